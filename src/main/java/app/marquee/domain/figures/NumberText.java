package app.marquee.domain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as every face shows them: the same text in every locale.
public final class NumberText {
  /// Stands between a number and its per cent sign, so that no line breaks there.
  public static final char NO_BREAK_SPACE = '\u00a0';

  private NumberText() {}

  /// A count with commas between thousands, such as `8,807`.
  public static String whole(long value) {
    String digits = Long.toString(value);
    int from = value < 0 ? 1 : 0;
    if (digits.length() - from <= 3) {
      return digits;
    }
    StringBuilder out = new StringBuilder(digits.length() + 6);
    for (int i = 0; i < digits.length(); i++) {
      if (i > from && (digits.length() - i) % 3 == 0) {
        out.append(',');
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  /// A number with one decimal, half rounded up, such as `99.6`.
  public static String oneDecimal(double value) {
    long tenths = Math.round(Math.abs(value) * 10);
    String text = whole(tenths / 10) + '.' + tenths % 10;
    return value < 0 && tenths > 0 ? '-' + text : text;
  }

  /// A number with this many decimals at most, half rounded up, such as `1,099.58` or `3`.
  public static String decimals(double value, int most) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP).stripTrailingZeros();
    String digits = rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String sign = whole.equals("-0") ? "-" : "";
    return sign + whole(Long.parseLong(whole)) + (point < 0 ? "" : digits.substring(point));
  }

  /// A median: whole where it is, else with one decimal, such as `98` or `126.5`.
  public static String median(double value) {
    return value == Math.rint(value) ? whole((long) value) : oneDecimal(value);
  }

  /// Per cent with one decimal, such as `69.6 %` of 69.615.
  public static String percent(double percent) {
    return oneDecimal(percent) + NO_BREAK_SPACE + '%';
  }

  /// A part of a whole as per cent, such as `69.6 %`; the whole is not 0.
  public static String share(long part, long whole) {
    return percent(percentOf(part, whole));
  }

  /// A part of a whole as a number of per cent, unrounded; the whole is not 0.
  public static double percentOf(long part, long whole) {
    return part * 100.0 / whole;
  }

  /// A count with its noun, such as `1 title` or `8,807 titles`.
  public static String counted(long count, String one, String many) {
    return whole(count) + ' ' + (count == 1 ? one : many);
  }
}
