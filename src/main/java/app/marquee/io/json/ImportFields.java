package app.marquee.io.json;

import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.RecordFix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of a recipe's `import`: how the file is read.
final class ImportFields {
  private final StrictJson json;
  private final Map<ImportSetting, String> chosen = new EnumMap<>(ImportSetting.class);
  private final List<String> sources = new ArrayList<>();
  private final List<RecordFix> fixes = new ArrayList<>();
  private final List<DatasetName> datasets = new ArrayList<>();

  ImportFields(StrictJson json) {
    this.json = json;
  }

  void read() throws IOException {
    json.object(
        "import",
        field -> {
          switch (field) {
            case "sources" -> json.array(() -> sources.add(json.text()));
            case "fixes" -> json.array(this::fix);
            case "datasets" -> json.array(() -> datasets.add(Datasets.named(json, json.text())));
            default -> setting(field);
          }
        });
  }

  /// What was read; everything left to the file where nothing was.
  ImportSettings settings() {
    return new ImportSettings(chosen, sources, fixes, datasets);
  }

  private void setting(String field) throws IOException {
    ImportSetting setting =
        ImportSetting.of(field).orElseThrow(() -> json.unknownField(field, known()));
    String value = json.text();
    if (!setting.takes(value)) {
      throw json.fault(
          "\"" + value + "\" is no value of \"" + field + "\".",
          setting.allowed().isEmpty()
              ? "Write a text, or remove the field."
              : "Write one of " + String.join(", ", setting.allowed()) + ".");
    }
    chosen.put(setting, value);
  }

  private void fix() throws IOException {
    String[] texts = new String[2];
    Set<String> seen =
        json.object(
            "fix",
            field -> {
              switch (field) {
                case "before" -> texts[0] = json.text();
                case "after" -> texts[1] = json.text();
                default -> throw json.unknownField(field, List.of("before", "after"));
              }
            });
    if (seen.size() < 2) {
      throw json.fault("a fix needs \"before\" and \"after\".", "Add what is missing.");
    }
    fixes.add(new RecordFix(texts[0], texts[1]));
  }

  private static List<String> known() {
    List<String> known =
        new ArrayList<>(Arrays.stream(ImportSetting.values()).map(ImportSetting::id).toList());
    known.addAll(List.of("sources", "fixes", "datasets"));
    return known;
  }
}
