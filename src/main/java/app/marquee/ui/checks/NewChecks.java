package app.marquee.ui.checks;

import app.marquee.domain.quality.CheckKind;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import java.util.List;

/// What a check begins as when it is added, so that it can be made at once.
final class NewChecks {
  private static final double FIVE_PER_CENT = 0.05;
  private static final long A_YEAR = 365;

  private NewChecks() {}

  /// @param before the checks there are, whose ids are taken
  static CheckSpec of(CheckKind kind, List<CheckSpec> before) {
    return new CheckSpec(freeId(kind.id(), before), Level.WARN, condition(kind));
  }

  private static Condition condition(CheckKind kind) {
    return switch (kind) {
      case REQUIRED_COLUMNS -> new Condition.RequiredColumns(List.of("title"));
      case MINIMUM_RECORDS -> new Condition.MinimumRecords(1);
      case MISSING_SHARE -> new Condition.MissingShare("rating", FIVE_PER_CENT);
      case UNIQUE_VALUES -> new Condition.UniqueValues("title");
      case ALLOWED_VALUES -> new Condition.AllowedValues("type", List.of("Movie", "TV Show"));
      case RANGE -> new Condition.Range("release_year", 1900, 2100);
      case DATE_ORDER -> new Condition.DateOrder("release_year", "date_added");
      case FRESHNESS -> new Condition.Freshness("date_added", A_YEAR);
    };
  }

  private static String freeId(String wanted, List<CheckSpec> before) {
    String id = wanted;
    for (int n = 2; isTaken(id, before); n++) {
      id = wanted + "_" + n;
    }
    return id;
  }

  private static boolean isTaken(String id, List<CheckSpec> before) {
    return before.stream().anyMatch(check -> check.id().equals(id));
  }
}
