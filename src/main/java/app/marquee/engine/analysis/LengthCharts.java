package app.marquee.engine.analysis;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.GroupMeans;
import app.marquee.engine.counting.IntTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Charts of movie lengths and seasons, from the tallies of [DurationAnalysis].
final class LengthCharts {
  /// Minutes to a bin.
  static final int BIN = 10;

  /// The last bin of the chart ends here; it holds all longer movies.
  private static final int LONGEST = 240;

  private static final int MOST_SEASONS = 10;

  private LengthCharts() {}

  /// Lower edge to movies, ascending; bins without a movie are left out.
  static Map<String, Object> bins(IntTally minutes) {
    IntTally bins = binned(minutes);
    Map<String, Object> map = new LinkedHashMap<>();
    for (int bin : bins.keys()) {
      map.put(Integer.toString(bin), bins.count(bin));
    }
    return map;
  }

  static ChartSpec lengths(IntTally minutes) {
    IntTally bins = binned(minutes);
    int end = Math.min(LONGEST, bins.max() + BIN);
    List<String> edges = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    long shown = 0;
    for (int edge = 0; edge < end; edge += BIN) {
      edges.add(Integer.toString(edge));
      long count = edge + BIN < end ? bins.count(edge) : minutes.count() - shown;
      shown += count;
      values.add((double) count);
    }
    edges.add(bins.max() >= end ? end + "+" : Integer.toString(end));
    return Charts.plain(
            new ChartText(
                "movie_lengths",
                "Length",
                "minutes, movies per 10, n = " + NumberText.whole(minutes.count()),
                "Half of the movies last "
                    + NumberText.median(minutes.median())
                    + " minutes or less; the longest lasts "
                    + NumberText.whole(minutes.max())
                    + "."),
            Kind.HISTOGRAM,
            edges,
            values)
        .holding(Charts.grain(minutes));
  }

  static ChartSpec byDecade(GroupMeans means) {
    Map<String, Object> byDecade = means.means();
    List<Double> values = new ArrayList<>();
    for (Object mean : byDecade.values()) {
      values.add((Double) mean);
    }
    String last = "";
    for (String decade : byDecade.keySet()) {
      last = decade;
    }
    return Charts.plain(
            new ChartText(
                "mean_length_by_decade",
                "Mean length",
                "minutes of movies, by release decade",
                "Movies of the "
                    + last
                    + "s last "
                    + NumberText.oneDecimal(values.getLast())
                    + " minutes in the mean."),
            Kind.COLUMN,
            List.copyOf(byDecade.keySet()),
            values)
        .holding(Detail.APART);
  }

  static ChartSpec seasons(IntTally seasons) {
    int end = Math.clamp(seasons.max(), 1, MOST_SEASONS);
    List<String> names = Charts.numbers(1, end);
    List<Double> values = Charts.values(seasons, 1, end);
    if (seasons.max() > end) {
      double shown = 0;
      for (double value : values.subList(0, end - 1)) {
        shown += value;
      }
      values.set(end - 1, seasons.count() - shown);
      names.set(end - 1, end + "+");
    }
    return Charts.plain(
        new ChartText(
            "seasons",
            "Seasons",
            "TV shows by number of seasons, n = " + NumberText.whole(seasons.count()),
            NumberText.share(seasons.count(1), seasons.count())
                + " of TV shows have one season; the most is "
                + NumberText.whole(seasons.max())
                + "."),
        Kind.COLUMN,
        names,
        values);
  }

  private static IntTally binned(IntTally minutes) {
    IntTally bins = new IntTally();
    for (int length : minutes.keys()) {
      bins.add(Math.floorDiv(length, BIN) * BIN, (int) minutes.count(length));
    }
    return bins;
  }
}
