package app.marquee.engine.counting;

import tech.tablesaw.api.StringColumn;

/// The different texts of a column, each known by the first row that holds it.
///
/// An open hash table of rows with 64 bits of hash beside each; a text is read again only where a
/// hash is equal.
final class TextIndex {
  private final StringColumn column;
  private final int mask;
  private final long[] hashes;
  private final int[] rows;

  TextIndex(StringColumn column) {
    this.column = column;
    this.mask = Math.max(16, Integer.highestOneBit(Math.max(1, column.size())) * 4) - 1;
    this.hashes = new long[mask + 1];
    this.rows = new int[mask + 1];
  }

  /// True where no earlier row has this text.
  boolean add(int row, String text) {
    long hash = hash(text);
    int slot = (int) (hash >>> 32) & mask;
    while (rows[slot] != 0) {
      if (hashes[slot] == hash && column.get(rows[slot] - 1).equals(text)) {
        return false;
      }
      slot = slot + 1 & mask;
    }
    hashes[slot] = hash;
    rows[slot] = row + 1;
    return true;
  }

  private static long hash(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash * 0x9e3779b97f4a7c15L;
  }
}
