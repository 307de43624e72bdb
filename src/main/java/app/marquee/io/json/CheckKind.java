package app.marquee.io.json;

import app.marquee.domain.quality.CheckSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of check by the word a recipe has for them, with the fields each needs.
enum CheckKind {
  REQUIRED_COLUMNS("required_columns"),
  MINIMUM_RECORDS("minimum_records"),
  MISSING_SHARE("missing_share"),
  UNIQUE_VALUES("unique_values"),
  ALLOWED_VALUES("allowed_values"),
  RANGE("range");

  private final String id;

  CheckKind(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /// The fields beside `id`, `kind` and `level`, all required.
  List<String> fields() {
    return switch (this) {
      case REQUIRED_COLUMNS -> List.of("columns");
      case MINIMUM_RECORDS -> List.of("minimum");
      case MISSING_SHARE -> List.of("column", "maximum");
      case UNIQUE_VALUES -> List.of("column");
      case ALLOWED_VALUES -> List.of("column", "values");
      case RANGE -> List.of("column", "minimum", "maximum");
    };
  }

  static Optional<CheckKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  static CheckKind of(CheckSpec check) {
    if (check instanceof CheckSpec.RequiredColumns) {
      return REQUIRED_COLUMNS;
    }
    if (check instanceof CheckSpec.MinimumRecords) {
      return MINIMUM_RECORDS;
    }
    if (check instanceof CheckSpec.MissingShare) {
      return MISSING_SHARE;
    }
    if (check instanceof CheckSpec.UniqueValues) {
      return UNIQUE_VALUES;
    }
    if (check instanceof CheckSpec.AllowedValues) {
      return ALLOWED_VALUES;
    }
    return RANGE;
  }
}
