package app.marquee.engine.clean;

import java.util.Arrays;

/// Finds, for a row, an earlier row equal to it. Hashes first, then asks; not thread-safe.
final class RowIndex {
  /// Whether two rows are equal.
  @FunctionalInterface
  interface Equal {
    boolean test(int earlier, int later);
  }

  private final int[] table;
  private final int[] hashes;
  private final Equal equal;

  /// @param rows the number of rows, which are below it
  RowIndex(int rows, Equal equal) {
    table = new int[Integer.highestOneBit(Math.max(8, rows)) * 4];
    Arrays.fill(table, -1);
    hashes = new int[rows];
    this.equal = equal;
  }

  /// The first equal row seen before, or -1; then the row itself is remembered.
  int firstEqual(int row, int hash) {
    int mask = table.length - 1;
    int mixed = hash * 0x9E3779B9;
    int slot = (mixed ^ (mixed >>> 15)) & mask;
    while (table[slot] >= 0) {
      int earlier = table[slot];
      if (hashes[earlier] == hash && equal.test(earlier, row)) {
        return earlier;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = row;
    hashes[row] = hash;
    return -1;
  }
}
