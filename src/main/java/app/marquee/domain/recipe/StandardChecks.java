package app.marquee.domain.recipe;

import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.Level;
import java.util.List;

/// The checks a newly opened file gets.
final class StandardChecks {
  private StandardChecks() {}

  static List<CheckSpec> all() {
    return List.of(
        new CheckSpec.RequiredColumns("required_columns", Level.ERROR, List.of("type", "title")),
        new CheckSpec.RequiredColumns(
            "expected_columns",
            Level.WARN,
            List.of("show_id", "release_year", "rating", "duration", "listed_in", "country")),
        new CheckSpec.MinimumRecords("minimum_records", Level.ERROR, 1),
        new CheckSpec.UniqueValues("unique_show_id", Level.ERROR, "show_id"),
        new CheckSpec.AllowedValues(
            "type_values", Level.ERROR, "type", List.of("Movie", "TV Show")),
        new CheckSpec.Range("release_year_range", Level.WARN, "release_year", 1900, 2100),
        new CheckSpec.MissingShare("director_missing", Level.WARN, "director", 0.5),
        new CheckSpec.MissingShare("country_missing", Level.WARN, "country", 0.2),
        new CheckSpec.MissingShare("date_added_missing", Level.WARN, "date_added", 0.05),
        new CheckSpec.MissingShare("rating_missing", Level.WARN, "rating", 0.05));
  }
}
