package app.marquee.engine.analysis;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.figures.Surprise;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.charts.Doors;
import app.marquee.engine.checks.CheckedCatalogue;
import java.util.ArrayList;
import java.util.List;

/// Runs every analysis over a checked catalogue.
///
/// Each document is counted by one thread from start to end, so the number of threads decides only
/// which documents are counted at the same time.
public final class AnalysisStage {
  /// The key figures in the order they are shown.
  private static final List<String> FIGURES =
      List.of(
          "titles",
          "length_median",
          "directors",
          "coproductions",
          "adult_audience",
          "release_to_arrival");

  /// The charts of the overview; the others follow in the order of their documents.
  private static final List<String> OVERVIEW =
      List.of(
          "titles_added_by_month",
          "world_map",
          "audience_by_year_added",
          "top_genres",
          "movie_lengths",
          "movies_and_shows",
          "top_countries",
          "ratings");

  private AnalysisStage() {}

  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static Analysed analyse(CheckedCatalogue in, Recipe recipe, RunContext context) {
    context.cancellation().check();
    Titles titles = new Titles(in.featured(), recipe.definitions(), context);
    DocumentTasks tasks = new DocumentTasks(titles, in, context);
    List<Findings> others = tasks.run();
    Findings overview = ComprehensiveReport.of(titles, others);
    List<ReportDocument> documents = new ArrayList<>();
    List<Figure> figures = new ArrayList<>(overview.figures());
    List<Insight> insights = new ArrayList<>(overview.insights());
    List<ChartSpec> charts = new ArrayList<>();
    for (Findings findings : others) {
      documents.add(findings.document());
      figures.addAll(findings.figures());
      insights.addAll(findings.insights());
      charts.addAll(findings.charts());
    }
    documents.add(overview.document());
    List<Surprise> surprises = Surprises.of(titles, documents);
    documents.add(Surprises.document(surprises));
    return new Analysed(
        List.copyOf(documents),
        inOrder(figures),
        List.copyOf(insights),
        in.results(),
        overviewFirst(charts).stream()
            .map(chart -> titles.askable(Doors.open(chart, recipe.definitions())))
            .toList(),
        Passport.none(),
        surprises);
  }

  private static List<Figure> inOrder(List<Figure> figures) {
    List<Figure> ordered = new ArrayList<>();
    for (String id : FIGURES) {
      for (Figure figure : figures) {
        if (figure.id().equals(id)) {
          ordered.add(figure);
        }
      }
    }
    return List.copyOf(ordered);
  }

  private static List<ChartSpec> overviewFirst(List<ChartSpec> charts) {
    List<ChartSpec> ordered = new ArrayList<>();
    for (String id : OVERVIEW) {
      for (ChartSpec chart : charts) {
        if (chart.id().equals(id)) {
          ordered.add(chart);
        }
      }
    }
    for (ChartSpec chart : charts) {
      if (!OVERVIEW.contains(chart.id())) {
        ordered.add(chart);
      }
    }
    return List.copyOf(ordered);
  }
}
