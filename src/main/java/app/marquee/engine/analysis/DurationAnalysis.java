package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.counting.GroupMeans;
import app.marquee.engine.counting.IntTally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.IntColumn;

/// `duration_patterns`: minutes of movies and seasons of shows.
final class DurationAnalysis {
  static final String NAME = "duration_patterns";

  private final Titles titles;
  private final Draft draft = new Draft(NAME);
  private final IntTally minutes;
  private final IntTally seasons;
  private final boolean hasMinutes;
  private final boolean hasSeasons;

  private DurationAnalysis(Titles titles) {
    this.titles = titles;
    this.hasMinutes = titles.has(FeatureColumn.DURATION_MINUTES);
    this.hasSeasons = titles.has(FeatureColumn.SEASONS_COUNT);
    this.minutes = minutes(titles);
    this.seasons = seasons(titles);
  }

  static Findings of(Titles titles) {
    return new DurationAnalysis(titles).analyse();
  }

  private Findings analyse() {
    String noMinutes = titles.absent(FeatureColumn.DURATION_MINUTES);
    String noSeasons = titles.absent(FeatureColumn.SEASONS_COUNT);
    if (hasMinutes) {
      draft.put("movie_duration_stats", movieStats());
    } else {
      draft.leaveOut(noMinutes, "movie_duration_stats");
    }
    if (hasSeasons) {
      draft.put("tv_seasons_stats", seasonStats());
    } else {
      draft.leaveOut(noSeasons, "tv_seasons_stats");
    }
    byDecade();
    if (hasMinutes) {
      draft.put("movie_duration_histogram", LengthCharts.bins(minutes));
    } else {
      draft.leaveOut(noMinutes, "movie_duration_histogram");
    }
    if (hasSeasons) {
      draft.put("seasons_distribution", ReleaseTrends.ranked(seasons, Integer.MAX_VALUE).toMap());
    } else {
      draft.leaveOut(noSeasons, "seasons_distribution");
    }
    if (hasMinutes) {
      draft.put("longest_movies", new LongestMovies(titles).list());
    } else {
      draft.leaveOut(noMinutes, "longest_movies");
    }
    draft.put("data_quality", dataQuality());
    draft.putMore("histogram_bin_minutes", LengthCharts.BIN);
    findings();
    return draft.finish();
  }

  /// Lengths of movies in minutes; empty where the file does not tell.
  private static IntTally minutes(Titles titles) {
    return titles.has(FeatureColumn.DURATION_MINUTES)
        ? ofType(titles, titles.movie(), Measure.MINUTES)
        : new IntTally();
  }

  /// Seasons of shows; empty where the file does not tell.
  private static IntTally seasons(Titles titles) {
    return titles.has(FeatureColumn.SEASONS_COUNT)
        ? ofType(titles, titles.show(), Measure.SEASONS)
        : new IntTally();
  }

  private static IntTally ofType(Titles titles, int type, Measure measure) {
    return type < 0 ? new IntTally() : Tallies.by(titles.types(), titles, measure)[type];
  }

  /// The histogram of lengths; none where no movie's is known.
  static List<ChartSpec> lengthCharts(Titles titles) {
    IntTally minutes = minutes(titles);
    return minutes.isEmpty() ? List.of() : List.of(LengthCharts.lengths(minutes));
  }

  /// The chart of seasons; none where no show's are known.
  static List<ChartSpec> seasonCharts(Titles titles) {
    IntTally seasons = seasons(titles);
    return seasons.isEmpty() ? List.of() : List.of(LengthCharts.seasons(seasons));
  }

  /// The chart of mean lengths; none where no movie has both a length and a decade.
  static List<ChartSpec> decadeCharts(Titles titles) {
    return decadeCharts(decades(titles));
  }

  private static List<ChartSpec> decadeCharts(GroupMeans means) {
    return means.isEmpty() ? List.of() : List.of(LengthCharts.byDecade(means));
  }

  /// The key figure; empty where no movie's length is known.
  static Optional<Figure> figure(Titles titles) {
    IntTally minutes = minutes(titles);
    return minutes.isEmpty() ? Optional.empty() : Optional.of(medianFigure(minutes));
  }

