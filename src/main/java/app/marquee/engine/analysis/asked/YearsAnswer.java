package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.engine.analysis.CountedWays;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.analysis.YearTrends;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.counting.IntTally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import tech.tablesaw.api.IntColumn;

/// Answers about years: decades, the oldest and newest titles, growth.
final class YearsAnswer {
  private static final int TOP = 10;
  private static final int CHART_DECADES = 16;
  private static final String UNKNOWN = "No title has a release year.";

  private YearsAnswer() {}

  static Answer decades(Titles titles) {
    if (!titles.has(FeatureColumn.DECADE)) {
      return Answer.none(Analysis.DECADES, titles.absent(FeatureColumn.DECADE));
    }
    IntTally[] kinds = Titles.tallies(3);
    IntTally all = new IntTally();
    IntColumn decades = titles.numbers(FeatureColumn.DECADE);
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int decade = decades.getInt(row);
      if (decade != Titles.MISSING) {
        all.add(decade);
        kinds[titles.isMovie(row) ? 0 : titles.isShow(row) ? 1 : 2].add(decade);
      }
    }
    if (all.isEmpty()) {
      return Answer.none(Analysis.DECADES, UNKNOWN);
    }
    int first = Math.max(all.min(), all.max() - (CHART_DECADES - 1) * 10);
    List<String> names = new ArrayList<>();
    for (int decade = first; decade <= all.max(); decade += 10) {
      names.add(decade + "s");
    }
    List<Series> series = new ArrayList<>();
    add(series, "Movies", Colour.MOVIES, kinds[0], first, all.max());
    add(series, "TV shows", Colour.SHOWS, kinds[1], first, all.max());
    add(series, "Other types", Colour.OTHER, kinds[2], first, all.max());
    int top = all.mode();
    List<List<String>> rows = new ArrayList<>();
    for (int decade : all.keys()) {
      rows.add(
          List.of(
              Integer.toString(decade),
              Long.toString(kinds[0].count(decade)),
              Long.toString(kinds[1].count(decade)),
              Long.toString(all.count(decade))));
    }
    return new AnswerDraft(Analysis.DECADES)
        .chart(
            new ChartText(
                    "decades",
                    "Decades of release",
                    "titles, n = " + NumberText.whole(all.count()),
                    "Most titles are of the "
                        + top
                        + "s: "
                        + NumberText.share(all.count(top), all.count())
                        + ".")
                .chart(Kind.COLUMN, names, series))
        .listing("decades", "Decades", List.of("decade", "movies", "tv_shows", "titles"), rows)
        .finish();
  }

  private static void add(
      List<Series> series, String name, Colour colour, IntTally kind, int first, int last) {
    if (kind.isEmpty()) {
      return;
    }
    List<Double> values = new ArrayList<>();
    for (int decade = first; decade <= last; decade += 10) {
      values.add((double) kind.count(decade));
    }
    series.add(new Series(name, colour, values));
  }

  static Answer oldestNewest(Titles titles) {
    if (!titles.has(CanonicalColumn.RELEASE_YEAR)) {
      return Answer.none(Analysis.OLDEST_NEWEST, Titles.absent(CanonicalColumn.RELEASE_YEAR));
    }
    IntColumn years = titles.releaseYears();
    Comparator<Integer> byTitle =
        Comparator.<Integer, String>comparing(row -> titles.text(CanonicalColumn.TITLE, row))
            .thenComparingInt(titles::record);
    Comparator<Integer> byYear = Comparator.comparingInt(years::getInt);
    List<Integer> oldest = first(titles, byYear.thenComparing(byTitle));
    if (oldest.isEmpty()) {
      return Answer.none(Analysis.OLDEST_NEWEST, UNKNOWN);
    }
    List<Integer> newest = first(titles, byYear.reversed().thenComparing(byTitle));
    return new AnswerDraft(Analysis.OLDEST_NEWEST)
        .figure(year("oldest", "Oldest", years.getInt(oldest.getFirst())))
        .figure(year("newest", "Newest", years.getInt(newest.getFirst())))
        .listing("oldest", "Oldest", TitleRows.COLUMNS, TitleRows.of(titles, oldest))
        .listing("newest", "Newest", TitleRows.COLUMNS, TitleRows.of(titles, newest))
        .finish();
  }

  /// A year is written without a comma.
  private static Figure year(String id, String label, int year) {
    return new Figure(
        id, label, year, Integer.toString(year), "release year", Analysis.OLDEST_NEWEST.sentence());
  }

  /// The first rows that have a release year, in this order.
  private static List<Integer> first(Titles titles, Comparator<Integer> order) {
    IntColumn years = titles.releaseYears();
    PriorityQueue<Integer> kept = new PriorityQueue<>(order.reversed());
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      if (years.getInt(row) == Titles.MISSING) {
        continue;
      }
      if (kept.size() < TOP) {
        kept.add(row);
      } else if (order.compare(row, kept.peek()) < 0) {
        kept.remove();
        kept.add(row);
      }
    }
    return kept.stream().sorted(order).toList();
  }

  static Answer growth(Titles titles) {
    Definition way = titles.way(Question.YEAR);
    if (!titles.has(YearTrends.column(way))) {
      return Answer.none(Analysis.GROWTH, Titles.absent(YearTrends.column(way)));
    }
    YearTrends trends = YearTrends.of(titles, way);
    IntTally years = trends.years();
    if (years.isEmpty()) {
      return Answer.none(
          Analysis.GROWTH, "No title has a value in " + YearTrends.column(way).header() + ".");
    }
    List<List<String>> rows = new ArrayList<>();
    int[] keys = years.keys();
    for (int i = 0; i < keys.length; i++) {
      long now = years.count(keys[i]);
      long before = i == 0 ? 0 : years.count(keys[i - 1]);
      boolean last = i == keys.length - 1;
      rows.add(
          List.of(
              Integer.toString(keys[i]),
              Long.toString(now),
              i == 0 ? "" : NumberText.oneDecimal(NumberText.percentOf(now - before, before)),
              last ? trends.partial() : ""));
    }
    return new AnswerDraft(Analysis.GROWTH)
        .chart(trends.chart())
        .listing("growth", "Growth", List.of("year", "titles", "change_percent", "partial"), rows)
        .ways(CountedWays.year(titles))
        .finish();
  }
}
