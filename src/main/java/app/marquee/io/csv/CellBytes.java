package app.marquee.io.csv;

/// What the bytes of a cell ask for when it is written.
final class CellBytes {
  private CellBytes() {}

  /// True where a bare cell holds what a CSV of ours puts in quotes: a comma or a line break.
  static boolean needQuotes(byte[] in, int start, int stop) {
    for (int i = start; i < stop; i++) {
      byte one = in[i];
      // All three are below any letter, which settles most bytes at once.
      if (one <= ',' && (one == ',' || one == '\r' || one == '\n')) {
        return true;
      }
    }
    return false;
  }
}
