package app.marquee.engine.editions;

import java.util.Arrays;

/// Finds the records of an edition that have a key. Immutable.
final class KeyTable {
  private final int[] keys;
  private final int[] heads;
  private final int[] next;
  private final int mask;

  KeyTable(int[] keys) {
    this.keys = keys;
    heads = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
    next = new int[keys.length];
    mask = heads.length - 1;
    Arrays.fill(heads, -1);
    // From the last to the first, so that records of one key follow each other in order.
    for (int row = keys.length - 1; row >= 0; row--) {
      int slot = slot(keys[row]);
      next[row] = heads[slot];
      heads[slot] = row;
    }
  }

  /// The first record of a key, -1 where there is none.
  int first(int key) {
    return seek(heads[slot(key)], key);
  }

  /// The next record of the same key, -1 where there is none.
  int after(int row) {
    return seek(next[row], keys[row]);
  }

  private int seek(int from, int key) {
    int row = from;
    while (row >= 0 && keys[row] != key) {
      row = next[row];
    }
    return row;
  }

  private int slot(int key) {
    return (key ^ key >>> 15) & mask;
  }
}
