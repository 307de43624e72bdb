package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.counting.GroupMeans;
import app.marquee.engine.counting.IntTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.IntColumn;

/// `duration_patterns`: minutes of movies and seasons of shows.
final class DurationAnalysis {
  static final String NAME = "duration_patterns";

  private static final int LONGEST = 10;

  private final Titles titles;
  private final Draft draft = new Draft(NAME);
  private final IntTally minutes = new IntTally();
  private final IntTally seasons = new IntTally();
  private final boolean hasMinutes;
  private final boolean hasSeasons;

  private DurationAnalysis(Titles titles) {
    this.titles = titles;
    this.hasMinutes = titles.has(FeatureColumn.DURATION_MINUTES);
    this.hasSeasons = titles.has(FeatureColumn.SEASONS_COUNT);
  }

  static Findings of(Titles titles) {
    return new DurationAnalysis(titles).analyse();
  }

  private Findings analyse() {
    count();
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
      draft.put("longest_movies", longest());
    } else {
      draft.leaveOut(noMinutes, "longest_movies");
    }
    draft.put("data_quality", dataQuality());
    draft.putMore("histogram_bin_minutes", LengthCharts.BIN);
    findings();
    return draft.finish();
  }

  private void count() {
    if (hasMinutes) {
      IntColumn column = titles.numbers(FeatureColumn.DURATION_MINUTES);
      for (int row = 0; row < titles.size(); row++) {
        titles.checkpoint(row);
        int value = column.getInt(row);
        if (value != Titles.MISSING && titles.isMovie(row)) {
          minutes.add(value);
        }
      }
    }
    if (hasSeasons) {
      IntColumn column = titles.numbers(FeatureColumn.SEASONS_COUNT);
      for (int row = 0; row < titles.size(); row++) {
        titles.checkpoint(row);
        int value = column.getInt(row);
        if (value != Titles.MISSING && titles.isShow(row)) {
          seasons.add(value);
        }
      }
    }
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
    GroupMeans means = new GroupMeans();
    IntColumn decades = titles.numbers(FeatureColumn.DECADE);
    IntColumn lengths = titles.numbers(FeatureColumn.DURATION_MINUTES);
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int decade = decades.getInt(row);
      int length = lengths.getInt(row);
      if (decade != Titles.MISSING && length != Titles.MISSING && titles.isMovie(row)) {
        means.add(decade, length);
      }
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("mean", means.means());
    map.put("count", means.counts());
    draft.put(key, map);
    if (!means.isEmpty()) {
      draft.chart(LengthCharts.byDecade(means));
    }
  }

  /// The longest movies; equal lengths by title, then by record number.
  private List<Object> longest() {
    IntColumn column = titles.numbers(FeatureColumn.DURATION_MINUTES);
    int[] best = new int[LONGEST];
    int filled = 0;
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int value = column.getInt(row);
      if (value == Titles.MISSING || !titles.isMovie(row)) {
        continue;
      }
      if (filled == LONGEST && !longer(column, row, best[LONGEST - 1])) {
        continue;
      }
      int at = filled < LONGEST ? filled++ : LONGEST - 1;
      while (at > 0 && longer(column, row, best[at - 1])) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = row;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < filled; i++) {
      list.add(movie(best[i], column.getInt(best[i])));
    }
    return list;
  }

  private boolean longer(IntColumn column, int row, int other) {
    int byLength = Integer.compare(column.getInt(row), column.getInt(other));
    if (byLength != 0) {
      return byLength > 0;
    }
    String title = titles.text(CanonicalColumn.TITLE, row);
    int byTitle = title.compareTo(titles.text(CanonicalColumn.TITLE, other));
    return byTitle != 0 ? byTitle < 0 : titles.record(row) < titles.record(other);
  }

  private Map<String, Object> movie(int row, int length) {
    Map<String, Object> movie = new LinkedHashMap<>();
    movie.put("title", titles.text(CanonicalColumn.TITLE, row));
    movie.put("duration_minutes", length);
    String showId = titles.text(CanonicalColumn.SHOW_ID, row);
    if (!showId.isEmpty()) {
      movie.put("show_id", showId);
    }
    movie.put("record", titles.record(row));
    return movie;
  }

  private Map<String, Object> dataQuality() {
    Map<String, Object> quality = new LinkedHashMap<>();
    quality.put("movies_with_duration_data", minutes.count());
    quality.put("tv_shows_with_seasons_data", seasons.count());
    quality.put("total_movies", titles.movieCount());
    quality.put("total_tv_shows", titles.showCount());
    return quality;
  }

  private void findings() {
    if (!minutes.isEmpty()) {
      String median = NumberText.median(minutes.median());
      draft.figure(
          new Figure(
              "length_median",
              "Length, median",
              minutes.median(),
              median,
              "min, " + NumberText.counted(minutes.count(), "movie", "movies"),
              "The median length of movies in minutes, over movies whose length is known."));
      draft.insight(
          "The median movie lasts "
              + median
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
