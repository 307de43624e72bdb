package app.marquee.domain.recipe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file is to be read where the user does not leave it to the file.
///
/// @param chosen setting to value, only where the user overrides what is found
/// @param sources names of the files in the `source` column, in the order of the files; where there
///   are fewer names than files, or one is blank, the file goes by its own
/// @param fixes records mended by hand
/// @param datasets the data sets among several inputs, each with its version, in the order of the
///   inputs; a data set that is the only input stands in the recipe itself
public record ImportSettings(
    Map<ImportSetting, String> chosen,
    List<String> sources,
    List<RecordFix> fixes,
    List<DatasetName> datasets) {
  public ImportSettings {
    Map<ImportSetting, String> ordered = new EnumMap<>(ImportSetting.class);
    ordered.putAll(chosen);
    chosen = Collections.unmodifiableMap(ordered);
    sources = List.copyOf(sources);
    fixes = List.copyOf(fixes);
    datasets = List.copyOf(datasets);
  }

  /// Everything as the file speaks for.
  public static ImportSettings detected() {
    return new ImportSettings(Map.of(), List.of(), List.of(), List.of());
  }

  /// The value chosen, null where the file decides.
  public @Nullable String value(ImportSetting setting) {
    return chosen.get(setting);
  }

  /// True where the file decides everything.
  public boolean isEmpty() {
    return chosen.isEmpty() && sources.isEmpty() && fixes.isEmpty() && datasets.isEmpty();
  }

  /// The same with one setting chosen, or left to the file again where `value` is null.
  public ImportSettings with(ImportSetting setting, @Nullable String value) {
    Map<ImportSetting, String> changed = new EnumMap<>(ImportSetting.class);
    changed.putAll(chosen);
    if (value == null) {
      changed.remove(setting);
    } else {
      changed.put(setting, value);
    }
    return new ImportSettings(changed, sources, fixes, datasets);
  }

  /// The same with the files named.
  public ImportSettings withSources(List<String> names) {
    return new ImportSettings(chosen, names, fixes, datasets);
  }

  /// The same with the data sets among the inputs.
  public ImportSettings withDatasets(List<DatasetName> pinned) {
    return new ImportSettings(chosen, sources, fixes, pinned);
  }

  /// What files are called in the `source` column: the names given, else their own, each told from
  /// those before it.
  ///
  /// @param own the files' own names, in order
  public List<String> sourceNames(List<String> own) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      String wanted = i < sources.size() ? sources.get(i) : "";
      String name = wanted.isBlank() ? own.get(i) : wanted;
      String base = name;
      for (int n = 2; names.contains(name); n++) {
        name = base + "_" + n;
      }
      names.add(name);
    }
    return List.copyOf(names);
  }

  /// The same with one more record mended; an earlier fix of the same record goes.
  public ImportSettings with(RecordFix fix) {
    List<RecordFix> changed = new ArrayList<>(fixes);
    changed.removeIf(other -> other.before().equals(fix.before()));
    changed.add(fix);
    return new ImportSettings(chosen, sources, changed, datasets);
  }
}
