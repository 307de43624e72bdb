package app.marquee.io.input;

import java.io.IOException;

/// The beginning of a text, up to the end of a line: for a look at it before all is read.
///
/// @param limit bytes at most
public record ClippedText(TextInput text, int limit) implements TextInput {
  @Override
  public String name() {
    return text.name();
  }

  @Override
  public long bytes() {
    return text.bytes();
  }

  @Override
  public void checkUnchanged(long consumed) {
    // What is only looked at may change.
  }

  @Override
  public long textBytes() {
    return 0;
  }

  @Override
  public ByteFeed open() throws IOException {
    byte[] head = new byte[limit];
    int length;
    try (ByteFeed feed = text.open()) {
      length = feed.read(head, 0, limit);
    }
    int end = length;
    while (length == limit && end > 0 && head[end - 1] != '\n') {
      end--;
    }
    return new Head(head, end == 0 ? length : end);
  }

  /// Bytes in memory.
  private static final class Head implements ByteFeed {
    private final byte[] bytes;
    private final int length;
    private int at;

    Head(byte[] bytes, int length) {
      this.bytes = bytes;
      this.length = length;
    }

    @Override
    public int read(byte[] into, int from, int wanted) {
      int some = Math.min(wanted, length - at);
      System.arraycopy(bytes, at, into, from, some);
      at += some;
      return some;
    }

    @Override
    public long consumed() {
      return at;
    }

    @Override
    public String sha256() {
      return "";
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
