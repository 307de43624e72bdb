package app.marquee.engine.charts;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import java.util.List;

/// The words of a chart.
///
/// @param id stable key
/// @param title what is counted
/// @param caption per what, of which titles
/// @param summary one sentence that says what the chart shows
public record ChartText(String id, String title, String caption, String summary) {

  /// The chart with these words over whole periods.
  public ChartSpec chart(Kind kind, List<String> categories, List<Series> series) {
    return chart(kind, categories, series, "");
  }

  /// @param partialLast words for a last period that is not whole, empty where it is whole
  public ChartSpec chart(
      Kind kind, List<String> categories, List<Series> series, String partialLast) {
    return new ChartSpec(id, title, caption, kind, categories, series, partialLast, summary);
  }
}
