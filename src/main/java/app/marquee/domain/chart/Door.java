package app.marquee.domain.chart;

import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which titles stand behind a value of a chart: what its category and its series say of them.
///
/// @param categories what a category says, null where it names no titles
/// @param series what a series says, null where all series are of the same titles
/// @param always holds for every value, such as that only movies have minutes
/// @param named the titles behind names that are no values of a column, such as a pair's or a
///   region's
public record Door(
    @Nullable Dimension categories,
    @Nullable Dimension series,
    Filter always,
    Map<String, Filter> named) {
  /// A chart whose values open nothing.
  public static final Door NONE = new Door(null, null, Filter.NONE);

  public Door {
    named = Map.copyOf(named);
  }

  /// True where this opens nothing, as [#NONE].
  public boolean isShut() {
    return categories == null && series == null && named.isEmpty() && always.isNone();
  }

  /// A door whose names are all values of columns.
  public Door(@Nullable Dimension categories, @Nullable Dimension series, Filter always) {
    this(categories, series, always, Map.of());
  }

  /// A column and how names on the chart stand for its values.
  ///
  /// @param column the column's header; unused for [Match#COLUMN]
  public record Dimension(String column, Match match) {}

  /// How a name on a chart stands for a column's values.
  public enum Match {
    /// The value itself. A last name such as `10+` stands for that number and all above, a first
    /// one `Before` for all numbers below the second.
    VALUE,
    /// The value itself, of a column of text: no number, however much `13+` reads as one.
    NAME,
    /// An entry of a list.
    ENTRY,
    /// Text within the cell, whatever the case of its letters.
    PART,
    /// A word of the cell's text.
    WORD,
    /// The lower edge of a bin of whole numbers; the next category is the upper one, which is not
    /// in it.
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
    return new Door(categories, new Dimension(column, match), always, named);
  }

  /// The same, where every value is of some titles only.
  public Door within(Filter only) {
    return new Door(categories, series, only, named);
  }

  /// The same, where these names stand for these titles.
  public Door naming(Map<String, Filter> titles) {
    return new Door(categories, series, always, titles);
  }

  /// The columns its conditions ask.
  public Set<String> columns() {
    Set<String> columns = new HashSet<>(always.columns());
    named.values().forEach(filter -> columns.addAll(filter.columns()));
    for (Dimension dimension : new @Nullable Dimension[] {categories, series}) {
      if (dimension != null && dimension.match() != Match.COLUMN) {
        columns.add(dimension.column());
      }
    }
    return columns;
  }

  /// True for a condition on nothing but what the chart itself shows.
  public boolean owns(Filter condition) {
    Set<String> columns = new HashSet<>();
    for (Dimension dimension : new @Nullable Dimension[] {categories, series}) {
      if (dimension != null && dimension.match() == Match.COLUMN) {
        return isMissing(condition);
      }
      if (dimension != null) {
        columns.add(dimension.column());
      }
    }
    named.values().forEach(filter -> columns.addAll(filter.columns()));
    Set<String> asked = condition.columns();
    return !asked.isEmpty() && columns.containsAll(asked);
  }

  /// True where one column lacks a value, or one of several.
  private static boolean isMissing(Filter condition) {
    return condition instanceof Missing
        || (condition instanceof Filter.Any any
            && any.choices().stream().allMatch(Missing.class::isInstance));
  }

  /// The titles behind a value, empty where the chart cannot name them. Behind a collective last
  /// bar of entries are the titles with an entry that is not shown, each once, however many it has.
  Optional<Filter> filter(ChartSpec chart, int seriesAt, int category) {
    return switch (chart.detail()) {
      case Density _ -> {
        Spot spot = new Spot(seriesAt, category);
        yield new DoorSpan(this, chart).between(spot, spot);
      }
      case Boxes boxes -> inBox(chart, boxes, seriesAt, category);
      case Links links -> inNetwork(chart, links, seriesAt, category);
      default -> byNames(chart, seriesAt, category);
    };
  }

  /// A box is series 0; the numbers beyond its whiskers are those after.
  private Optional<Filter> inBox(ChartSpec chart, Boxes boxes, int seriesAt, int category) {
    Optional<Filter> box = category(chart, category).map(always::and);
    if (seriesAt == 0) {
      return box;
    }
    List<FiveNumbers.Outlier> outliers = boxes.groups().get(category).outliers();
    if (series == null || seriesAt > outliers.size()) {
      return Optional.empty();
    }
    String number = Long.toString(Math.round(outliers.get(seriesAt - 1).value()));
    String column = series.column();
    return box.map(titles -> titles.and(new Compare(column, Operator.EQUAL, number)));
  }

  /// A name is a value of its series; the links are one series more.
  private Optional<Filter> inNetwork(ChartSpec chart, Links links, int seriesAt, int category) {
    if (seriesAt < chart.series().size()) {
      return named(chart, category).map(always::and);
    }
    Links.Link link = links.links().get(category);
    Optional<Filter> from = named(chart, link.from());
    return from.flatMap(one -> named(chart, link.to()).map(other -> always.and(one).and(other)));
  }

  /// Names of the second series are entries of the door's second column.
  private Optional<Filter> named(ChartSpec chart, int category) {
    boolean first = !Double.isNaN(chart.series().getFirst().values().get(category));
    return one(first ? categories : series, chart.categories(), category);
  }

  private Optional<Filter> byNames(ChartSpec chart, int seriesAt, int category) {
    Optional<Filter> first = category(chart, category);
    if (first.isEmpty()) {
      return first;
    }
    return series(chart, seriesAt).map(by -> always.and(by).and(first.get()));
  }

  /// What a series says.
  Optional<Filter> series(ChartSpec chart, int at) {
    List<String> names = chart.series().stream().map(ChartSpec.Series::name).toList();
    return series == null ? Optional.of(Filter.NONE) : one(series, names, at);
  }

  /// What a category says; the last of a ranking may be all those not shown.
  Optional<Filter> category(ChartSpec chart, int at) {
    List<String> names = chart.categories();
    if (categories == null
        || at == 0
        || !Rest.isAt(chart, at)
        || named.containsKey(names.get(at))) {
      return one(categories, names, at);
    }
    return others(names.subList(0, at));
  }

  /// Titles with a value, or an entry, that is none of some.
  Optional<Filter> others(List<String> shown) {
    if (categories == null || !named.isEmpty()) {
      return Optional.empty();
    }
    String column = categories.column();
    Filter any = new Filter.Not(new Missing(column));
    return switch (categories.match()) {
      case VALUE, NAME ->
          Optional.of(
              shown.isEmpty() ? any : new Filter.Not(new Filter.OneOf(column, shown)).and(any));
      case ENTRY -> Optional.of(shown.isEmpty() ? any : new Filter.OtherThan(column, shown));
      default -> Optional.empty();
    };
  }

  private Optional<Filter> one(@Nullable Dimension dimension, List<String> names, int at) {
    if (dimension == null || at >= names.size()) {
      return Optional.empty();
    }
    String name = names.get(at);
    if (named.containsKey(name)) {
      return Optional.of(named.get(name));
    }
    String column = dimension.column();
    return Optional.of(
        switch (dimension.match()) {
          case VALUE -> value(column, names, at);
          case NAME -> new Compare(column, Operator.EQUAL, name);
          case ENTRY -> new Compare(column, Operator.HAS, name);
          case PART -> new Compare(column, Operator.CONTAINS, name);
          case WORD -> new Compare(column, Operator.SAYS, name);
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

  private static Filter value(String column, List<String> names, int at) {
    String name = names.get(at);
    if (at == 0 && name.equals("Before") && names.size() > 1) {
      return new Compare(column, Operator.LESS, names.get(1));
    }
    return name.endsWith("+") && at == names.size() - 1
        ? new Compare(column, Operator.AT_LEAST, name.substring(0, name.length() - 1))
        : new Compare(column, Operator.EQUAL, name);
  }

  /// Whole numbers from one edge to just below the next.
  private static Filter bin(String column, List<String> names, int at) {
    String low = names.get(at);
    String high = names.get(at + 1);
    return high.endsWith("+")
        ? new Compare(column, Operator.AT_LEAST, low)
        : new Filter.Between(column, low, Integer.toString(Integer.parseInt(high) - 1));
  }
}
