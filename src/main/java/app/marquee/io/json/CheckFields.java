package app.marquee.io.json;

import app.marquee.domain.quality.CheckSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The fields of one check as they are read, in whatever order the file has them.
final class CheckFields {
  static final List<String> ALL =
      List.of("id", "kind", "level", "column", "columns", "values", "minimum", "maximum");

  private static final List<String> COMMON = List.of("id", "kind", "level");

  String id = "";
  CheckKind kind = CheckKind.REQUIRED_COLUMNS;
  CheckSpec.Level level = CheckSpec.Level.WARN;
  String column = "";
  final List<String> columns = new ArrayList<>();
  final List<String> values = new ArrayList<>();
  double minimum;
  double maximum;

  /// Refuses a check that lacks a field of its kind or has one of another.
  void require(Set<String> seen, StrictJson json) {
    for (String field : COMMON) {
      requireOne(seen, field, json);
    }
    for (String field : kind.fields()) {
      requireOne(seen, field, json);
    }
    for (String field : seen) {
      if (!COMMON.contains(field) && !kind.fields().contains(field)) {
        throw json.fault(
            "a check of kind \"" + kind.id() + "\" has no field \"" + field + "\".", "Remove it.");
      }
    }
  }

  private static void requireOne(Set<String> seen, String field, StrictJson json) {
    if (!seen.contains(field)) {
      throw json.fault("a check has no field \"" + field + "\".", "Add it.");
    }
  }

  CheckSpec check(StrictJson json) {
    return switch (kind) {
      case REQUIRED_COLUMNS -> new CheckSpec.RequiredColumns(id, level, List.copyOf(columns));
      case MINIMUM_RECORDS -> new CheckSpec.MinimumRecords(id, level, wholeMinimum(json));
      case MISSING_SHARE -> new CheckSpec.MissingShare(id, level, column, share(json));
      case UNIQUE_VALUES -> new CheckSpec.UniqueValues(id, level, column);
      case ALLOWED_VALUES -> new CheckSpec.AllowedValues(id, level, column, List.copyOf(values));
      case RANGE -> range(json);
    };
  }

  private long wholeMinimum(StrictJson json) {
    if (minimum != Math.rint(minimum) || minimum < 0 || minimum > 1e15) {
      throw json.fault("a number of records is not whole, or below 0.", "Write a whole number.");
    }
    return (long) minimum;
  }

  private double share(StrictJson json) {
    if (!(maximum >= 0 && maximum <= 1)) {
      throw json.fault("a share is not between 0 and 1.", "Write 0.05 for five per cent.");
    }
    return maximum;
  }

  private CheckSpec range(StrictJson json) {
    if (minimum > maximum) {
      throw json.fault("a range starts above its end.", "Swap minimum and maximum.");
    }
    return new CheckSpec.Range(id, level, column, minimum, maximum);
  }
}