  private Map<String, Object> movieStats() {
    Map<String, Object> stats = new LinkedHashMap<>();
    if (minutes.isEmpty()) {
      leaveOut(
          "movie_duration_stats",
          "No movie has a length in minutes.",
          "avg_duration",
          "median_duration",
          "min_duration",
          "max_duration",
          "std_duration");
      return stats;
    }
    stats.put("avg_duration", minutes.mean());
    stats.put("median_duration", minutes.median());
    stats.put("min_duration", minutes.min());
    stats.put("max_duration", minutes.max());
    if (minutes.count() > 1) {
      stats.put("std_duration", minutes.sampleDeviation());
    } else {
      leaveOut("movie_duration_stats", "Only one movie has a length in minutes.", "std_duration");
    }
    return stats;
  }

  private Map<String, Object> seasonStats() {
    Map<String, Object> stats = new LinkedHashMap<>();
    if (seasons.isEmpty()) {
      leaveOut(
          "tv_seasons_stats",
          "No TV show has a number of seasons.",
          "avg_seasons",
          "median_seasons",
          "min_seasons",
          "max_seasons");
    } else {
      stats.put("avg_seasons", seasons.mean());
      stats.put("median_seasons", seasons.median());
      stats.put("min_seasons", seasons.min());
      stats.put("max_seasons", seasons.max());
    }
    stats.put("single_season_shows", seasons.count(1));
    return stats;
  }

  private void leaveOut(String key, String reason, String... inside) {
    for (String one : inside) {
      draft.leaveOut(reason, key + "." + one);
    }
  }

  private void byDecade() {
    String key = "movies_duration_by_decade";
    if (!hasMinutes) {
      draft.leaveOut(titles.absent(FeatureColumn.DURATION_MINUTES), key);
      return;
    }
    if (!titles.has(FeatureColumn.DECADE)) {
      draft.leaveOut(titles.absent(FeatureColumn.DECADE), key);
      return;
    }
    GroupMeans means = decades(titles);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("mean", means.means());
    map.put("count", means.counts());
    draft.put(key, map);
    draft.charts(decadeCharts(means));
  }

  private static GroupMeans decades(Titles titles) {
    GroupMeans means = new GroupMeans();
    IntColumn decades = titles.numbers(FeatureColumn.DECADE);
    IntColumn lengths = titles.numbers(FeatureColumn.DURATION_MINUTES);
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      int decade = decades.getInt(row);
      int length = lengths.getInt(row);
      if (decade != Titles.MISSING && length != Titles.MISSING && titles.isMovie(row)) {
        means.add(decade, length);
      }
    }
    return means;
  }

  private Map<String, Object> dataQuality() {
    Map<String, Object> quality = new LinkedHashMap<>();
    quality.put("movies_with_duration_data", minutes.count());
    quality.put("tv_shows_with_seasons_data", seasons.count());
    quality.put("total_movies", titles.movieCount());
    quality.put("total_tv_shows", titles.showCount());
    return quality;
  }

  private static Figure medianFigure(IntTally minutes) {
    return new Figure(
        "length_median",
        "Length, median",
        minutes.median(),
        NumberText.median(minutes.median()),
        "min, " + NumberText.counted(minutes.count(), "movie", "movies"),
        "The median length of movies in minutes, over movies whose length is known.");
  }

  private void findings() {
    if (!minutes.isEmpty()) {
      draft.figure(medianFigure(minutes));
      draft.insight(
          "The median movie lasts "
              + NumberText.median(minutes.median())
              + " minutes (n = "
              + NumberText.whole(minutes.count())
              + ").",
          minutes.median(),
          "movie_duration_stats.median_duration");
      draft.chart(LengthCharts.lengths(minutes));
    }
    if (!seasons.isEmpty()) {
      draft.insight(
          NumberText.share(seasons.count(1), seasons.count())
              + " of TV shows have one season ("
              + NumberText.whole(seasons.count(1))
              + " of "
              + NumberText.whole(seasons.count())
              + ").",
          seasons.count(1),
          "tv_seasons_stats.single_season_shows");
      draft.chart(LengthCharts.seasons(seasons));
    }
  }
}
