package app.marquee.domain.chart;

import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.filter.Filter;
import java.util.List;
import java.util.Optional;

/// A chart as data: what is counted, by what, and how it is drawn. The window draws it, the HTML
/// report draws it, the JSON holds it; none adds a number of its own.
///
/// @param id stable key, such as `titles_added_by_month`
/// @param title what is counted, such as `Titles added`
/// @param caption per what, of which titles, such as `per month, n = 8,797`
/// @param categories the x values, bins or names, in drawing order
/// @param series one or more; each has a value per category
/// @param partialLast words for a last period that is not whole, such as `to 25 Sep`; empty where
///   it is whole
/// @param summary one sentence that says what the chart shows, for those who do not see it
/// @param door which titles stand behind a value
/// @param detail what the chart holds beyond its values
public record ChartSpec(
    String id,
    String title,
    String caption,
    Kind kind,
    List<String> categories,
    List<Series> series,
    String partialLast,
    String summary,
    Door door,
    Detail detail) {

  /// How values are drawn.
  public enum Kind {
    /// Horizontal bars for names, largest first; a category named `Other (n)` comes last.
    BAR,
    /// Horizontal bars stacked to 100 per cent, one row a category.
    SHARE,
    /// Upright bars for ordered categories, stacked where there are several series.
    COLUMN,
    /// A line (one series: filled below) over an ordered axis.
    LINE,
    /// Adjoining upright bars; categories are the lower bin edges, plus one more: the upper edge.
    HISTOGRAM,
    /// A world map; categories are English country names.
    MAP,
    /// A grid: categories across, series down.
    HEAT_MAP,
    /// Horizontal bars, one beside the other for each series, for names.
    GROUPED,
    /// A box for each category, from [Boxes]; the series are its five numbers and the titles.
    BOX,
    /// Rectangles as large as their values, which fill the chart.
    TREE_MAP,
    /// Points by how dense they lie, from [Density]; categories and values are those of a histogram
    /// across.
    SCATTER,
    /// Names and what joins them, from [Links]; values are how many titles each has.
    NETWORK,
    /// Words in columns, the more frequent the larger.
    WORD_LIST
  }

  /// What a colour stands for, the same in every chart.
  public enum Colour {
    MOVIES,
    SHOWS,
    /// The plain single colour of a chart with one series.
    PLAIN,
    KIDS,
    FAMILY,
    TEEN,
    ADULT,
    OTHER
  }

  /// One row of values, as long as the categories (where those are edges: one shorter).
  ///
  /// @param values NaN where there is none
  public record Series(String name, Colour colour, List<Double> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  /// A chart whose values open nothing yet.
  public ChartSpec(
      String id,
      String title,
      String caption,
      Kind kind,
      List<String> categories,
      List<Series> series,
      String partialLast,
      String summary) {
    this(id, title, caption, kind, categories, series, partialLast, summary, Door.NONE);
  }

  /// A chart that holds no more than its values.
  public ChartSpec(
      String id,
      String title,
      String caption,
      Kind kind,
      List<String> categories,
      List<Series> series,
      String partialLast,
      String summary,
      Door door) {
    this(id, title, caption, kind, categories, series, partialLast, summary, door, Detail.NONE);
  }

  /// The same chart with this door.
  public ChartSpec opening(Door other) {
    return new ChartSpec(
        id, title, caption, kind, categories, series, partialLast, summary, other, detail);
  }

  /// The same chart that holds this beyond its values.
  public ChartSpec holding(Detail other) {
    return new ChartSpec(
        id, title, caption, kind, categories, series, partialLast, summary, door, other);
  }

  /// The same chart with other values.
  public ChartSpec over(List<String> others, List<Series> values) {
    return new ChartSpec(
        id, title, caption, kind, others, values, partialLast, summary, door, detail);
  }

  /// True where each category is the lower edge of a bin and one more is the end.
  public boolean hasEdges() {
    return kind == Kind.HISTOGRAM || kind == Kind.SCATTER;
  }

  /// How many values a series has.
  public int size() {
    return hasEdges() ? Math.max(0, categories.size() - 1) : categories.size();
  }

  /// The titles behind a value, empty where the chart cannot name them.
  public Optional<Filter> filter(int seriesAt, int category) {
    return door.filter(this, seriesAt, category);
  }

  /// The titles behind some categories together, empty where the chart cannot name them.
  ///
  /// @param rows the series they are of, all where there are none
  /// @param places of the categories, ascending, at least one
  public Optional<Filter> among(List<Integer> rows, List<Integer> places) {
    return new DoorSpan(door, this).among(rows, places);
  }

  /// The titles behind all values from one to another, empty where the chart cannot name them.
  public Optional<Filter> filter(Spot from, Spot to) {
    if (from.equals(to)) {
      return filter(from.series(), from.category());
    }
    return new DoorSpan(door, this).between(from, to);
  }

  /// The titles behind a range of categories, ends included, empty where the chart cannot name
  /// them.
  public Optional<Filter> range(int first, int last) {
    return new DoorSpan(door, this).categories(first, last);
  }

  public ChartSpec {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    int expected = categories.size() - (kind == Kind.HISTOGRAM || kind == Kind.SCATTER ? 1 : 0);
    for (Series one : series) {
      if (one.values().size() != expected) {
        throw new IllegalArgumentException(
            id + ": " + one.values().size() + " values for " + expected + " categories");
      }
    }
  }
}
