package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.CodedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    return draft.finish();
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
