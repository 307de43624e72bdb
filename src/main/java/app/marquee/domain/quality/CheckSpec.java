package app.marquee.domain.quality;

import java.util.List;

/// A quality check as data: what must hold, and how grave it is where it does not.
public sealed interface CheckSpec {

  /// How grave a failed check is.
  enum Level {
    WARN("warn"),
    ERROR("error");

    private final String id;

    Level(String id) {
      this.id = id;
    }

    /// The word in recipes and documents.
    public String id() {
      return id;
    }
  }

  /// Stable id, unique in a recipe, such as `unique_show_id`.
  String id();

  Level level();

  /// The file has all these columns.
  record RequiredColumns(String id, Level level, List<String> columns) implements CheckSpec {}

  /// At least this many titles are kept.
  record MinimumRecords(String id, Level level, long minimum) implements CheckSpec {}

  /// At most this share (0 to 1) of a column's cells is missing.
  record MissingShare(String id, Level level, String column, double maximum) implements CheckSpec {}

  /// No two titles share a value of this column.
  record UniqueValues(String id, Level level, String column) implements CheckSpec {}

  /// A column holds these values only; missing cells pass.
  record AllowedValues(String id, Level level, String column, List<String> values)
      implements CheckSpec {}

  /// A number column stays within bounds, both included; missing cells pass.
  record Range(String id, Level level, String column, double minimum, double maximum)
      implements CheckSpec {}
}
