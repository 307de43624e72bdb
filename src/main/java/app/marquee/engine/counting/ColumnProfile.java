package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.CodedText;
import java.util.Arrays;
import tech.tablesaw.api.StringColumn;

/// What is counted about one text column: missing cells, different values, and rows whose value an
/// earlier row already has.
///
/// @param rows cells in all
/// @param missing empty cells
/// @param distinct different values, missing not counted
/// @param firstRepeats the first rows that repeat an earlier value, at most [#EXAMPLES], ascending
public record ColumnProfile(int rows, int missing, int distinct, int[] firstRepeats) {
  /// How many repeating rows are named.
  public static final int EXAMPLES = 20;

  /// Rows whose value an earlier row already has.
  public int repeats() {
    return rows - missing - distinct;
  }

  /// Of a column whose values repeat much and are at hand as codes.
  public static ColumnProfile of(CodedText coded) {
    boolean[] seen = new boolean[coded.distinct()];
    int[] repeats = new int[EXAMPLES];
    int found = 0;
    int missing = 0;
    int distinct = 0;
    for (int row = 0; row < coded.rowCount(); row++) {
      int code = coded.codes()[row];
      if (code < 0) {
        missing++;
      } else if (!seen[code]) {
        seen[code] = true;
        distinct++;
      } else if (found < EXAMPLES) {
        repeats[found++] = row;
      }
    }
    return new ColumnProfile(coded.rowCount(), missing, distinct, Arrays.copyOf(repeats, found));
  }

  /// Of any column: one hash a row, texts compared only where hashes are equal. Keeps no text.
  public static ColumnProfile of(StringColumn column, Cancellation cancellation) {
    int rows = column.size();
    TextIndex index = new TextIndex(column);
    int[] repeats = new int[EXAMPLES];
    int found = 0;
    int missing = 0;
    int distinct = 0;
    for (int row = 0; row < rows; row++) {
      if ((row & 0xffff) == 0) {
        cancellation.check();
      }
      String text = column.get(row);
      if (text.isEmpty()) {
        missing++;
      } else if (index.add(row, text)) {
        distinct++;
      } else if (found < EXAMPLES) {
        repeats[found++] = row;
      }
    }
    return new ColumnProfile(rows, missing, distinct, Arrays.copyOf(repeats, found));
  }
}
