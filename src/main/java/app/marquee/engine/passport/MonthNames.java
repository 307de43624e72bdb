package app.marquee.engine.passport;

/// English names of months, without the locale data that the JDK would load for them.
final class MonthNames {
  private static final String[] NAMES = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private MonthNames() {}

  /// @param month 1 to 12
  static String whole(int month) {
    return NAMES[month - 1];
  }

  /// The first three letters.
  static String brief(int month) {
    return NAMES[month - 1].substring(0, 3);
  }
}
