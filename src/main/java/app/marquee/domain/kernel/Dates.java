package app.marquee.domain.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads dates in the spellings met in catalogues, by hand and without any locale.
///
/// Known: `September 25, 2021`, `Sep 25 2021`, `25-Sep-21`, `25 September 2021`, `2021-09-25`,
/// `2021/09/25`, and numbers parted by `/`, `-` or `.` in either order with the year last. Month
/// names are English, whole or their first three letters (or `Sept`), in any case; a weekday before
/// and a time of day after the date are passed over. A year of two digits is 2000 to 2069 or 1970
/// to 1999.
public final class Dates {
  private static final DateReading UNREADABLE = new DateReading.Unreadable();
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private Dates() {}

  /// What the cell says; never fails.
  public static DateReading read(String text) {
    Scanner scanner = new Scanner(text);
    if (!scanner.readFields()) {
      return UNREADABLE;
    }
    int[] number = scanner.number;
    int[] digits = scanner.digits;
    if (scanner.month > 0) {
      return scanner.numbers == 2 ? readNamed(scanner) : UNREADABLE;
    }
    if (scanner.numbers != 3 || scanner.separator == ' ') {
      return UNREADABLE;
    }
    if (digits[0] == 4) {
      return exact(number[0], number[1], number[2], digits[1] <= 2 && digits[2] <= 2);
    }
    int year = year(number[2], digits[2]);
    if (year < 0 || digits[0] > 2 || digits[1] > 2) {
      return UNREADABLE;
    }
    return readNumbers(number[0], number[1], year);
  }

  /// The date a reading means in a column of this order; null where it is unreadable, or ambiguous
  /// in an undecided column.
  public static @Nullable LocalDate resolve(DateReading reading, DateOrder order) {
    return reading.in(order);
  }

  /// The order of a column from how many of its cells can only be read month first and how many
  /// only day first; undecided where there are none of either, or some of both.
  public static DateOrder decide(long onlyMonthFirstPossible, long onlyDayFirstPossible) {
    if ((onlyMonthFirstPossible > 0) == (onlyDayFirstPossible > 0)) {
      return DateOrder.UNDECIDED;
    }
    return onlyMonthFirstPossible > 0 ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
  }

  /// A date with its month in letters: the month stands first, second (after a day or a year).
  private static DateReading readNamed(Scanner scanner) {
    int[] number = scanner.number;
    int[] digits = scanner.digits;
    if (scanner.monthAfter == 1 && digits[0] == 4) {
      return exact(number[0], scanner.month, number[1], digits[1] <= 2);
    }
    boolean rightPlace = scanner.monthAfter <= 1 && digits[0] <= 2;
    int year = year(number[1], digits[1]);
    return exact(year, scanner.month, number[0], rightPlace && year >= 0);
  }

  private static DateReading readNumbers(int first, int second, int year) {
    boolean monthFirst = isDate(year, first, second);
    boolean dayFirst = isDate(year, second, first);
    if (monthFirst && dayFirst && first != second) {
      return new DateReading.Ambiguous(
          LocalDate.of(year, first, second), LocalDate.of(year, second, first));
    }
    if (monthFirst) {
      DateOrder vote = first == second ? DateOrder.UNDECIDED : DateOrder.MONTH_FIRST;
      return new DateReading.Exact(LocalDate.of(year, first, second), vote);
    }
    return dayFirst
        ? new DateReading.Exact(LocalDate.of(year, second, first), DateOrder.DAY_FIRST)
        : UNREADABLE;
  }

  private static DateReading exact(int year, int month, int day, boolean wellFormed) {
    return wellFormed && isDate(year, month, day)
        ? new DateReading.Exact(LocalDate.of(year, month, day), DateOrder.UNDECIDED)
        : UNREADABLE;
  }

  private static boolean isDate(int year, int month, int day) {
    return year > 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= 31
        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
  }

  private static int year(int number, int digits) {
    return switch (digits) {
      case 4 -> number;
      case 2 -> number < 70 ? 2000 + number : 1900 + number;
      default -> -1;
    };
  }

  /// Takes a cell apart into at most three numbers and a month's name.
  private static final class Scanner {
    private final String text;
    private final int end;
    private int at;

