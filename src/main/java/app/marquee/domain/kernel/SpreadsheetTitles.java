package app.marquee.domain.kernel;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Knows titles that a spreadsheet took for dates and rewrote, and the readable titles they may
/// have been.
///
/// A spreadsheet writes a day and a month as `15-Aug` and a month with a number as `Feb-09`,
/// whether the title was `15 August`, `August 15`, `February 9` or `September 1945`. Only these two
/// shapes are damaged: one or two digits, a hyphen, three letters (or `Sept`) of an English month;
/// or the letters, a hyphen, two digits. Any case, nothing before or after.
public final class SpreadsheetTitles {
  private SpreadsheetTitles() {}

  /// A day of a month that a damaged title stands for.
  ///
  /// @param month 1 to 12
  /// @param day 1 to 31, a day the month can have
  public record MonthDayTitle(int month, int day) {}

  /// True only for a title in one of the two shapes a spreadsheet makes: `15-Aug`, `Feb-09`.
  public static boolean isDamaged(String title) {
    return damagedKey(title) >= 0;
  }

  /// The day of the year a damaged title shows; null for every other title, and for one whose
  /// number is no day of the month (`Sep-45`, made of `September 1945`).
  public static @Nullable MonthDayTitle monthDay(String title) {
    int key = damagedKey(title);
    if (key < 0 || !isDay(key / 100, key % 100)) {
      return null;
    }
    return new MonthDayTitle(key / 100, key % 100);
  }

  /// A key that a damaged title shares with every readable title it may have been: month and number
  /// as `08-15`. Readable are a month's name (whole, or three letters) with a day before or after
  /// it (`15 August`, `August 15`, `August 15th`, `15th of August`), or with a year of four digits
  /// after it, of which a spreadsheet keeps two. Null for every other title.
  ///
  /// Equal keys propose a twin, they do not prove it: compare type and release year too.
  public static @Nullable String twinKey(String title) {
    int key = damagedKey(title);
    key = key < 0 ? readableKey(title) : key;
    return key < 0 ? null : twoDigits(key / 100) + "-" + twoDigits(key % 100);
  }

  /// Month × 100 + number of a damaged title; -1 for any other.
  private static int damagedKey(String title) {
    int hyphen = title.indexOf('-');
    int length = title.length();
    if (hyphen < 1 || length > 7) {
      return -1;
    }
    int digitsBefore = digits(title, 0, hyphen);
    if (digitsBefore == hyphen && hyphen <= 2) {
      int month = shortMonth(title, hyphen + 1, length);
      int day = number(title, 0, hyphen);
      return isDay(month, day) ? month * 100 + day : -1;
    }
    boolean twoDigits = length - hyphen == 3 && digits(title, hyphen + 1, length) == 2;
    int month = twoDigits ? shortMonth(title, 0, hyphen) : 0;
    return month > 0 ? month * 100 + number(title, hyphen + 1, length) : -1;
  }

  private static int readableKey(String title) {
    String[] words = title.length() > 24 ? new String[0] : title.strip().split("[ ,]+", 5);
    if (words.length == 2) {
      int key = readableKey(words[0], words[1]);
      return key >= 0 ? key : readableKey(words[1], words[0], words[0].length());
    }
    boolean of = words.length == 3 && words[1].equalsIgnoreCase("of");
    return of ? readableKey(words[2], words[0], words[0].length()) : -1;
  }

  private static int readableKey(String monthName, String number) {
    int month = Months.at(monthName, 0, monthName.length());
    if (month > 0 && number.length() == 4 && digits(number, 0, 4) == 4) {
      return month * 100 + number(number, 2, 4);
    }
    return readableKey(monthName, number, number.length());
  }

  /// A month's name with a day such as `15` or `15th`, of which `length` characters are looked at.
  private static int readableKey(String monthName, String dayText, int length) {
    int month = Months.at(monthName, 0, monthName.length());
    int digits = digits(dayText, 0, length);
    if (month == 0
        || digits == 0
        || digits > 2
        || !(digits == length || isOrdinal(dayText, digits))) {
      return -1;
    }
    int day = number(dayText, 0, digits);
    return isDay(month, day) ? month * 100 + day : -1;
  }

  private static boolean isOrdinal(String text, int from) {
    String ending = text.substring(from);
    return ending.equalsIgnoreCase("st")
        || ending.equalsIgnoreCase("nd")
        || ending.equalsIgnoreCase("rd")
        || ending.equalsIgnoreCase("th");
  }

  private static int shortMonth(String text, int start, int end) {
    int month = Months.at(text, start, end);
    boolean isShort = end - start == 3 || (month == 9 && end - start == 4);
    return isShort ? month : 0;
  }

  private static boolean isDay(int month, int day) {
    return month > 0 && day > 0 && day <= Month.of(month).maxLength();
  }

  /// How many ASCII digits stand from `start` on.
  private static int digits(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - start;
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
