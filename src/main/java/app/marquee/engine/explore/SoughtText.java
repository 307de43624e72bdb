package app.marquee.engine.explore;

import app.marquee.engine.frame.ByteScan;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text looked for in cells, whatever the case of letters: a cell holds it where
/// `cell.toLowerCase(ROOT).contains(lower)`. Where it can be, the cell's bytes are asked and no
/// text is made.
///
/// @param lower in small letters
/// @param ascii its bytes where they are ASCII, else null
/// @param hides true where letters outside ASCII become a letter of it when they are made small
record SoughtText(String lower, byte @Nullable [] ascii, boolean hides) {

  private static final byte DOTTED = (byte) 0xC4;
  private static final byte DOTTED_NEXT = (byte) 0xB0;
  private static final byte KELVIN = (byte) 0xE2;
  private static final byte KELVIN_NEXT = (byte) 0x84;

  /// @param lower in small letters
  static SoughtText of(String lower) {
    boolean ascii = !lower.isEmpty() && lower.chars().allMatch(one -> one < 0x80);
    // The Kelvin sign becomes k, the capital I with a dot an i with a dot above it.
    boolean hides = lower.indexOf('i') >= 0 || lower.indexOf('k') >= 0;
    return new SoughtText(lower, ascii ? lower.getBytes(StandardCharsets.US_ASCII) : null, hides);
  }

  boolean isIn(String cell) {
    return cell.toLowerCase(Locale.ROOT).contains(lower);
  }

  /// @param bytes UTF-8
  boolean isIn(byte[] bytes, int start, int length) {
    int end = start + length;
    boolean plain;
    if (ascii != null) {
      if (ByteScan.indexOfAnyCase(bytes, start, end, ascii) >= 0) {
        return true;
      }
      plain = !hides || !mayHide(bytes, start, end);
    } else {
      // Text of ASCII alone holds no other.
      plain = !lower.isEmpty() && ByteScan.asciiEnd(bytes, start, end) == end;
    }
    return !plain && isIn(new String(bytes, start, length, StandardCharsets.UTF_8));
  }

  /// True where one of the two letters may be there: U+0130 is C4 B0, U+212A is E2 84 AA.
  private static boolean mayHide(byte[] bytes, int start, int end) {
    int at = start;
    while (true) {
      at = ByteScan.firstOf(bytes, at, end, DOTTED, KELVIN, KELVIN);
      if (at + 1 >= end) {
        return false;
      }
      byte next = bytes[at + 1];
      if (next == (bytes[at] == DOTTED ? DOTTED_NEXT : KELVIN_NEXT)) {
        return true;
      }
      at++;
    }
  }
}
