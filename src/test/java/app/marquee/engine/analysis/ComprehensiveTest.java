package app.marquee.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.testing.Catalogues;
import app.marquee.testing.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What all documents have in common, and the report over them.
final class ComprehensiveTest {
  private static final String DOCUMENT = "comprehensive_report";
  private static final String ALL =
      "show_id | type | title | director | cast | country | date_added | release_year | rating"
          + " | duration | listed_in | description";

  private static Catalogues catalogue() {
    return Catalogues.with(ALL)
        .asOf("2021-03-04")
        .rows(
            "s1|Movie|a|Ann|Cid|India|2021-03-04|2019|TV-MA|90 min|Dramas|x",
            "s2|TV Show|b|Bob|Cid, Dee|France, India|2020-01-01|2020|R|1 Season|Kids|y");
  }

  @Test
  void writesNineDocumentsInOrder() {
    assertThat(Analysing.of(catalogue()).found().documents().stream().map(ReportDocument::name))
        .containsExactly(
            "content_trends",
            "ratings_analysis",
            "geographical_analysis",
            "genre_analysis",
            "duration_patterns",
            "people_analysis",
            "quality_report",
            "comprehensive_report",
            "insights");
  }

  @Test
  void surveysTheCatalogue() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(DOCUMENT, "data_overview"))
        .isEqualTo(
            Map.of(
                "total_records", 2,
                "total_movies", 1,
                "total_tv_shows", 1,
                "date_range", Map.of("earliest", "2020-01-01", "latest", "2021-03-04"),
                "unique_countries", 2,
                "unique_ratings", 2,
                "release_year_range", Map.of("earliest", 2019, "latest", 2020)));
    assertThat(found.keys(DOCUMENT))
        .startsWith("analyses_completed", "key_insights", "data_overview", "quality_score");
    assertThat(found.document(DOCUMENT).content()).doesNotContainKey("not_applicable");
  }

  @Test
  void namesTheAnalysesThatFoundSomething() {
    Analysing little = Analysing.of(Catalogues.with("type | title").row("Movie | a"));

    assertThat(little.at(DOCUMENT, "analyses_completed"))
        .isEqualTo(List.of("ratings_analysis", "duration_patterns", "quality_report"));
    assertThat(little.reason(DOCUMENT, "data_overview.unique_countries"))
        .isEqualTo("The file has no column country.");
  }

  @Test
  void showsSixKeyFigures() {
    assertThat(Analysing.of(catalogue()).found().figures().stream().map(Figure::id))
        .containsExactly(
            "titles",
            "length_median",
            "directors",
            "coproductions",
            "adult_audience",
            "release_to_arrival");
  }

  @Test
  void restsEveryInsightOnANumberOfItsDocument() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.found().insights()).hasSizeGreaterThan(12);
    for (Insight insight : found.found().insights()) {
      List<Double> numbers = new ArrayList<>();
      follow(found.document(insight.report()).content(), insight.path(), numbers);
      assertThat(numbers).as(insight.statement()).containsExactly(insight.figure());
    }
  }

  @Test
  void showsTheOverviewFirst() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.found().charts().stream().map(chart -> chart.id()))
        .startsWith(
            "titles_added_by_month",
            "world_map",
            "audience_by_year_added",
            "top_genres",
            "movie_lengths",
            "movies_and_shows",
            "top_countries",
            "ratings")
        .hasSizeGreaterThan(18)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"type | title", ALL})
  void analysesAnEmptyCatalogue(String header) {
    Analysing found = Analysing.of(Catalogues.with(header));

    assertThat(found.at(DOCUMENT, "data_overview", "total_records")).isEqualTo(0);
    assertThat(found.reason(DOCUMENT, "quality_score")).isEqualTo("No title was kept.");
    assertThat(found.found().figures().getFirst().text()).isEqualTo("0");
    assertThat(found.found().checks())
        .anyMatch(check -> check.spec().id().equals("minimum_records") && !check.passed());
  }

  @Test
  void analysesTypesNoRuleMadeCanonical() {
    Analysing found =
        Analysing.of(
            Catalogues.with("type | title | release_year")
                .rows("MOVIE | a | 2001", "x | b | 2002"));

    assertThat(found.keys("content_trends", "yearly_stats")).containsExactly("MOVIE", "x");
    assertThat(found.at(DOCUMENT, "data_overview", "total_movies")).isEqualTo(0);
    assertThat(found.chart("release_years").series()).hasSize(1);
  }

  @Test
  void givesTheSameForAnyNumberOfThreads() {
    Catalogues large = Catalogues.with(ALL);
    for (int i = 0; i < 50_001; i++) {
      large.row(
          "s"
              + i
              + "|"
              + (i % 3 == 0 ? "TV Show" : "Movie")
              + "|t"
              + i % 977
              + "|D"
              + i % 31
              + "|C"
              + i % 37
              + ", E"
              + i % 41
              + "|India, Land "
              + i % 29
              + "|2020-0"
              + (1 + i % 9)
              + "-11|"
              + (1990 + i % 30)
              + "|TV-MA|"
              + (i % 3 == 0 ? i % 9 + " Seasons" : i % 200 + " min")
              + "|Dramas, G"
              + i % 17
              + "|d");
    }
    var catalogue = large.build();
    RunContext three = new RunContext(3, new Cancellation(), RunMonitor.SILENT, "");

    assertThat(
            AnalysisStage.analyse(
                    Checks.of(catalogue, Recipe.standard(), three), Recipe.standard(), three)
                .toString())
        .isEqualTo(
            AnalysisStage.analyse(
                    Checks.of(catalogue, Recipe.standard(), RunContext.plain()),
                    Recipe.standard(),
                    RunContext.plain())
                .toString());
  }

  @Test
  void stopsWhereTheRunWasCancelled() {
    Cancellation cancellation = new Cancellation();
    cancellation.request();
    RunContext context = new RunContext(1, cancellation, RunMonitor.SILENT, "");
    var catalogue = catalogue().build();

    assertThatThrownBy(() ->
            AnalysisStage.analyse(
                Checks.of(catalogue, Recipe.standard(), context), Recipe.standard(), context))
        .isInstanceOf(CancellationException.class);
  }

  /// Collects the numbers a path leads to; a key may itself hold a dot.
  private static void follow(Object value, String path, List<Double> numbers) {
    for (Map.Entry<?, ?> entry : Analysing.map(value).entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (path.equals(key) && entry.getValue() instanceof Number number) {
        numbers.add(number.doubleValue());
      } else if (path.startsWith(key + ".") && entry.getValue() instanceof Map<?, ?> inside) {
        follow(inside, path.substring(key.length() + 1), numbers);
      }
    }
  }
}
