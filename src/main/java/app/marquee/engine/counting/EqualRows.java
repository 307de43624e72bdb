package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import java.util.Arrays;

/// Counts the different values among rows, from a checksum of each.
///
/// Keys hold the checksum in the upper half and the row in the lower. They are dealt by checksum
/// into parts whose table fits the processor's cache; one table for a million rows would miss it at
/// each. Rows are compared only where checksums are equal.
final class EqualRows {

  /// Whether two rows of one checksum have the same value.
  interface Equal {
    boolean test(int earlier, int later);
  }

  /// Hears of rows that have one value.
  interface Groups {
    /// @param firstRow the first of them
    void found(int firstRow, int rows);

    /// Hears of each row whose value an earlier row has, before its value is found.
    default void repeated(int firstRow, int row) {}
  }

  /// Keys to a part, about.
  private static final int PART = 2048;

  private static final int MOST_PARTS_BITS = 16;

  private final long[] keys;
  private final Equal equal;
  private final Groups groups;
  private final int rows;
  private final int[] repeats = new int[ColumnProfile.EXAMPLES];
  private int[] table = new int[PART * 4];
  private int[] sizes = new int[PART * 4];
  private int found;
  private int distinct;

  private EqualRows(long[] keys, int rows, Equal equal, Groups groups) {
    this.keys = keys;
    this.rows = rows;
    this.equal = equal;
    this.groups = groups;
  }

  /// @param keys one for each row that has a value, in order of rows
  /// @param filled how many of the keys there are
  static EqualRows count(long[] keys, int filled, Equal equal, Cancellation cancellation) {
    return count(keys, filled, equal, (_, _) -> {}, cancellation);
  }

  /// @param keys one for each row that has a value, in order of rows
  /// @param filled how many of the keys there are
  /// @param groups hears of each value once, in no order that means anything
  static EqualRows count(
      long[] keys, int filled, Equal equal, Groups groups, Cancellation cancellation) {
    int bits = 0;
    while (bits < MOST_PARTS_BITS && filled >> bits > PART) {
      bits++;
    }
    int[] ends = new int[1 << bits];
    EqualRows counted =
        new EqualRows(bits == 0 ? keys : deal(keys, filled, bits, ends), filled, equal, groups);
    if (bits == 0) {
      ends[0] = filled;
    }
    int from = 0;
    for (int end : ends) {
      cancellation.check();
      counted.countPart(from, end);
      from = end;
    }
    return counted;
  }

  int distinct() {
    return distinct;
  }

  /// Rows that have a value.
  int rows() {
    return rows;
  }

  /// The first rows whose value an earlier row has, ascending.
  int[] firstRepeats() {
    return Arrays.copyOf(repeats, found);
  }

  /// The keys by the first bits of their checksums, in order of rows within a part.
  ///
  /// @param ends is filled with the end of each part
  private static long[] deal(long[] keys, int filled, int bits, int[] ends) {
    int shift = Long.SIZE - bits;
    for (int i = 0; i < filled; i++) {
      ends[(int) (keys[i] >>> shift)]++;
    }
    int sum = 0;
    for (int part = 0; part < ends.length; part++) {
      int size = ends[part];
      ends[part] = sum;
      sum += size;
    }
    long[] dealt = new long[filled];
    for (int i = 0; i < filled; i++) {
      dealt[ends[(int) (keys[i] >>> shift)]++] = keys[i];
    }
    return dealt;
  }

  /// Looks each key of a part up in a table of those before it. Slots hold place + 1.
  private void countPart(int from, int end) {
    int size = tableSize(end - from);
    for (int i = from; i < end; i++) {
      long key = keys[i];
      int slot = slot(key, size);
      while (table[slot] != 0 && !isSame(keys[table[slot] - 1], key)) {
        slot = (slot + 1) & (size - 1);
      }
      if (table[slot] == 0) {
        table[slot] = i + 1;
        sizes[slot] = 1;
        distinct++;
      } else {
        sizes[slot]++;
        repeat((int) key);
        groups.repeated((int) keys[table[slot] - 1], (int) key);
      }
    }
    for (int slot = 0; slot < size; slot++) {
      if (table[slot] != 0) {
        groups.found((int) keys[table[slot] - 1], sizes[slot]);
      }
    }
  }

  /// Clears a table for this many keys and returns its size, a power of two.
  private int tableSize(int count) {
    int size = PART;
    while (size < count * 2L) {
      size *= 2;
    }
    if (size > table.length) {
      table = new int[size];
      sizes = new int[size];
    } else {
      Arrays.fill(table, 0, size, 0);
    }
    return size;
  }

  private static int slot(long key, int size) {
    int sum = (int) (key >>> 32) * 0x9e3779b1;
    return (sum ^ (sum >>> 16)) & (size - 1);
  }

  private boolean isSame(long earlier, long later) {
    return earlier >>> 32 == later >>> 32 && equal.test((int) earlier, (int) later);
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
