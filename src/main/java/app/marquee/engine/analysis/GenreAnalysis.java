package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    int[] counts = titles.listed(CanonicalColumn.LISTED_IN);
    Ranking genres = Ranking.all(lists.names(), counts);
    draft.put("top_genres", Ranking.top(lists.names(), counts, TOP).toMap());
    draft.put("total_unique_genres", genres.distinct());
    CrossTally byType = crossWithType(titles, lists);
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
      insight(genres);
      draft.chart(bars(titles, genres));
      draft.chart(shares(titles, genres, byType));
    }
  }

  /// Genres as bars; none where no title has one.
  static List<ChartSpec> bars(Titles titles) {
    Ranking genres = ranking(titles);
    return genres.size() == 0 ? List.of() : List.of(bars(titles, genres));
  }

  /// Genres by type; none where no title has a genre.
  static List<ChartSpec> shares(Titles titles) {
    Ranking genres = ranking(titles);
    return genres.size() == 0
        ? List.of()
        : List.of(
            shares(titles, genres, crossWithType(titles, titles.lists(CanonicalColumn.LISTED_IN))));
  }

  /// Genres over decades; none where no title has both.
  static List<ChartSpec> decades(Titles titles) {
    Ranking genres = ranking(titles);
    return grid(
        genres, Tallies.by(titles.lists(CanonicalColumn.LISTED_IN), titles, Measure.DECADE));
  }

  private static Ranking ranking(Titles titles) {
    TokenLists lists = titles.lists(CanonicalColumn.LISTED_IN);
    return Ranking.all(lists.names(), titles.listed(CanonicalColumn.LISTED_IN));
  }

  private static CrossTally crossWithType(Titles titles, TokenLists lists) {
    CodedText types = titles.types();
    CrossTally cross = new CrossTally(lists.distinct(), types.distinct());
    int[] starts = lists.starts();
    int[] tokens = lists.tokens();
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      int type = types.codes()[row];
      for (int i = starts[row]; type >= 0 && i < starts[row + 1]; i++) {
        cross.add(tokens[i], type);
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
    IntTally[] decades = Tallies.by(lists, titles, Measure.DECADE);
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < genres.size(); i++) {
      map.put(genres.names().get(i), TypeSeries.ascending(decades[genres.codes()[i]]));
    }
    draft.put("genre_by_decade", map);
    draft.charts(grid(genres, decades));
  }

  private static List<ChartSpec> grid(Ranking genres, IntTally[] decades) {
    IntTally[] first = new IntTally[Math.min(Charts.NAMES, genres.size())];
    for (int i = 0; i < first.length; i++) {
      first[i] = decades[genres.codes()[i]];
    }
    if (TypeSeries.sum(first).isEmpty()) {
      return List.of();
    }
    return List.of(
        Charts.grid(
            new ChartText(
                "genres_by_decade",
                "Genres over time",
                "titles by release decade, a title may have several genres",
                genres.names().getFirst() + " leads over all decades."),
            genres.names().subList(0, first.length),
            first,
            CHART_DECADES,
            10));
  }

  private void insight(Ranking genres) {
    String top = genres.names().getFirst();
    draft.insight(
        top
            + " is the most frequent genre: "
            + support(titles, genres)
            + "; "
            + NumberText.counted(genres.distinct(), "genre appears", "genres appear")
            + ".",
        genres.largest(),
        "top_genres." + top);
  }

  private static ChartSpec bars(Titles titles, Ranking genres) {
    return Charts.bars(
        new ChartText(
            "top_genres", "Genres", "titles, a title may have several", summary(titles, genres)),
        genres);
  }

  private static ChartSpec shares(Titles titles, Ranking genres, CrossTally byType) {
    List<String> names = genres.names().subList(0, Math.min(Charts.NAMES, genres.size()));
    List<Series> series = new ArrayList<>();
    add(series, "Movies", Colour.MOVIES, titles.movie(), genres, byType);
    add(series, "TV shows", Colour.SHOWS, titles.show(), genres, byType);
    return new ChartText(
            "genres_by_type",
            "Genres by type",
            "share of titles, a title may have several genres",
            summary(titles, genres))
        .chart(Kind.SHARE, names, series);
  }

  private static String summary(Titles titles, Ranking genres) {
    return "The most frequent genre is "
        + genres.names().getFirst()
        + ": "
        + support(titles, genres)
        + ".";
  }

  private static String support(Titles titles, Ranking genres) {
    return NumberText.counted(genres.largest(), "title", "titles")
        + " of "
        + NumberText.whole(titles.size());
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
