package app.marquee.domain.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Undoes double encoding: UTF-8 that was once read as windows-1252, so that `João` became `JoÃ£o`.
///
/// Each run of characters beyond ASCII is judged for itself. It is undone where its windows-1252
/// bytes (the five undefined ones, and those of ISO 8859-1, as control characters U+0080 to U+009F)
/// are strictly valid UTF-8 **and** what comes out can be meant. The second condition guards
/// correct text that happens to be valid too, such as `FIANCÉ’S`, `„Spaß“` or `café…”`:
///
/// - Latin letters with marks, punctuation, signs and emoji may stand anywhere;
/// - a single letter of another script may not touch an ASCII letter or digit;
/// - rare Latin letters (U+0180 to U+02FF but for Romanian and Vietnamese) are never meant;
/// - a capital `Â`, `Ã`, `Ä`, `Å` that ends a word in capitals before a quote, dash or blank stays.
public final class DoubleEncoding {
  private static final int MOST_LAYERS = 3;

  /// The characters of windows-1252's bytes 0x80 to 0x9F; 0 where a byte is undefined.
  private static final char[] HIGH =
      ("\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
              + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E"
              + "\u0178")
          .toCharArray();

  private DoubleEncoding() {}

  /// The text with every exact run undone, through up to three layers, in [Whitespace]'s clean
  /// form; null where there is nothing to undo.
  public static @Nullable String undo(String text) {
    String repaired = undoRuns(text);
    if (repaired == null) {
      return null;
    }
    String clean = Whitespace.clean(repaired);
    for (int layer = 1; layer < MOST_LAYERS; layer++) {
      String deeper = undoRuns(clean);
      if (deeper == null) {
        return clean;
      }
      clean = Whitespace.clean(deeper);
    }
    return clean;
  }

  /// True where the text holds U+FFFD: a character was lost before the file was written.
  public static boolean hasReplacementCharacter(String text) {
    return text.indexOf('\uFFFD') >= 0;
  }

  /// True where the character at this index belongs to a run that [#undo] would undo.
  static boolean isPartOfExactRun(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) > 0x7F) {
      start--;
    }
    return undoRun(text, start, endOfRun(text, at)) != null;
  }

  private static @Nullable String undoRuns(String text) {
    StringBuilder result = null;
    int copied = 0;
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) <= 0x7F) {
        i++;
        continue;
      }
      int end = endOfRun(text, i);
      String run = undoRun(text, i, end);
      if (run != null) {
        result = result == null ? new StringBuilder(text.length()) : result;
        result.append(text, copied, i).append(run);
        copied = end;
      }
      i = end;
    }
    return result == null ? null : result.append(text, copied, text.length()).toString();
  }

  private static int endOfRun(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) > 0x7F) {
      end++;
    }
    return end;
  }

  /// What the run was before; null where it is not double-encoded. The deepest layer that can be
  /// meant counts.
  private static @Nullable String undoRun(String text, int start, int end) {
    char first = text.charAt(start);
    if (end - start < 2 || first < '\u00C2' || first > '\u00F4') {
      return null;
    }
    int second = byteOf(text.charAt(start + 1));
    if (second < 0x80 || second > 0xBF) {
      // No letter goes on like this: the usual case, a correct word, ends here.
      return null;
    }
    String layer = text.substring(start, end);
    String meant = null;
    for (int depth = 0; depth < MOST_LAYERS; depth++) {
      String decoded = decodeOnce(layer);
      if (decoded == null) {
        return meant;
      }
      if (canBeMeant(decoded, text, start, end)) {
        meant = decoded;
      }
      layer = decoded;
    }
    return meant;
  }

  private static @Nullable String decodeOnce(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < bytes.length; i++) {
      int value = byteOf(run.charAt(i));
      if (value < 0) {
        return null;
      }
      bytes[i] = (byte) value;
    }
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return strict.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    for (int i = 0; i < HIGH.length; i++) {
      if (HIGH[i] == c) {
        return 0x80 + i;
      }
    }
    return -1;
  }

  private static boolean canBeMeant(String decoded, String text, int start, int end) {
    int strange = 0;
    for (int i = 0; i < decoded.length(); i += Character.charCount(decoded.codePointAt(i))) {
      int c = decoded.codePointAt(i);
      if (isNeverMeant(c)) {
        return false;
      }
      strange += isAtHomeAnywhere(c) ? 0 : 1;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (decoded.codePointCount(0, decoded.length()) > 1) {
      return true;
    }
    if (strange > 0) {
      return !isAsciiLetterOrDigit(before) && !isAsciiLetterOrDigit(after);
    }
    return !endsCapitals(before, text, start, end, after);
  }

  /// Correct text such as `MANHÃ”`: the last letter of a word in capitals, then punctuation.
  private static boolean endsCapitals(char before, String text, int start, int end, char after) {
    if (end - start != 2 || text.charAt(start) > '\u00C5' || before < 'A' || before > 'Z') {
      return false;
    }
    return switch (text.charAt(start + 1)) {
      case '\u00A0' -> true;
      case '\u2018',
          '\u2019',
          '\u201C',
          '\u201D',
          '\u2026',
          '\u2013',
          '\u2014',
          '\u2122',
          '\u00BB' ->
          !isAsciiLetterOrDigit(after);
      default -> false;
    };
  }

  private static boolean isNeverMeant(int c) {
    if (c < 0xA0) {
      return true;
    }
    boolean rareLatin = c >= 0x180 && c <= 0x2FF;
    boolean vietnamese = c == 0x1A0 || c == 0x1A1 || c == 0x1AF || c == 0x1B0;
    boolean romanian = c >= 0x218 && c <= 0x21B;
    boolean windows = c == 0x192 || c == 0x2C6 || c == 0x2DC;
    return rareLatin && !vietnamese && !romanian && !windows;
  }

  private static boolean isAtHomeAnywhere(int c) {
    return c <= 0x36F
        || (c >= 0x1E00 && c <= 0x1EFF)
        || (c >= 0x2000 && c <= 0x213F)
        || (c >= 0x2190 && c <= 0x27BF)
        || c == 0xFEFF
        || c == 0xFFFD
        || c >= 0x1F000;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
