package app.marquee.io.input;

import app.marquee.engine.frame.ByteSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A feed in another charset brought to UTF-8, a byte-order mark left out. Notes where each line
/// starts in the file.
public final class DecodedFeed implements ByteFeed {
  private static final int CHUNK = 1 << 16;
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private final ByteFeed feed;
  private final TextCharset charset;
  private final byte lineEnd;
  private final LineOrigins origins;
  private final byte[][] singles;

  private byte[] in = new byte[CHUNK];
  private int filled;
  private boolean ended;
  private boolean started;

  /// Place in the text's bytes of `in[0]`.
  private long offset;

  private final ByteSink out = new ByteSink(CHUNK * 2);
  private int drained;
  private long replaced;

  /// @param lineEnd the byte that ends a line, LF or CR
  public DecodedFeed(ByteFeed feed, TextCharset charset, byte lineEnd, LineOrigins origins) {
    this.feed = feed;
    this.charset = charset;
    this.lineEnd = lineEnd;
    this.origins = origins;
    singles = charset.kind() == TextCharset.Kind.SINGLE_BYTE ? table(charset) : new byte[0][];
  }

  /// Characters that could not be read and became U+FFFD.
  public long replaced() {
    return replaced;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = 0;
    while (read < length) {
      if (drained == out.size()) {
        out.clear();
        drained = 0;
        if (!decodeMore()) {
          break;
        }
      }
      int some = Math.min(length - read, out.size() - drained);
      System.arraycopy(out.array(), drained, into, from + read, some);
      drained += some;
      read += some;
    }
    return read;
  }

  /// Decodes the next chunk; false at the end.
  private boolean decodeMore() throws IOException {
    if (ended && filled == 0) {
      return false;
    }
    if (!ended) {
      if (filled == in.length) {
        in = Arrays.copyOf(in, in.length * 2);
      }
      int read = feed.read(in, filled, in.length - filled);
      ended = filled + read < in.length;
      filled += read;
    }
    int at = 0;
    if (!started) {
      started = true;
      at = markLength();
      origins.lineStarts(at);
    }
    int used =
        switch (charset.kind()) {
          case UTF_8, BROKEN_UTF_8 -> utf8(at);
          case UTF_16_LITTLE -> utf16(at, 0);
          case UTF_16_BIG -> utf16(at, 1);
          case SINGLE_BYTE -> single(at);
          case MULTI_BYTE -> lines(at);
        };
    System.arraycopy(in, used, in, 0, filled - used);
    offset += used;
    filled -= used;
    return true;
  }

  private int markLength() {
    int first = filled > 0 ? in[0] & 0xFF : 0;
    int second = filled > 1 ? in[1] & 0xFF : 0;
    return switch (charset.kind()) {
      case UTF_16_LITTLE -> first == 0xFF && second == 0xFE ? 2 : 0;
      case UTF_16_BIG -> first == 0xFE && second == 0xFF ? 2 : 0;
      case UTF_8, BROKEN_UTF_8 ->
          first == 0xEF && second == 0xBB && filled > 2 && (in[2] & 0xFF) == 0xBF ? 3 : 0;
      default -> 0;
    };
  }

  private void lineEnded(int nextAt) {
    origins.lineStarts(offset + nextAt);
  }

  private int utf8(int from) {
    int at = from;
    while (at < filled) {
      if (!ended && filled - at < 4) {
        break;
      }
      byte one = in[at];
      if (one >= 0) {
        out.append(one);
        at++;
        if (one == lineEnd) {
          lineEnded(at);
        }
        continue;
      }
      int length = Utf8.sequenceLength(in, at, filled);
      if (length == 0) {
        replace();
        at++;
      } else {
        out.append(in, at, length);
        at += length;
      }
    }
    return at;
  }

  private int utf16(int from, int low) {
    int at = from;
    while (at + 1 < filled) {
      char unit = unit(at, low);
      if (Character.isHighSurrogate(unit) && at + 3 >= filled && !ended) {
        break;
      }
      if (Character.isHighSurrogate(unit)
          && at + 3 < filled
          && Character.isLowSurrogate(unit(at + 2, low))) {
        append(Character.toCodePoint(unit, unit(at + 2, low)));
        at += 4;
      } else if (Character.isSurrogate(unit)) {
        replace();
        at += 2;
      } else {
        append(unit);
        at += 2;
      }
      if (unit == lineEnd) {
        lineEnded(at);
      }
    }
    if (ended && at < filled) {
      replace();
      at = filled;
    }
    return at;
  }

  private char unit(int at, int low) {
    return (char) ((in[at + low] & 0xFF) | (in[at + 1 - low] & 0xFF) << 8);
  }

  private int single(int from) {
    for (int at = from; at < filled; at++) {
      byte one = in[at];
      out.append(singles[one & 0xFF]);
      if (one == lineEnd) {
        lineEnded(at + 1);
      }
    }
    return filled;
  }

  /// Line by line: no character of several bytes holds the byte of a line end.
  private int lines(int from) {
    int start = from;
    for (int at = from; at < filled; at++) {
      if (in[at] == lineEnd) {
        appendText(start, at + 1);
        start = at + 1;
        lineEnded(start);
      }
    }
    if (ended || filled - start > CHUNK * 64) {
      appendText(start, filled);
      return filled;
    }
    return start;
  }

  private void appendText(int from, int to) {
    String text = new String(in, from, to - from, charset.charset());
    replaced += text.chars().filter(one -> one == '\uFFFD').count();
    out.append(text.getBytes(StandardCharsets.UTF_8));
  }

  private void replace() {
    out.append(REPLACEMENT);
    replaced++;
  }

  private void append(int point) {
    if (point < 0x80) {
      out.append((byte) point);
    } else if (point < 0x800) {
      out.append((byte) (0xC0 | (point >> 6)));
      out.append((byte) (0x80 | (point & 0x3F)));
    } else if (point < 0x10000) {
      out.append((byte) (0xE0 | (point >> 12)));
      out.append((byte) (0x80 | (point >> 6 & 0x3F)));
      out.append((byte) (0x80 | (point & 0x3F)));
    } else {
      out.append((byte) (0xF0 | (point >> 18)));
      out.append((byte) (0x80 | (point >> 12 & 0x3F)));
      out.append((byte) (0x80 | (point >> 6 & 0x3F)));
      out.append((byte) (0x80 | (point & 0x3F)));
    }
  }

  /// Each byte's character as UTF-8. A byte the charset leaves undefined becomes the control
  /// character of its number, as browsers have it, so that nothing is lost.
  private static byte[][] table(TextCharset charset) {
    byte[][] table = new byte[256][];
    for (int one = 0; one < table.length; one++) {
      String text = new String(new byte[] {(byte) one}, charset.charset());
      boolean undefined = text.indexOf('\uFFFD') >= 0;
      table[one] = (undefined ? String.valueOf((char) one) : text).getBytes(StandardCharsets.UTF_8);
    }
    return table;
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
