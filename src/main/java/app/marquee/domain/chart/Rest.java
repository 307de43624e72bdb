package app.marquee.domain.chart;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The last category of a ranking, `Other (1,234)`: all names together that have no category of
/// their own. Only charts whose values add up have one, and a name of the catalogue that reads much
/// the same, such as `Other (misc)`, is a name.
public final class Rest {
  private static final Pattern WORDS = Pattern.compile("Other \\((\\d{1,3}(?:,\\d{3}){0,4})\\)");

  private Rest() {}

  /// The category's words.
  ///
  /// @param names how many it stands for
  public static String of(long names) {
    return String.format(Locale.ROOT, "Other (%,d)", names);
  }

  /// True where a chart's category is all others together.
  public static boolean isAt(ChartSpec chart, int category) {
    return isAt(chart.detail(), chart.categories(), category);
  }

  /// The same of categories on their way into a chart.
  ///
  /// @param detail of the chart: values apart sum up nothing
  public static boolean isAt(Detail detail, List<String> categories, int category) {
    return detail instanceof Detail.Tail
        && category >= 0
        && category == categories.size() - 1
        && WORDS.matcher(categories.get(category)).matches();
  }

  /// How many names a chart's category stands for, 1 where it is a name.
  public static long names(Detail detail, List<String> categories, int category) {
    Matcher words = WORDS.matcher(categories.get(category));
    return isAt(detail, categories, category) && words.matches()
        ? Long.parseLong(words.group(1).replace(",", ""))
        : 1;
  }
}
