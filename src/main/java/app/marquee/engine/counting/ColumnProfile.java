package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
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

  /// Counts a column: from its codes where it is kept as codes, else from its texts' bytes.
  public static ColumnProfile of(StringColumn column, Cancellation cancellation) {
    return column.getDictionary() instanceof CodedCells cells
        ? ofCodes(cells.coded())
        : of(column.size(), EqualTexts.count(column, cancellation));
  }

  /// Counts a list column: lists of the same names in the same order are one value.
  public static ColumnProfile of(TokenLists lists, Cancellation cancellation) {
    int rows = lists.rowCount();
    int[] starts = lists.starts();
    int[] tokens = lists.tokens();
    long[] keys = new long[rows];
    int filled = 0;
    for (int row = 0; row < rows; row++) {
      cancellation.checkAt(row);
      int sum = 0;
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        sum = (sum ^ tokens[at]) * 0x9e3779b1;
        sum ^= sum >>> 15;
      }
      if (starts[row] < starts[row + 1]) {
        keys[filled++] = ((long) sum << 32) | row;
      }
    }
    return of(rows, EqualRows.count(keys, filled, new SameTokens(starts, tokens), cancellation));
  }

  /// Rows that list the same tokens in the same order.
  private record SameTokens(int[] starts, int[] tokens) implements EqualRows.Equal {
    @Override
    public boolean test(int earlier, int later) {
      int length = starts[later + 1] - starts[later];
      int difference = starts[later] - starts[earlier];
      boolean same = starts[earlier + 1] - starts[earlier] == length;
      for (int at = starts[earlier]; same && at < starts[earlier + 1]; at++) {
        same = tokens[at] == tokens[at + difference];
      }
      return same;
    }
  }

  /// @param rows cells in all, those without a value among them
  static ColumnProfile of(int rows, EqualRows equal) {
    return new ColumnProfile(rows, rows - equal.rows(), equal.distinct(), equal.firstRepeats());
  }

  private static ColumnProfile ofCodes(CodedText coded) {
    boolean[] seen = new boolean[coded.distinct()];
    int[] repeats = new int[EXAMPLES];
    int found = 0;
    int missing = 0;
    int distinct = 0;
    int[] codes = coded.codes();
    for (int row = 0; row < codes.length; row++) {
      int code = codes[row];
      if (code < 0) {
        missing++;
      } else if (!seen[code]) {
        seen[code] = true;
        distinct++;
      } else if (found < EXAMPLES) {
        repeats[found++] = row;
      }
    }
    return new ColumnProfile(codes.length, missing, distinct, Arrays.copyOf(repeats, found));
  }
}
