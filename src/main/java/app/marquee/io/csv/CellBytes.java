package app.marquee.io.csv;

import app.marquee.engine.frame.ByteScan;

/// What the bytes of a cell ask for when it is written.
final class CellBytes {
  private CellBytes() {}

  /// True where a bare cell holds what a CSV of ours puts in quotes: a comma or a line break.
  static boolean needQuotes(byte[] in, int start, int stop) {
    return ByteScan.firstOf(in, start, stop, (byte) ',', (byte) '\r', (byte) '\n') < stop;
  }
}
