package app.marquee.engine.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A growing run of bytes with the few appends that writing a table needs. Not thread-safe.
public final class ByteSink {
  /// Those of the smallest `int`, with its sign.
  private static final int MOST_DIGITS = 11;

  /// Digits of a number below a thousand, with zeros before it.
  private static final int GROUP = 3;

  private static final int THOUSAND = 1000;

  /// Those of 0, 1, 2 and so on: to divide takes longer than to look up.
  private static final byte[] DIGITS = digits();

  private byte[] bytes;
  private int size;

  public ByteSink(int capacity) {
    bytes = new byte[capacity];
  }

  private static byte[] digits() {
    byte[] digits = new byte[THOUSAND * GROUP];
    for (int number = 0; number < THOUSAND; number++) {
      digits[number * GROUP] = (byte) ('0' + number / 100);
      digits[number * GROUP + 1] = (byte) ('0' + number / 10 % 10);
      digits[number * GROUP + 2] = (byte) ('0' + number % 10);
    }
    return digits;
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
    if (number >= 0 && number < THOUSAND) {
      int digits = number < 10 ? 1 : number < 100 ? 2 : GROUP;
      appendLast(number, digits);
    } else if (number >= THOUSAND && number < THOUSAND * THOUSAND) {
      int thousands = number / THOUSAND;
      append(thousands);
      appendLast(number - thousands * THOUSAND, GROUP);
    } else {
      appendAny(number);
    }
  }

  /// The last digits of a number below a thousand.
  private void appendLast(int number, int digits) {
    int end = (number + 1) * GROUP;
    for (int at = end - digits; at < end; at++) {
      bytes[size++] = DIGITS[at];
    }
  }

  private void appendAny(int number) {
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
