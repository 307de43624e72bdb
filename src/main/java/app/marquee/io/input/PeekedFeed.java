package app.marquee.io.input;

import java.io.IOException;
import java.util.Arrays;

/// A feed whose first bytes were looked at already.
public final class PeekedFeed implements ByteFeed {
  private final ByteFeed feed;

  /// A first line longer than this is taken for something else than a table.
  private static final int LONGEST_LINE = 16 << 20;

  private byte[] head;
  private int headLength;
  private boolean whole;
  private int at;

  /// Reads the first bytes.
  ///
  /// @param length how many at most
  public PeekedFeed(ByteFeed feed, int length) throws IOException {
    this.feed = feed;
    head = new byte[length];
    headLength = feed.read(head, 0, length);
    whole = headLength < length;
  }

  /// Reads on until the head holds the end of the first line.
  ///
  /// @return false where no line ends within any reasonable length
  public boolean reachLineEnd() throws IOException {
    int looked = 0;
    while (true) {
      for (; looked < headLength; looked++) {
        if (head[looked] == '\n' || head[looked] == '\r') {
          return true;
        }
      }
      if (whole || headLength >= LONGEST_LINE) {
        return whole;
      }
      int before = headLength;
      head = Arrays.copyOf(head, before * 4);
      headLength += feed.read(head, before, head.length - before);
      whole = headLength < head.length;
    }
  }

  /// The first bytes; valid up to [#headLength].
  public byte[] head() {
    return head;
  }

  public int headLength() {
    return headLength;
  }

  /// True where the head is all there is.
  public boolean isWhole() {
    return whole;
  }

  /// Leaves out bytes of the head.
  public void skip(int bytes) {
    at += bytes;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int some = Math.min(length, headLength - at);
    System.arraycopy(head, at, into, from, some);
    at += some;
    return some == length || whole ? some : some + feed.read(into, from + some, length - some);
  }

  @Override
  public long consumed() {
    return feed.consumed();
  }

  @Override
  public String sha256() throws IOException {
    return feed.sha256();
  }

  @Override
  public void close() throws IOException {
    feed.close();
  }
}
