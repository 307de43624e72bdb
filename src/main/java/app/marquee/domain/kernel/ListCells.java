package app.marquee.domain.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Splits cells that hold several values and joins them again.
///
/// A cell is values parted by commas, or a bracketed literal such as `['drama', "men's", 'sci-fi']`
/// as dataframes write lists. A comma inside quotes parts values too, so that a joined cell splits
/// into the same values again.
public final class ListCells {
  /// From here on repeats are looked up in a set.
  private static final int SHORT = 12;

  private ListCells() {}

  /// The cell's values in their order, trimmed, without empty ones and exact repeats; immutable.
  public static List<String> tokens(String cell) {
    List<String> tokens = isLiteral(cell) ? split(unquoted(cell)) : split(cell);
    while (isLiteral(tokens)) {
      tokens = split(unquoted(join(tokens)));
    }
    return tokens;
  }

  /// The values in one cell, parted by a comma and a blank.
  public static String join(List<String> tokens) {
    return tokens.size() == 1 ? tokens.getFirst() : String.join(", ", tokens);
  }

  private static List<String> split(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      String only = trimmed(text, 0, text.length());
      return only.isEmpty() ? List.of() : List.of(only);
    }
    List<String> tokens = new ArrayList<>();
    int start = 0;
    while (true) {
      int end = comma < 0 ? text.length() : comma;
      String token = trimmed(text, start, end);
      if (!token.isEmpty() && !(tokens.size() < SHORT && tokens.contains(token))) {
        tokens.add(token);
      }
      if (comma < 0) {
        break;
      }
      start = comma + 1;
      comma = text.indexOf(',', start);
    }
    return Collections.unmodifiableList(tokens.size() <= SHORT ? tokens : distinct(tokens));
  }

  private static List<String> distinct(List<String> tokens) {
    Set<String> once = new LinkedHashSet<>(tokens);
    return once.size() == tokens.size() ? tokens : new ArrayList<>(once);
  }

  private static String trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Whitespace.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Whitespace.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isLiteral(String cell) {
    if (cell.isEmpty() || cell.charAt(0) > '[') {
      return false;
    }
    String text = trimmed(cell, 0, cell.length());
    return text.length() >= 2 && text.startsWith("[") && text.endsWith("]");
  }

  private static boolean isLiteral(List<String> tokens) {
    return !tokens.isEmpty() && isLiteral(join(tokens));
  }

  /// The text inside the brackets with each quoted value bare and a comma after it. A quote that
  /// never ends, or stands inside a word, is a plain character.
  private static String unquoted(String cell) {
    String literal = trimmed(cell, 0, cell.length());
    int end = literal.length() - 1;
    StringBuilder text = new StringBuilder(literal.length());
    boolean wordOpen = false;
    int i = 1;
    while (i < end) {
      char c = literal.charAt(i);
      int close = !wordOpen && (c == '\'' || c == '"') ? closingQuote(literal, i, end) : -1;
      if (close > 0) {
        unescape(literal, i + 1, close, text);
        text.append(',');
        i = close + 1;
      } else {
        text.append(c);
        wordOpen = c != ',' && (wordOpen || !Whitespace.isBlank(c));
        i++;
      }
    }
    return text.toString();
  }

  private static int closingQuote(String literal, int open, int end) {
    char quote = literal.charAt(open);
    for (int i = open + 1; i < end; i++) {
      char c = literal.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote) {
        return i;
      }
    }
    return -1;
  }

  /// Appends a quoted value: a backslash makes the next character plain; `\xa0` and `\u2019` are
  /// the characters with that number.
  private static void unescape(String literal, int start, int end, StringBuilder text) {
    int i = start;
    while (i < end) {
      char c = literal.charAt(i++);
      if (c != '\\' || i >= end) {
        text.append(c);
        continue;
      }
      char kind = literal.charAt(i++);
      int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
      int number = digits > 0 && i + digits <= end ? hex(literal, i, i + digits) : -1;
      if (number >= 0) {
        text.append((char) number);
        i += digits;
      } else {
        text.append(kind == 'n' || kind == 't' || kind == 'r' ? ' ' : kind);
      }
    }
  }

  private static int hex(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      number = number * 16 + digit;
    }
    return number;
  }
}
