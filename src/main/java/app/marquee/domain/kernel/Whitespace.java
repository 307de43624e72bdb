package app.marquee.domain.kernel;

import java.text.Normalizer;

/// Brings a cell's blanks, hidden characters and letters to one form.
///
/// - Every run of Unicode blanks (tabs and line breaks, U+00A0, U+2007, U+202F, U+3000 …) becomes
///   one space, and none stays at the ends.
/// - Characters nobody can see go: zero-width space, word joiner, byte-order mark, soft hyphen,
///   marks of writing direction, control characters below U+0020 and U+007F.
/// - U+200C and U+200D join or part letters of Arabic and Indic scripts and make emoji: they stay
///   between two characters beyond ASCII and go elsewhere.
/// - Letters are composed (NFC).
///
/// Blanks and soft hyphens that are bytes of a word in double encoding (`Ã` and U+00A0 are an `à`)
/// are left for [DoubleEncoding], which could not find the word again without them.
public final class Whitespace {
  private Whitespace() {}

  /// The cell in its clean form; the same instance where nothing changes. Cleaning twice gives what
  /// cleaning once gave.
  public static String clean(String text) {
    if (isPlainlyClean(text)) {
      return text;
    }
    String before = text;
    while (true) {
      String after = withoutOddBlanks(compose(before));
      if (after.equals(before)) {
        return before;
      }
      before = after;
    }
  }

  /// True for characters that part words: Unicode's White_Space property.
  static boolean isBlank(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u00A0', '\u1680' -> true;
      case '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200A';
    };
  }

  /// Tells in one pass that a text is clean; says nothing about one with rarer characters in it.
  private static boolean isPlainlyClean(String text) {
    int length = text.length();
    char previous = ' ';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c < 0x7F;
      if (!plain && (c == ' ' ? previous == ' ' : !isAlwaysClean(c))) {
        return false;
      }
      previous = c;
    }
    return length == 0 || previous != ' ';
  }

  /// Latin letters with marks, usual punctuation, ideographs and Hangul syllables: visible, and
  /// composed whatever stands beside them.
  private static boolean isAlwaysClean(char c) {
    return (c > '\u00A0' && c < '\u0300' && c != '\u00AD')
        || (c >= '\u2010' && c <= '\u2027')
        || (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\uAC00' && c <= '\uD7A3');
  }

  private static String compose(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Every character below the first combining mark is composed already.
      if (text.charAt(i) >= '\u0300') {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static String withoutOddBlanks(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean blankPending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x100 && c > 0x7F && DoubleEncoding.isPartOfExactRun(text, i)) {
        blankPending = append(clean, c, blankPending);
      } else if (isBlank(c)) {
        blankPending = !clean.isEmpty();
      } else if (isJoiner(c)) {
        if (!blankPending && joins(clean, text, i)) {
          clean.append(c);
        }
      } else if (!isHidden(c)) {
        blankPending = append(clean, c, blankPending);
      }
    }
    return clean.toString();
  }

  /// Appends after the pending blank, of which there is then none.
  private static boolean append(StringBuilder clean, char c, boolean blankPending) {
    if (blankPending) {
      clean.append(' ');
    }
    clean.append(c);
    return false;
  }

  private static boolean isHidden(char c) {
    return switch (c) {
      case '\u007F', '\u00AD', '\u061C', '\u180E', '\u200B', '\u200E', '\u200F', '\uFEFF' -> true;
      default -> c < ' ' || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2060' && c <= '\u206F');
    };
  }

  private static boolean isJoiner(char c) {
    return c == '\u200C' || c == '\u200D';
  }

  private static boolean joins(StringBuilder clean, String text, int at) {
    if (clean.isEmpty() || !isJoinable(clean.charAt(clean.length() - 1))) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && (isJoiner(text.charAt(next)) || isHidden(text.charAt(next)))) {
      next++;
    }
    return next < text.length() && isJoinable(text.charAt(next));
  }

  private static boolean isJoinable(char c) {
    return c > 0x7F && !isBlank(c) && !isJoiner(c);
  }
}
