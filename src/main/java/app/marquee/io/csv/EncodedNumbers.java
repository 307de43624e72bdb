package app.marquee.io.csv;

import app.marquee.engine.frame.ByteSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whole numbers that lie close together as CSV, each written once and with a comma before it. The
/// smallest `int` stands for a missing one. Immutable.
final class EncodedNumbers {
  /// Rows to a number, at least: below, writing each where it stands takes less.
  private static final int ROWS_EACH = 64;

  private final int smallest;
  private final EncodedValues values;

  private EncodedNumbers(int smallest, int largest) {
    this.smallest = smallest;
    List<String> texts = new ArrayList<>();
    // Counted from the smallest on: the largest may be the last `int` there is.
    for (int more = 0; more <= largest - smallest; more++) {
      texts.add(Integer.toString(smallest + more));
    }
    values = new EncodedValues(texts);
  }

  /// Those of a column; null where they lie too far apart for its rows.
  static @Nullable EncodedNumbers of(int[] numbers) {
    int smallest = Integer.MAX_VALUE;
    int largest = 0;
    for (int number : numbers) {
      if (number != Integer.MIN_VALUE) {
        smallest = Math.min(smallest, number);
        largest = Math.max(largest, number);
      }
    }
    boolean close =
        smallest >= 0 && smallest <= largest && largest - smallest < numbers.length / ROWS_EACH;
    return close ? new EncodedNumbers(smallest, largest) : null;
  }

  void append(int number, ByteSink sink) {
    values.append(number == Integer.MIN_VALUE ? -1 : number - smallest, sink);
  }
}
