package app.marquee.domain.chart;

import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.All;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Operator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which titles stand behind a value of a chart: what its category and its series say of them.
///
/// @param categories what a category says, null where it names no titles
/// @param series what a series says, null where all series are of the same titles
/// @param always holds for every value, such as that only movies have minutes
public record Door(@Nullable Dimension categories, @Nullable Dimension series, Filter always) {
  /// A chart whose values open nothing.
  public static final Door NONE = new Door(null, null, Filter.NONE);

  /// A column and how names on the chart stand for its values.
  ///
  /// @param column the column's header; unused for [Match#COLUMN]
  public record Dimension(String column, Match match) {}

  /// How a name on a chart stands for a column's values.
  public enum Match {
    /// The value itself. A last name such as `10+` stands for that number and all above, a first
    /// one `Before` for all numbers below the second.
    VALUE,
    /// An entry of a list.
    ENTRY,
    /// The lower edge of a bin; the next category is the upper one, which is not in it.
    BIN,
    /// A position among the categories, from 1, such as a month's.
    PLACE,
    /// A type as charts name it in the plural.
    TYPE,
    /// The header of a column in which the value is missing.
    COLUMN
  }

  /// A door by categories alone.
  public static Door by(String column, Match match) {
    return new Door(new Dimension(column, match), null, Filter.NONE);
  }

  /// The same, with a dimension for its series.
  public Door series(String column, Match match) {
    return new Door(categories, new Dimension(column, match), always);
  }

  /// The same, where every value is of some titles only.
  public Door within(Filter only) {
    return new Door(categories, series, only);
  }

  /// The titles behind a value, empty where the chart cannot name them, such as those of its
  /// collective last bar.
  Optional<Filter> filter(ChartSpec chart, int seriesAt, int category) {
    Optional<Filter> first = one(categories, chart.categories(), category);
    if (first.isEmpty()) {
      return first;
    }
    List<String> names = chart.series().stream().map(ChartSpec.Series::name).toList();
    Optional<Filter> second =
        series == null ? Optional.of(Filter.NONE) : one(series, names, seriesAt);
    return second.map(by -> always.and(by).and(first.get()));
  }

  private static Optional<Filter> one(@Nullable Dimension dimension, List<String> names, int at) {
    if (dimension == null || at >= names.size() || isCollective(names.get(at))) {
      return Optional.empty();
    }
    String name = names.get(at);
    String column = dimension.column();
    return Optional.of(
        switch (dimension.match()) {
          case VALUE -> value(column, names, at);
          case ENTRY -> new Compare(column, Operator.HAS, name);
          case BIN -> bin(column, names, at);
          case PLACE -> new Compare(column, Operator.EQUAL, Integer.toString(at + 1));
          case TYPE -> type(column, name);
          case COLUMN -> new Missing(name);
        });
  }

  private static Filter type(String column, String plural) {
    List<String> types = List.of("Movie", "TV Show");
    for (String type : types) {
      if (plural.equalsIgnoreCase(type + "s")) {
        return new Compare(column, Operator.EQUAL, type);
      }
    }
    return new Filter.Not(new Filter.OneOf(column, types));
  }

  private static boolean isCollective(String name) {
    return name.startsWith("Other (");
  }

  private static Filter value(String column, List<String> names, int at) {
    String name = names.get(at);
    if (at == 0 && name.equals("Before") && names.size() > 1) {
      return new Compare(column, Operator.LESS, names.get(1));
    }
    return name.endsWith("+") && at == names.size() - 1
        ? new Compare(column, Operator.AT_LEAST, name.substring(0, name.length() - 1))
        : new Compare(column, Operator.EQUAL, name);
  }

  private static Filter bin(String column, List<String> names, int at) {
    String low = names.get(at);
    String high = at + 1 < names.size() ? names.get(at + 1) : low;
    Filter from = new Compare(column, Operator.AT_LEAST, low);
    return high.endsWith("+")
        ? from
        : new All(List.of(from, new Compare(column, Operator.LESS, high)));
  }
}
