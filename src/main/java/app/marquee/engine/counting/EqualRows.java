package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import java.util.Arrays;

/// Counts the different values among rows, from a checksum of each.
///
/// Keys hold the checksum in the upper half and the row in the lower. They are dealt into parts
/// small enough for the processor's cache and sorted there, so that rows of one checksum come
/// together; only those are compared. A table of a million rows would miss the cache at each.
final class EqualRows {

  /// Whether two rows of one checksum have the same value.
  @FunctionalInterface
  interface Equal {
    boolean test(int earlier, int later);
  }

  private static final int PART = 2048;

  private final long[] keys;
  private final Equal equal;
  private final Cancellation cancellation;
  private final int[] repeats = new int[ColumnProfile.EXAMPLES];
  private int found;
  private int distinct;

  /// @param keys one for each row that has a value, in order of rows
  EqualRows(long[] keys, Equal equal, Cancellation cancellation) {
    this.keys = keys;
    this.equal = equal;
    this.cancellation = cancellation;
    int bits = Math.clamp(32L - Integer.numberOfLeadingZeros(keys.length / PART), 0, 16);
    int[] ends = new int[1 << bits];
    long[] dealt = bits == 0 ? keys.clone() : deal(64 - bits, ends);
    if (bits == 0) {
      ends[0] = keys.length;
    }
    int from = 0;
    for (int end : ends) {
      cancellation.check();
      Arrays.sort(dealt, from, end);
      countRuns(dealt, from, end);
      from = end;
    }
  }

  int distinct() {
    return distinct;
  }

  /// The first rows whose value an earlier row has, ascending.
  int[] firstRepeats() {
    return Arrays.copyOf(repeats, found);
  }

  /// The keys by their first bits; leaves the end of each part in `ends`.
  private long[] deal(int shift, int[] ends) {
    for (long key : keys) {
      ends[(int) (key >>> shift)]++;
    }
    int sum = 0;
    for (int part = 0; part < ends.length; part++) {
      int size = ends[part];
      ends[part] = sum;
      sum += size;
    }
    long[] dealt = new long[keys.length];
    for (long key : keys) {
      dealt[ends[(int) (key >>> shift)]++] = key;
    }
    return dealt;
  }

  private void countRuns(long[] sorted, int from, int end) {
    int start = from;
    while (start < end) {
      long sum = sorted[start] >>> 32;
      int past = start + 1;
      while (past < end && sorted[past] >>> 32 == sum) {
        past++;
      }
      if (past - start == 1) {
        distinct++;
      } else {
        countValues(sorted, start, past);
      }
      start = past;
    }
  }

  /// Rows of one checksum: nearly always of one value, so each is first compared to the first row.
  private void countValues(long[] sorted, int start, int past) {
    int values = 0;
    for (int i = start; i < past; i++) {
      if (((i - start) & 0xffff) == 0xffff) {
        cancellation.check();
      }
      int row = (int) sorted[i];
      boolean known = false;
      for (int value = 0; value < values && !known; value++) {
        known = equal.test((int) sorted[start + value], row);
      }
      if (known) {
        repeat(row);
      } else {
        // Rows known by value stand before the others; those passed over are done with.
        sorted[start + values++] = sorted[i];
      }
    }
    distinct += values;
  }

  /// Keeps the smallest rows, ascending.
  private void repeat(int row) {
    if (found == repeats.length && row > repeats[found - 1]) {
      return;
    }
    int at = found < repeats.length ? found++ : found - 1;
    while (at > 0 && repeats[at - 1] > row) {
      repeats[at] = repeats[at - 1];
      at--;
    }
    repeats[at] = row;
  }
}
