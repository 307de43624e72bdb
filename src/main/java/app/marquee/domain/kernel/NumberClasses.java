package app.marquee.domain.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Classes of numbers parted by limits; a limit belongs to the class above it.
///
/// @param limits ascending, at least one
/// @param names of the classes from the lowest, one more than limits
public record NumberClasses(List<Double> limits, List<String> names) {
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

  /// The number a text is: digits, with a sign before and a fraction after them where wanted; NaN
  /// for anything else.
  public static double number(String text) {
    return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?") ? Double.parseDouble(text) : Double.NaN;
  }

  /// A number without needless zeros; any other text as it is.
  public static String normal(String text) {
    double number = number(text);
    return Double.isNaN(number) ? text : text(number);
  }

  /// One number divided by another, to four decimals; NaN where it cannot be divided.
  public static double ratio(double number, double by) {
    double ratio = number / by;
    return Double.isFinite(ratio) ? Math.round(ratio * 10_000) / 10_000.0 : Double.NaN;
  }

  /// A number as files hold it: without an exponent and without zeros at its end.
  public static String text(double number) {
    BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }
}
