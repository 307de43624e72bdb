package app.marquee.domain.chart;

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
public record ChartSpec(
    String id,
    String title,
    String caption,
    Kind kind,
    List<String> categories,
    List<Series> series,
    String partialLast,
    String summary,
    Door door) {

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
    HEAT_MAP
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

  /// One row of values, as long as the categories (a histogram: one shorter).
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

  /// The same chart with this door.
  public ChartSpec opening(Door other) {
    return new ChartSpec(id, title, caption, kind, categories, series, partialLast, summary, other);
  }

  /// The titles behind a value, empty where the chart cannot name them.
  public Optional<Filter> filter(int seriesAt, int category) {
    return door.filter(this, seriesAt, category);
  }

  /// The titles behind a range of categories, ends included, empty where the chart cannot name
  /// them.
  public Optional<Filter> range(int first, int last) {
    return door.range(this, first, last);
  }

  public ChartSpec {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    int expected = categories.size() - (kind == Kind.HISTOGRAM ? 1 : 0);
    for (Series one : series) {
      if (one.values().size() != expected) {
        throw new IllegalArgumentException(
            id + ": " + one.values().size() + " values for " + expected + " categories");
      }
    }
  }
}
