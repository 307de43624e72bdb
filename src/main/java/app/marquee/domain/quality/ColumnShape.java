package app.marquee.domain.quality;

import java.util.List;

/// What a column of a stage's titles looks like, over all of them: what is counted of it, how its
/// cells came to be, and how its values spread.
///
/// @param flagged cells of rows that a rule points at for this column
/// @param plain cells that hold a value and were neither changed nor flagged
/// @param measure what the bars count by
/// @param bars from the smallest to the largest; of values, the most frequent first
public record ColumnShape(
    ColumnSummary summary, long flagged, long plain, Measure measure, List<Bar> bars) {

  /// What the values of a column are told apart by.
  public enum Measure {
    /// The values themselves: they are few.
    VALUE,
    /// The number a cell holds.
    NUMBER,
    /// The year of the date a cell holds.
    YEAR,
    /// How many characters a cell has: values are many.
    LENGTH
  }

  /// Some values of the column.
  ///
  /// @param part the cells it stands for
  public record Bar(String label, ColumnPart part, long titles) {}

  public ColumnShape {
    bars = List.copyOf(bars);
  }
}
