package app.marquee.io.input;

import app.marquee.engine.frame.ByteScan;

/// Strict UTF-8 as Unicode's table 3-7 defines it: no overlong forms, no surrogates, nothing cut.
public final class Utf8 {
  private Utf8() {}

  /// The index of the first byte in `[from, to)` that is zero, or not well-formed UTF-8; -1 where
  /// all is text.
  public static int firstFaultOrZero(byte[] bytes, int from, int to) {
    int at = ByteScan.asciiEnd(bytes, from, to);
    while (at < to) {
      int length = sequenceLength(bytes, at, to);
      if (length == 0) {
        return at;
      }
      at = ByteScan.asciiEnd(bytes, at + length, to);
    }
    return -1;
  }

  /// Length of the well-formed sequence at `at`, 0 where there is none.
  static int sequenceLength(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > to) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
