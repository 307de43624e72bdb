package app.marquee.io.csv;

import app.marquee.engine.frame.ByteSink;
import app.marquee.io.input.ByteFeed;
import app.marquee.io.input.LineOrigins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A feed rewritten for the scanner, with its text before that kept, for records to be shown as
/// they stand.
final class RewrittenFeed implements ByteFeed {
  private static final int CHUNK = 1 << 16;

  private final ByteFeed feed;
  private final Rewriting rewriting;
  private final byte newline;
  private final List<byte[]> chunks = new ArrayList<>();
  private final LineOrigins lines = new LineOrigins();
  private final ByteSink out = new ByteSink(CHUNK * 2);
  private int drained;
  private long position;
  private boolean ended;

  RewrittenFeed(ByteFeed feed, Dialect dialect) {
    this.feed = feed;
    this.rewriting = Rewriting.of(dialect);
    this.newline = dialect.lineEnd();
    lines.lineStarts(0);
  }

  /// What was rewritten, as a clause with its numbers.
  String story() {
    return rewriting.story();
  }

  /// True where the record that starts on a line ends inside a quote.
  boolean isCut(int firstLine) {
    return rewriting.isCut(firstLine);
  }

  /// The place in the text before rewriting where a line starts.
  long offset(int line) {
    return lines.offset(line);
  }

  /// Lines of the text before rewriting, without the last line end.
  String text(int firstLine, int lastLine) {
    long from = lines.offset(firstLine);
    long to = Math.max(from, Math.min(lines.offset(lastLine + 1), position));
    byte[] bytes = new byte[(int) Math.min(to - from, RecordScanner.LONGEST_RECORD)];
    for (int i = 0; i < bytes.length; i++) {
      long at = from + i;
      bytes[i] = chunks.get((int) (at / CHUNK))[(int) (at % CHUNK)];
    }
    int length = bytes.length;
    // The end of the last line is no part of the record.
    if (length > 0 && bytes[length - 1] == newline && lines.offset(lastLine + 1) == to) {
      length--;
      length -= length > 0 && bytes[length - 1] == '\r' ? 1 : 0;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = 0;
    while (read < length) {
      if (drained == out.size()) {
        out.clear();
        drained = 0;
        if (ended) {
          break;
        }
        rewriteMore();
        continue;
      }
      int some = Math.min(length - read, out.size() - drained);
      System.arraycopy(out.array(), drained, into, from + read, some);
      drained += some;
      read += some;
    }
    return read;
  }

  private void rewriteMore() throws IOException {
    byte[] chunk = new byte[CHUNK];
    int filled = feed.read(chunk, 0, CHUNK);
    ended = filled < CHUNK;
    chunks.add(ended ? Arrays.copyOf(chunk, filled) : chunk);
    int from = position == 0 && HeaderRecord.startsWithMark(chunk, filled) ? 3 : 0;
    for (int i = from; i < filled; i++) {
      rewriting.next(chunk[i], out);
      if (chunk[i] == newline) {
        lines.lineStarts(position + i + 1);
      }
    }
    position += filled;
    if (ended) {
      rewriting.end(out);
      lines.lineStarts(position);
    }
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
