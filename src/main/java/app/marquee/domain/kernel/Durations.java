package app.marquee.domain.kernel;

import org.jspecify.annotations.Nullable;

/// Reads durations: `90 min`, `1 h 30 min`, `3 Seasons`.
public final class Durations {
  private static final int MOST_DIGITS = 6;

  private Durations() {}

  /// The length a cell states, in any case and with or without blanks: minutes (`90 min`, `90mins`,
  /// `90 minutes`, `90m`), hours and minutes (`1 h 30 min`, `1h 30m`, `2 hours`), seasons (`1
  /// Season`, `3 season(s)`, `2 Series`). Null for anything else: a bare number, a sign, a
  /// fraction, more than six digits.
  public static @Nullable Length parse(String text) {
    Scanner scanner = new Scanner(text);
    int amount = scanner.number();
    String unit = scanner.word();
    if (amount < 0) {
      return null;
    }
    if (isMinutes(unit)) {
      return scanner.atEnd() ? new Length(amount, Length.Unit.MINUTES) : null;
    }
    if (isSeasons(unit)) {
      return scanner.atEnd() ? new Length(amount, Length.Unit.SEASONS) : null;
    }
    if (!isHours(unit)) {
      return null;
    }
    if (scanner.atEnd()) {
      return new Length(amount * 60, Length.Unit.MINUTES);
    }
    int minutes = scanner.number();
    boolean complete = minutes >= 0 && isMinutes(scanner.word()) && scanner.atEnd();
    return complete ? new Length(amount * 60 + minutes, Length.Unit.MINUTES) : null;
  }

  /// A whole number as columns of plain numbers state it (`90`, `90.0`), such as `runtime` and
  /// `seasons`; -1 for anything else.
  public static int number(String text) {
    Scanner scanner = new Scanner(text);
    int number = scanner.number();
    scanner.zeroFraction();
    return scanner.atEnd() ? number : -1;
  }

  private static boolean isMinutes(String unit) {
    return switch (unit) {
      case "m", "min", "mins", "minute", "minutes", "min(s)", "minute(s)" -> true;
      default -> false;
    };
  }

  private static boolean isHours(String unit) {
    return switch (unit) {
      case "h", "hr", "hrs", "hour", "hours" -> true;
      default -> false;
    };
  }

  private static boolean isSeasons(String unit) {
    return switch (unit) {
      case "season", "seasons", "season(s)", "series" -> true;
      default -> false;
    };
  }

  /// Walks through a cell once, from left to right.
  private static final class Scanner {
    private final String text;
    private int at;

    Scanner(String text) {
      this.text = text;
      skipBlanks();
    }

    boolean atEnd() {
      return at == text.length();
    }

    /// The digits here as a number; -1 where there are none or more than six.
    int number() {
      int start = at;
      int value = 0;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        if (at - start == MOST_DIGITS) {
          return -1;
        }
        value = value * 10 + (text.charAt(at) - '0');
        at++;
      }
      int end = at;
      skipBlanks();
      return end == start ? -1 : value;
    }

    /// Steps over `.0`, `.00` … right after a number.
    void zeroFraction() {
      if (at + 1 >= text.length() || text.charAt(at) != '.') {
        return;
      }
      int end = at + 1;
      while (end < text.length() && text.charAt(end) == '0') {
        end++;
      }
      if (end > at + 1) {
        at = end;
        skipBlanks();
      }
    }

    /// The letters and brackets here in lower case, without a full stop after them.
    String word() {
      StringBuilder word = new StringBuilder(10);
      while (at < text.length()) {
        char c = text.charAt(at);
        char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        if ((lower < 'a' || lower > 'z') && lower != '(' && lower != ')') {
          break;
        }
        word.append(lower);
        at++;
      }
      if (at < text.length() && text.charAt(at) == '.') {
        at++;
      }
      skipBlanks();
      return word.toString();
    }

    private void skipBlanks() {
      while (at < text.length() && Whitespace.isBlank(text.charAt(at))) {
        at++;
      }
    }
  }
}
