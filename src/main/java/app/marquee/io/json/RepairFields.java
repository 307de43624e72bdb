package app.marquee.io.json;

import app.marquee.domain.passport.Edition;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.Repair.TitleRepair;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The repairs of a recipe as they stand in a file, only where there are any.
final class RepairFields {
  static final String FIELD = "repairs";

  private static final List<String> IDS =
      List.of("decimal_ids", "edition_ids", "titles", "swapped_lengths", "repeated_records");

  private final StrictJson json;
  private final List<Repair> repairs = new ArrayList<>();

  private RepairFields(StrictJson json) {
    this.json = json;
  }

  static List<Repair> read(StrictJson json) throws IOException {
    RepairFields fields = new RepairFields(json);
    json.array(fields::repair);
    return fields.repairs;
  }

  private void repair() throws IOException {
    String[] texts = new String[2];
    List<TitleRepair> titles = new ArrayList<>();
    Set<String> seen =
        json.object(
            "repair",
            field -> {
              switch (field) {
                case "id" -> texts[0] = id();
                case "edition" -> texts[1] = edition();
                case "titles" -> json.array(() -> titles.add(title()));
                default -> throw json.unknownField(field, List.of("id", "edition", "titles"));
              }
            });
    String id = texts[0];
    if (id == null) {
      throw json.fault("a repair has no \"id\".", "Add it.");
    }
    String edition = texts[1];
    need(id, "edition", id.equals("edition_ids"), edition != null);
    need(id, "titles", id.equals("titles"), seen.contains("titles"));
    repairs.add(
        switch (id) {
          case "decimal_ids" -> new Repair.DecimalIds();
          case "edition_ids" -> new Repair.EditionIds(edition == null ? "" : edition);
          case "titles" -> new Repair.Titles(titles);
          case "swapped_lengths" -> new Repair.SwappedLengths();
          default -> new Repair.RepeatedRecords();
        });
  }

  /// A field must stand where it belongs, and nowhere else.
  private void need(String id, String field, boolean needed, boolean there) {
    if (needed != there) {
      throw json.fault(
          "the repair \"" + id + "\" has " + (there ? "a" : "no") + " field \"" + field + "\".",
          there ? "Remove it." : "Add it.");
    }
  }

  private String id() throws IOException {
    String id = json.text();
    if (!IDS.contains(id)) {
      throw json.fault(
          "\"" + id + "\" is no repair.", "Write one of " + String.join(", ", IDS) + ".");
    }
    if (repairs.stream().anyMatch(other -> other.id().equals(id))) {
      throw json.fault("the repair \"" + id + "\" stands there twice.", "Keep one.");
    }
    return id;
  }

  private String edition() throws IOException {
    String id = json.text();
    List<String> known =
        Arrays.stream(Edition.values()).filter(Edition::countsIds).map(Edition::id).toList();
    if (!known.contains(id)) {
      throw json.fault(
          "\"" + id + "\" is no edition whose ids are known.",
          "Write one of " + known.stream().collect(Collectors.joining(", ")) + ".");
    }
    return id;
  }

  private TitleRepair title() throws IOException {
    int[] record = new int[1];
    String[] texts = {"", ""};
    Set<String> seen =
        json.object(
            "title",
            field -> {
              switch (field) {
                case "record" -> record[0] = record();
                case "before" -> texts[0] = json.text();
                case "after" -> texts[1] = json.text();
                default -> throw json.unknownField(field, List.of("record", "before", "after"));
              }
            });
    if (seen.size() < 3 || texts[1].isBlank()) {
      throw json.fault(
          "a title needs \"record\", \"before\" and \"after\", which is not empty.",
          "Add what is missing.");
    }
    return new TitleRepair(record[0], texts[0], texts[1]);
  }

  private int record() throws IOException {
    long record = json.whole();
    if (record < 1 || record > Integer.MAX_VALUE) {
      throw json.fault("there is no record " + record + ".", "Count records from 1.");
    }
    return (int) record;
  }

  static void write(JsonWriter json, List<Repair> repairs) throws IOException {
    if (repairs.isEmpty()) {
      return;
    }
    json.name(FIELD).beginArray();
    for (Repair repair : repairs) {
      json.beginObject();
      json.name("id").value(repair.id());
      if (repair instanceof Repair.EditionIds ids) {
        json.name("edition").value(ids.edition());
      } else if (repair instanceof Repair.Titles titles) {
        json.name("titles").beginArray();
        for (TitleRepair title : titles.titles()) {
          json.beginObject();
          json.name("record").value(title.record());
          json.name("before").value(title.before());
          json.name("after").value(title.after());
          json.endObject();
        }
        json.endArray();
      }
      json.endObject();
    }
    json.endArray();
  }
}
