package app.marquee.domain.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one column of a cleaned catalogue holds, over all titles.
///
/// @param titles cells in all
/// @param missing empty cells
/// @param distinct different cells, missing not counted
/// @param entries different entries of a column of lists, -1 elsewhere
/// @param invalid cells the rules could not read
/// @param changed cells a rule changed
/// @param shortest characters of the shortest cell, missing not counted; 0 where all are missing
/// @param longest characters of the longest cell
/// @param smallest smallest number or earliest date, null in columns of text
/// @param largest largest number or latest date, likewise
/// @param frequent the most frequent values, in a column of lists entries, by count descending,
///   then by text
public record ColumnSummary(
    String column,
    long titles,
    long missing,
    long distinct,
    long entries,
    long invalid,
    long changed,
    int shortest,
    int longest,
    @Nullable String smallest,
    @Nullable String largest,
    List<Frequency> frequent) {

  /// How often a value stands in a column.
  public record Frequency(String value, long count) {}

  public ColumnSummary {
    frequent = List.copyOf(frequent);
  }
}
