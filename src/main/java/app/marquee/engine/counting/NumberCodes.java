package app.marquee.engine.counting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The numbers of a column as codes in ascending order, made once to count many selections: two
/// bytes a row, and a count is one addition in an array. Immutable.
public final class NumberCodes {
  private final short[] codes;
  private final int[] values;

  private NumberCodes(short[] codes, int[] values) {
    this.codes = codes;
    this.values = values;
  }

  /// Codes of every row; null where there are more different numbers than codes.
  public static @Nullable NumberCodes of(Numbers numbers, int rows) {
    IntTally tally = new IntTally();
    for (int row = 0; row < rows; row++) {
      int number = numbers.at(row);
      if (number != Numbers.MISSING) {
        tally.add(number);
      }
    }
    int[] values = tally.keys();
    if (values.length > Short.MAX_VALUE) {
      return null;
    }
    short[] codes = new short[rows];
    int last = Numbers.MISSING;
    short lastCode = -1;
    for (int row = 0; row < rows; row++) {
      int number = numbers.at(row);
      if (number != last) {
        last = number;
        lastCode = (short) (number == Numbers.MISSING ? -1 : Arrays.binarySearch(values, number));
      }
      codes[row] = lastCode;
    }
    return new NumberCodes(codes, values);
  }

  /// A code for each row, -1 where it has no number; not to be changed.
  public short[] codes() {
    return codes;
  }

  /// How many different numbers there are.
  public int distinct() {
    return values.length;
  }

  /// Counts by code as a tally of the numbers.
  ///
  /// @param from where the count of the first number stands
  public IntTally tally(int[] counts, int from) {
    IntTally tally = new IntTally();
    for (int code = 0; code < values.length; code++) {
      if (counts[from + code] > 0) {
        tally.add(values[code], counts[from + code]);
      }
    }
    return tally;
  }
}
