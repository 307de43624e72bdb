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
    return switch (check) {
      case CheckSpec.RequiredColumns _ -> REQUIRED_COLUMNS;
      case CheckSpec.MinimumRecords _ -> MINIMUM_RECORDS;
      case CheckSpec.MissingShare _ -> MISSING_SHARE;
      case CheckSpec.UniqueValues _ -> UNIQUE_VALUES;
      case CheckSpec.AllowedValues _ -> ALLOWED_VALUES;
      case CheckSpec.Range _ -> RANGE;
    };
  }
}
