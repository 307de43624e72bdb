package app.marquee.domain.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of check by the word a recipe has for them, with the fields each needs.
public enum CheckKind {
  REQUIRED_COLUMNS("required_columns"),
  MINIMUM_RECORDS("minimum_records"),
  MISSING_SHARE("missing_share"),
  UNIQUE_VALUES("unique_values"),
  ALLOWED_VALUES("allowed_values"),
  RANGE("range"),
  DATE_ORDER("date_order"),
  FRESHNESS("freshness");

  private final String id;

  CheckKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /// The fields beside `id`, `kind`, `level` and `after`, all required.
  public List<String> fields() {
    return switch (this) {
      case REQUIRED_COLUMNS -> List.of("columns");
      case MINIMUM_RECORDS -> List.of("minimum");
      case MISSING_SHARE -> List.of("column", "maximum");
      case UNIQUE_VALUES -> List.of("column");
      case ALLOWED_VALUES -> List.of("column", "values");
      case RANGE -> List.of("column", "minimum", "maximum");
      case DATE_ORDER -> List.of("earlier", "later");
      case FRESHNESS -> List.of("column", "maximum_days");
    };
  }

  public static Optional<CheckKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
