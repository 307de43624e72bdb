package app.marquee.io.input;

import it.unimi.dsi.fastutil.longs.LongArrayList;

/// Where each line of a text made from a file starts in the file: its first byte, by line number.
/// Filled while the text is made, by one thread; read-only afterwards.
public final class LineOrigins {
  private final LongArrayList starts = new LongArrayList();

  /// Notes that the next line starts at this byte of the file.
  public void lineStarts(long offset) {
    starts.add(offset);
  }

  /// The place in the file of the first byte of a line.
  ///
  /// @param line its number, from 1; one past the last gives the end of the last
  public long offset(int line) {
    if (starts.isEmpty()) {
      return 0;
    }
    return starts.getLong(Math.min(line - 1, starts.size() - 1));
  }
}
