package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Definitions;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.charts.Doors;
import app.marquee.engine.counting.CrossTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/// How the catalogue parts into types and audiences.
final class SharesAnswer {
  private SharesAnswer() {}

  static Answer types(Titles titles) {
    Ranking types = titles.typeRanking();
    if (types.size() == 0) {
      return Answer.none(Analysis.TYPES, "No title was kept.");
    }
    return parts(new AnswerDraft(Analysis.TYPES), "types", "Movies and shows", types).finish();
  }

  /// From the quality report, which counts them; its chart where any is missing.
  static Answer missing(Titles titles, Analysed run) {
    AnswerDraft draft = new AnswerDraft(Analysis.MISSING);
    List<List<String>> rows = new ArrayList<>();
    long cells = 0;
    for (Map.Entry<?, ?> column : columns(run).entrySet()) {
      if (column.getValue() instanceof Map<?, ?> counts
          && counts.get("missing") instanceof Number missing) {
        cells += missing.longValue();
        String share =
            titles.size() == 0
                ? ""
                : NumberText.oneDecimal(NumberText.percentOf(missing.longValue(), titles.size()));
        rows.add(List.of(column.getKey().toString(), missing.toString(), share));
      }
    }
    draft.count("missing", "Cells without a value", cells, "in " + rows.size() + " columns");
    addCharts(draft, Analysis.MISSING, run);
    return draft
        .listing("missing", "Missing values", List.of("column", "missing", "share_percent"), rows)
        .finish();
  }

  private static Map<?, ?> columns(Analysed run) {
    return run.documents().stream()
        .filter(document -> document.name().equals("quality_report"))
        .map(document -> document.content().get("columns"))
        .filter(Map.class::isInstance)
        .findFirst()
        .map(columns -> (Map<?, ?>) columns)
        .orElse(Map.of());
  }

  private static void addCharts(AnswerDraft draft, Analysis analysis, Analysed run) {
    run.charts().stream()
        .filter(chart -> analysis.charts().contains(chart.id()))
        .forEach(draft::chart);
  }

  static Answer audiences(Titles titles, Analysed run) {
    if (!titles.has(FeatureColumn.CONTENT_CATEGORY)) {
      return Answer.none(Analysis.AUDIENCES, titles.absent(FeatureColumn.CONTENT_CATEGORY));
    }
    CodedText audiences = titles.coded(FeatureColumn.CONTENT_CATEGORY);
    Ranking ranking = Ranking.all(audiences.values(), titles.count(audiences));
    if (ranking.size() == 0) {
      return Answer.none(Analysis.AUDIENCES, "No title was kept.");
    }
    AnswerDraft draft =
        parts(new AnswerDraft(Analysis.AUDIENCES), "audiences", "Audiences", ranking);
    addCharts(draft, Analysis.AUDIENCES, run);
    return draft.chart(byType(titles, audiences, ranking)).finish();
  }

  /// Movies and shows of each audience beside each other.
  private static ChartSpec byType(Titles titles, CodedText audiences, Ranking ranking) {
    CrossTally cross = new CrossTally(audiences.distinct(), 2);
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      if (audiences.codes()[row] >= 0 && (titles.isMovie(row) || titles.isShow(row))) {
        cross.add(audiences.codes()[row], titles.isMovie(row) ? 0 : 1);
      }
    }
    List<Double> movies = new ArrayList<>();
    List<Double> shows = new ArrayList<>();
    for (int code : ranking.codes()) {
      movies.add((double) cross.count(code, 0));
      shows.add((double) cross.count(code, 1));
    }
    ChartText text =
        new ChartText(
            "audiences_by_type",
            "Audiences by type",
            "titles",
            "Most movies are of the audience "
                + largest(ranking, movies)
                + ", most shows of "
                + largest(ranking, shows)
                + ".");
    List<Series> series =
        List.of(
            new Series("Movies", Colour.MOVIES, movies),
            new Series("TV shows", Colour.SHOWS, shows));
    return Doors.open(text.chart(Kind.GROUPED, ranking.names(), series), Definitions.standard());
  }

  private static String largest(Ranking ranking, List<Double> values) {
    return ranking.names().get(values.indexOf(Collections.max(values)));
  }

  /// Genres as areas, for the share each has of all mentions.
  static Optional<ChartSpec> genreAreas(Titles titles) {
    if (!titles.has(CanonicalColumn.LISTED_IN)) {
      return Optional.empty();
    }
    TokenLists lists = titles.lists(CanonicalColumn.LISTED_IN);
    int[] counts = new int[lists.distinct()];
    for (int token : lists.tokens()) {
      counts[token]++;
    }
    Ranking ranking = Ranking.all(lists.names(), counts);
    if (ranking.size() == 0) {
      return Optional.empty();
    }
    ChartText text =
        new ChartText(
            "genre_areas",
            "Genres as areas",
            "titles, a title may have several",
            "The most frequent genre is "
                + ranking.names().getFirst()
                + ": "
                + NumberText.counted(ranking.largest(), "title", "titles")
                + ".");
    return Optional.of(
        Doors.open(
            Charts.plain(
                text,
                Kind.TREE_MAP,
                ranking.names(),
                LongStream.of(ranking.counts()).mapToObj(count -> (double) count).toList()),
            Definitions.standard()));
  }

  private static AnswerDraft parts(AnswerDraft draft, String id, String title, Ranking ranking) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < ranking.size(); i++) {
      long count = ranking.counts()[i];
      String share = NumberText.share(count, ranking.total());
      String name = ranking.names().get(i);
      rows.add(
          List.of(
              name,
              Long.toString(count),
              NumberText.oneDecimal(NumberText.percentOf(count, ranking.total()))));
      draft.figure(
          new Figure(
              id + "." + name,
              name,
              count,
              NumberText.whole(count),
              share + " of " + NumberText.whole(ranking.total()),
              "Titles of this kind, and their share of all titles."));
    }
    String top = ranking.names().getFirst();
    return draft
        .chart(
            Charts.bars(
                new ChartText(
                    id,
                    title,
                    "titles, n = " + NumberText.whole(ranking.total()),
                    "Most titles are "
                        + top
                        + ": "
                        + NumberText.share(ranking.largest(), ranking.total())
                        + "."),
                ranking))
        .listing(id, title, List.of("name", "titles", "share_percent"), rows);
  }
}
