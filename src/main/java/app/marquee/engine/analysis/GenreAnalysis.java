package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.CrossTally;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.PairRanking;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.IntColumn;

/// `genre_analysis`: genres, by type and by decade. A title counts in each of its genres.
final class GenreAnalysis {
  static final String NAME = "genre_analysis";

  private static final String[] KEYS = {
    "top_genres", "total_unique_genres", "genre_by_type", "genre_pairs", "genre_by_decade"
  };
  private static final int TOP = 20;
  private static final int CHART_DECADES = 8;

  private final Titles titles;
  private final TokenLists lists;
  private final Draft draft;

  private GenreAnalysis(Titles titles, Draft draft) {
    this.titles = titles;
    this.draft = draft;
    this.lists = titles.lists(CanonicalColumn.LISTED_IN);
  }

  static Findings of(Titles titles) {
    Draft draft = new Draft(NAME);
    if (titles.has(CanonicalColumn.LISTED_IN)) {
      new GenreAnalysis(titles, draft).analyse();
    } else {
      draft.leaveOut(Titles.absent(CanonicalColumn.LISTED_IN), KEYS);
    }
    return draft.finish();
  }

  private void analyse() {
    int[] counts = new int[lists.distinct()];
    for (int token : lists.tokens()) {
      counts[token]++;
    }
    Ranking genres = Ranking.all(lists.names(), counts);
    draft.put("top_genres", Ranking.top(lists.names(), counts, TOP).toMap());
    draft.put("total_unique_genres", genres.distinct());
    CrossTally byType = crossWithType();
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < genres.size(); i++) {
      int[] types = byType.row(genres.codes()[i]);
      map.put(genres.names().get(i), Ranking.all(titles.types().values(), types).toMap());
    }
    draft.put("genre_by_type", map);
    draft.put("genre_pairs", pairs());
    byDecade(genres);
    draft.putMore("genre_mentions", genres.total());
    if (genres.size() > 0) {
      charts(genres, byType);
    }
  }

  private CrossTally crossWithType() {
    CodedText types = titles.types();
    CrossTally cross = new CrossTally(lists.distinct(), types.distinct());
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int type = types.codes()[row];
      for (int i = 0; type >= 0 && i < lists.count(row); i++) {
        cross.add(lists.token(row, i), type);
      }
    }
    return cross;
  }

  private List<Object> pairs() {
    List<Object> pairs = new ArrayList<>();
    for (PairRanking.Pair pair : PairRanking.within(lists, TOP, titles.cancellation())) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("genres", List.of(pair.first(), pair.second()));
      entry.put("titles", pair.titles());
      pairs.add(entry);
    }
    return pairs;
  }

  private void byDecade(Ranking genres) {
    if (!titles.has(FeatureColumn.DECADE)) {
      draft.leaveOut(titles.absent(FeatureColumn.DECADE), "genre_by_decade");
      return;
    }
    IntTally[] decades = Titles.tallies(lists.distinct());
    IntColumn decade = titles.numbers(FeatureColumn.DECADE);
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int value = decade.getInt(row);
      for (int i = 0; value != Titles.MISSING && i < lists.count(row); i++) {
        decades[lists.token(row, i)].add(value);
      }
    }
    IntTally[] ordered = new IntTally[genres.size()];
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = decades[genres.codes()[i]];
      map.put(genres.names().get(i), TypeSeries.ascending(ordered[i]));
    }
    draft.put("genre_by_decade", map);
    int shown = Math.min(Charts.NAMES, ordered.length);
    IntTally[] first = Arrays.copyOf(ordered, shown);
    if (!TypeSeries.sum(first).isEmpty()) {
      draft.chart(
          Charts.grid(
              new ChartText(
                  "genres_by_decade",
                  "Genres over time",
                  "titles by release decade, a title may have several genres",
                  genres.names().getFirst() + " leads over all decades."),
              genres.names().subList(0, shown),
              first,
              CHART_DECADES,
              10));
    }
  }

  private void charts(Ranking genres, CrossTally byType) {
    String top = genres.names().getFirst();
    String support =
        NumberText.counted(genres.largest(), "title", "titles")
            + " of "
            + NumberText.whole(titles.size());
    draft.insight(
        top
            + " is the most frequent genre: "
            + support
            + "; "
            + NumberText.counted(genres.distinct(), "genre appears", "genres appear")
            + ".",
        genres.largest(),
        "top_genres." + top);
    draft.chart(
        Charts.bars(
            new ChartText(
                "top_genres",
                "Genres",
                "titles, a title may have several",
                "The most frequent genre is " + top + ": " + support + "."),
            genres));
    List<String> names = genres.names().subList(0, Math.min(Charts.NAMES, genres.size()));
    List<Series> series = new ArrayList<>();
    add(series, "Movies", Colour.MOVIES, titles.movie(), genres, byType);
    add(series, "TV shows", Colour.SHOWS, titles.show(), genres, byType);
    draft.chart(
        new ChartText(
                "genres_by_type",
                "Genres by type",
                "share of titles, a title may have several genres",
                "The most frequent genre is " + top + ": " + support + ".")
            .chart(Kind.SHARE, names, series));
  }

  private static void add(
      List<Series> series, String name, Colour colour, int type, Ranking genres, CrossTally cross) {
    if (type < 0) {
      return;
    }
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < Math.min(Charts.NAMES, genres.size()); i++) {
      values.add((double) cross.count(genres.codes()[i], type));
    }
    series.add(new Series(name, colour, values));
  }
}
