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
///   are fewer names than files, the rest go by their own
/// @param fixes records mended by hand
public record ImportSettings(
    Map<ImportSetting, String> chosen, List<String> sources, List<RecordFix> fixes) {
  public ImportSettings {
    Map<ImportSetting, String> ordered = new EnumMap<>(ImportSetting.class);
    ordered.putAll(chosen);
    chosen = Collections.unmodifiableMap(ordered);
    sources = List.copyOf(sources);
    fixes = List.copyOf(fixes);
  }

  /// Everything as the file speaks for.
  public static ImportSettings detected() {
    return new ImportSettings(Map.of(), List.of(), List.of());
  }

  /// The value chosen, null where the file decides.
  public @Nullable String value(ImportSetting setting) {
    return chosen.get(setting);
  }

  /// True where the file decides everything.
  public boolean isEmpty() {
    return chosen.isEmpty() && sources.isEmpty() && fixes.isEmpty();
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
    return new ImportSettings(changed, sources, fixes);
  }

  /// The same with the files named.
  public ImportSettings withSources(List<String> names) {
    return new ImportSettings(chosen, names, fixes);
  }

  /// The same with one more record mended; an earlier fix of the same record goes.
  public ImportSettings with(RecordFix fix) {
    List<RecordFix> changed = new ArrayList<>(fixes);
    changed.removeIf(other -> other.before().equals(fix.before()));
    changed.add(fix);
    return new ImportSettings(chosen, sources, changed);
  }
}
