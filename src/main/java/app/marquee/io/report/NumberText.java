package app.marquee.io.report;

import java.util.Locale;

/// Numbers as reports show them, the same in every locale: `8,807`, `126.5`.
final class NumberText {
  private NumberText() {}

  static String whole(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder text = new StringBuilder(number < 0 ? "-" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }

  /// The number as it is: whole numbers grouped, others with all their digits; a dash for none.
  static String exact(double number) {
    if (Double.isNaN(number)) {
      return "\u2013";
    }
    return isWhole(number) ? whole((long) number) : Double.toString(number);
  }

  /// Whole numbers grouped, others with one decimal.
  static String rounded(double number) {
    return isWhole(number) ? whole((long) number) : String.format(Locale.ROOT, "%,.1f", number);
  }

  /// A count with its noun: `1 title`, `8,807 titles`.
  static String counted(long number, String one, String many) {
    return whole(number) + ' ' + (number == 1 ? one : many);
  }

  /// A size in the unit that leaves one to three digits before the point.
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return counted(bytes, "byte", "bytes");
    }
    String[] units = {"kB", "MB", "GB", "TB"};
    double size = bytes / 1e3;
    int unit = 0;
    while (size >= 999.95 && unit < units.length - 1) {
      size /= 1e3;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", size, units[unit]);
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15;
  }
}
