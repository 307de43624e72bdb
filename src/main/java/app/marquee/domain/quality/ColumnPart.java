package app.marquee.domain.quality;

/// Some of the cells of a column, such as those that are missing.
public sealed interface ColumnPart {

  /// Cells that hold nothing.
  record Missing() implements ColumnPart {}

  /// Cells a rule or a step changed.
  record Changed() implements ColumnPart {}

  /// Cells of rows that a rule points at for this column.
  record Flagged() implements ColumnPart {}

  /// Cells that hold a value, neither changed nor flagged.
  record Plain() implements ColumnPart {}

  /// Cells that hold a value; in a column of lists, that list it.
  record Value(String text) implements ColumnPart {}

  /// Cells whose measure lies between two numbers, both counted in.
  record Range(ColumnShape.Measure measure, int low, int high) implements ColumnPart {}
}
