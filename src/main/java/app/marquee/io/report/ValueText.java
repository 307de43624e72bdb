package app.marquee.io.report;

import app.marquee.domain.figures.NumberText;

/// Values as tables of a report show them: the same text in every locale.
final class ValueText {
  private ValueText() {}

  /// The number as it is: whole numbers grouped, others with all their digits; a dash for none.
  static String exact(double number) {
    if (Double.isNaN(number)) {
      return "\u2013";
    }
    return isWhole(number) ? NumberText.whole((long) number) : Double.toString(number);
  }

  /// Whole numbers grouped, others with one decimal.
  static String rounded(double number) {
    return isWhole(number) ? NumberText.whole((long) number) : NumberText.oneDecimal(number);
  }

  /// A size in the unit that leaves one to three digits before the point.
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return NumberText.counted(bytes, "byte", "bytes");
    }
    String[] units = {"kB", "MB", "GB", "TB"};
    double size = bytes / 1e3;
    int unit = 0;
    while (size >= 999.95 && unit < units.length - 1) {
      size /= 1e3;
      unit++;
    }
    return NumberText.oneDecimal(size) + ' ' + units[unit];
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15;
  }
}