    final int[] number = new int[3];
    final int[] digits = new int[3];
    int numbers;
    int month;

    /// How many numbers stand before the month's name.
    int monthAfter;

    /// What parts the fields: `/`, `-`, `.`, or a blank (with or without a comma).
    char separator;

    Scanner(String text) {
      this.text = text;
      int last = text.length();
      while (last > 0 && Whitespace.isBlank(text.charAt(last - 1))) {
        last--;
      }
      this.end = last;
      skipBlanks();
    }

    /// True where the cell is three fields, and after them nothing or a time of day.
    boolean readFields() {
      skipWeekday();
      while (numbers + (month > 0 ? 1 : 0) < 3) {
        if (numbers + month > 0 && !readSeparator()) {
          return false;
        }
        if (!readNumber() && !readMonth()) {
          return false;
        }
      }
      return at == end || isTimeOfDay();
    }

    private boolean readNumber() {
      int start = at;
      int value = 0;
      while (at < end && isDigit(text.charAt(at)) && at - start < 5) {
        value = value * 10 + (text.charAt(at) - '0');
        at++;
      }
      int length = at - start;
      if (length == 0 || length > 4 || numbers == 3) {
        return false;
      }
      number[numbers] = value;
      digits[numbers] = length;
      numbers++;
      skipOrdinal(value);
      return true;
    }

    /// Steps over the `th` of `25th`.
    private void skipOrdinal(int value) {
      if (value > 31 || at + 2 > end || (at + 2 < end && isLetter(text.charAt(at + 2)))) {
        return;
      }
      boolean ordinal =
          text.regionMatches(true, at, "th", 0, 2)
              || text.regionMatches(true, at, "st", 0, 2)
              || text.regionMatches(true, at, "nd", 0, 2)
              || text.regionMatches(true, at, "rd", 0, 2);
      at += ordinal ? 2 : 0;
    }

    private boolean readMonth() {
      int start = at;
      while (at < end && isLetter(text.charAt(at))) {
        at++;
      }
      int found = month > 0 ? 0 : Months.at(text, start, at);
      month = found > 0 ? found : month;
      monthAfter = numbers;
      return found > 0;
    }

    /// Blanks, or one of `/`, `-`, `.`, `,` with blanks around it. Two separators of a numeric date
    /// have to be equal: `9/5-2021` is no date.
    private boolean readSeparator() {
      int start = at;
      skipBlanks();
      char found = ' ';
      if (at < end
          && (text.charAt(at) == '/' || text.charAt(at) == '-' || text.charAt(at) == '.')) {
        found = text.charAt(at++);
        skipBlanks();
      }
      if (at < end && text.charAt(at) == ',') {
        at++;
        skipBlanks();
      }
      boolean same = month > 0 || numbers == 1 || found == separator;
      separator = found;
      return at > start && same;
    }

    private void skipWeekday() {
      int letters = at;
      while (letters < end && isLetter(text.charAt(letters))) {
        letters++;
      }
      int length = letters - at;
      for (String day : WEEKDAYS) {
        boolean right = length == 3 || length == day.length();
        if (right && text.regionMatches(true, at, day, 0, length)) {
          at = letters;
          readSeparator();
          return;
        }
      }
    }

    /// `T10:15:30.5Z`, ` 0:00`, ` 12:00:00 AM`, `, 10:15 +02:00`: digits with a colon among them.
    private boolean isTimeOfDay() {
      char first = text.charAt(at);
      if (first != 'T' && first != 't' && first != ',' && !Whitespace.isBlank(first)) {
        return false;
      }
      int colon = text.indexOf(':', at);
      int start = at + 1;
      while (start < end && Whitespace.isBlank(text.charAt(start))) {
        start++;
      }
      if (colon < 0 || colon - start < 1 || colon - start > 2) {
        return false;
      }
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (!isDigit(c) && " :.+-APMZUTCGapmz".indexOf(c) < 0) {
          return false;
        }
      }
      return isDigit(text.charAt(start)) && isDigit(text.charAt(colon - 1));
    }

    private void skipBlanks() {
      while (at < end && Whitespace.isBlank(text.charAt(at))) {
        at++;
      }
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
  }
}
