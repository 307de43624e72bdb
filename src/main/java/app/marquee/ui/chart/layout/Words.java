package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Numbers and periods as charts write them, the same in every locale.
public final class Words {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern PERIOD = Pattern.compile("\\d{4}");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /// The sign of per cent after a number.
  public static final String PER_CENT = "\u00a0%";

  private static final char NO_BREAK = '\u00a0';

  private Words() {}

  /// A value: whole with thousands separators, else with one decimal; a dash where there is none.
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? number((long) value)
        : String.format(Locale.ROOT, "%,.1f", value);
  }

  /// A whole number with thousands separators.
  public static String number(long value) {
    // Not by a format: a chart of points has thousands of these.
    String digits = Long.toString(Math.abs(value));
    StringBuilder words = new StringBuilder(value < 0 ? "-" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        words.append(',');
      }
      words.append(digits.charAt(i));
    }
    return words.toString();
  }

  /// Says what finds no room: `and 12 more`.
  public static String more(long left) {
    return "and " + number(left) + " more";
  }

  /// The same of periods before those drawn: `and 12 earlier`.
  static String earlier(long left) {
    return "and " + number(left) + " earlier";
  }

  /// A mark on an axis: as many decimals as the step needs.
  public static String tick(double value) {
    if (value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return BigDecimal.valueOf(value)
        .setScale(6, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /// Per cent without decimals, such as `47 %`; `<1 %` where it would be 0 but is not.
  public static String percent(double share) {
    long rounded = Math.round(share * 100);
    return rounded == 0 && share > 0 ? "<1" + NO_BREAK + "%" : rounded + "" + NO_BREAK + "%";
  }

  /// A category in a sentence: `2019-12` is `Dec 2019`, everything else is itself.
  public static String category(String category) {
    var month = MONTH.matcher(category);
    if (!month.matches()) {
      return category;
    }
    int number = Integer.parseInt(month.group(2));
    return number >= 1 && number <= 12 ? MONTHS.get(number - 1) + " " + month.group(1) : category;
  }

  /// True where every category is a month, `YYYY-MM`.
  public static boolean areMonths(List<String> categories) {
    return !categories.isEmpty()
        && categories.stream().allMatch(category -> MONTH.matcher(category).matches());
  }

  /// True where every category begins with a year.
  static boolean arePeriods(List<String> categories) {
    return categories.stream().allMatch(category -> PERIOD.matcher(category).lookingAt());
  }

  /// A value in words: `Dec 2019: 77`, with the series where there are several, with the end of a
  /// period that is not whole.
  public static String value(ChartSpec spec, Series series, int category) {
    return value(spec, series, category, series.values().get(category));
  }

  /// The same with another number.
  static String value(ChartSpec spec, Series series, int category, double number) {
    StringBuilder words = new StringBuilder();
    if (spec.series().size() > 1) {
      words.append(series.name()).append(", ");
    }
    words.append(category(spec.categories().get(category)));
    words.append(": ").append(number(number));
    if (isPartial(spec, category)) {
      words.append(", ").append(spec.partialLast());
    }
    return words.toString();
  }

  /// True for the last category where it is a period that is not whole.
  public static boolean isPartial(ChartSpec spec, int category) {
    return !spec.partialLast().isEmpty() && category == spec.categories().size() - 1;
  }

  /// The category as it stands on an axis, with the sign of a period that is not whole.
  public static String axis(ChartSpec spec, int category) {
    return spec.categories().get(category) + (isPartial(spec, category) ? "*" : "");
  }
}
