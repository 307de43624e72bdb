package app.marquee.domain.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Classes of numbers parted by limits; a limit belongs to the class above it.
///
/// @param limits ascending, at least one
/// @param names of the classes from the lowest, one more than limits
public record NumberClasses(List<Double> limits, List<String> names) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]+)?");

  /// From here on a number has no more than four decimals to begin with.
  private static final double EXACT = 0x1p39;

  public NumberClasses {
    limits = List.copyOf(limits);
    names = List.copyOf(names);
  }

  /// Classes under these names, or under names made of the limits where there are none.
  ///
  /// @param limits numbers as written
  public static NumberClasses of(List<String> limits, List<String> names) {
    List<Double> numbers = limits.stream().map(Double::valueOf).toList();
    return new NumberClasses(numbers, names.isEmpty() ? named(limits) : names);
  }

  /// The place of a number's class, from 0.
  public int place(double number) {
    int place = 0;
    while (place < limits.size() && number >= limits.get(place)) {
      place++;
    }
    return place;
  }

  private static List<String> named(List<String> limits) {
    List<String> names = new ArrayList<>();
    names.add("under " + limits.getFirst());
    for (int i = 1; i < limits.size(); i++) {
      names.add(limits.get(i - 1) + " to under " + limits.get(i));
    }
    names.add(limits.getLast() + " or more");
    return names;
  }

  /// The number a text is: at most fifteen digits, with a sign before and a fraction after them
  /// where wanted; NaN for anything else.
  public static double number(String text) {
    return isNumber(text) ? Double.parseDouble(text) : Double.NaN;
  }

  /// A number without needless zeros, digit for digit; any other text as it is.
  public static String normal(String text) {
    return isNumber(text) ? plain(new BigDecimal(text)) : text;
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /// One number divided by another, to four decimals; NaN where it cannot be divided.
  public static double ratio(double number, double by) {
    double ratio = number / by;
    if (!Double.isFinite(ratio)) {
      return Double.NaN;
    }
    return Math.abs(ratio) < EXACT ? Math.round(ratio * 10_000) / 10_000.0 : ratio;
  }

  /// A number as files hold it: without an exponent and without zeros at its end.
  public static String text(double number) {
    return plain(BigDecimal.valueOf(number));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
