package app.marquee.engine.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A growing run of bytes with the few appends that writing a table needs. Not thread-safe.
public final class ByteSink {
  /// Those of the smallest `int`, with its sign.
  private static final int MOST_DIGITS = 11;

  private byte[] bytes;
  private int size;

  public ByteSink(int capacity) {
    bytes = new byte[capacity];
  }

  /// The bytes so far, valid up to [#size]; the array changes as the sink grows.
  public byte[] array() {
    return bytes;
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
  }

  public void append(byte one) {
    reserve(1);
    bytes[size++] = one;
  }

  public void append(byte[] from, int start, int length) {
    reserve(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  public void append(byte[] from) {
    append(from, 0, from.length);
  }

  /// Eight bytes, the lowest first.
  void append(long word) {
    reserve(Long.BYTES);
    ByteScan.put(bytes, size, word);
    size += Long.BYTES;
  }

  /// The decimal digits of a number.
  public void append(int number) {
    reserve(MOST_DIGITS);
    // Of negative numbers, as there is one more of them.
    int rest = number < 0 ? number : -number;
    if (number < 0) {
      bytes[size++] = '-';
    }
    int end = size + 1;
    for (int more = rest; more <= -10; more /= 10) {
      end++;
    }
    size = end;
    do {
      bytes[--end] = (byte) ('0' - rest % 10);
      rest /= 10;
    } while (rest != 0);
  }

  /// A text as a CSV cell: in quotes only where it holds a comma, a quote or a line break.
  public void appendCell(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    appendCell(utf8, 0, utf8.length);
  }

  /// UTF-8 bytes as a CSV cell: in quotes only where they hold a comma, a quote or a line break.
  public void appendCell(byte[] utf8, int start, int length) {
    boolean quoted = false;
    int quotes = 0;
    for (int i = start; i < start + length; i++) {
      byte one = utf8[i];
      if (one == '"') {
        quotes++;
      }
      quoted |= one == ',' || one == '\n' || one == '\r';
    }
    if (quotes == 0 && !quoted) {
      append(utf8, start, length);
      return;
    }
    reserve(length + quotes + 2);
    bytes[size++] = '"';
    if (quotes == 0) {
      System.arraycopy(utf8, start, bytes, size, length);
      size += length;
    } else {
      for (int i = start; i < start + length; i++) {
        byte one = utf8[i];
        if (one == '"') {
          bytes[size++] = '"';
        }
        bytes[size++] = one;
      }
    }
    bytes[size++] = '"';
  }

  /// Makes room for this many bytes more.
  public void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
