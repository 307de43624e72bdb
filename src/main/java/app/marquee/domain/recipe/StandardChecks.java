package app.marquee.domain.recipe;

import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import java.util.List;

/// The checks a newly opened file gets.
final class StandardChecks {
  private StandardChecks() {}

  static List<CheckSpec> all() {
    return List.of(
        new CheckSpec(
            "required_columns",
            Level.ERROR,
            After.INGEST,
            new Condition.RequiredColumns(List.of("type", "title"))),
        new CheckSpec(
            "expected_columns",
            Level.WARN,
            new Condition.RequiredColumns(
                List.of("show_id", "release_year", "rating", "duration", "listed_in", "country"))),
        new CheckSpec("minimum_records", Level.ERROR, new Condition.MinimumRecords(1)),
        new CheckSpec("unique_show_id", Level.ERROR, new Condition.UniqueValues("show_id")),
        new CheckSpec(
            "type_values",
            Level.ERROR,
            new Condition.AllowedValues("type", List.of("Movie", "TV Show"))),
        new CheckSpec(
            "release_year_range", Level.WARN, new Condition.Range("release_year", 1900, 2100)),
        missing("director", 0.5),
        missing("country", 0.2),
        missing("date_added", 0.05),
        missing("rating", 0.05));
  }

  private static CheckSpec missing(String column, double maximum) {
    return new CheckSpec(
        column + "_missing", Level.WARN, new Condition.MissingShare(column, maximum));
  }
}
