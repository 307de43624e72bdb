package app.marquee.engine.analysis.asked;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.RunOutcome;
import app.marquee.app.explore.CatalogueExplorer;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.provenance.Explainer;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.explore.TitleTracer;
import app.marquee.testing.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The marks of services compared open the titles they count, under any filter: how many of the
/// files have a title is a column of its own.
final class ServicesDoorsTest {
  private static final RunContext CONTEXT = RunContext.plain();

  @TempDir private Path folder;
  private List<Path> files = List.of();
  private Recipe recipe = Recipe.standard();

  @BeforeEach
  void makeFiles() throws IOException {
    files =
        List.of(
            file(
                "alpha",
                """
                a1,Movie,Blue Door,India,2020
                a2,Movie,Old Oak,,2018
                a3,TV Show,Long Road,France,2019
                a4,Movie,Blue Door,India,2020
                """),
            file(
                "beta",
                """
                b1,Movie,BLUE DOOR,,2020
                b2,TV Show,Long Road,France,2019
                b3,Movie,Old Oak,India,1999
                """),
            file("gamma", "c1,TV Show,long road,India,2019\n"));
  }

  @Test
  void theColumnSaysHowManyFilesHaveATitle() {
    RunOutcome run = Runs.of(files, recipe);

    assertThat(counts(run)).containsExactly(2, 1, 3, 2, 2, 3, 1, 3);
    assertThat(records(run, "source_count >= 2")).containsExactly(1, 3, 4, 5, 6, 8);
    assertThat(records(run, "source_count = 1 and source = beta")).containsExactly(7);
    assertThat(records(run, "source_count in (1, 3)")).containsExactly(2, 3, 6, 7, 8);
  }

  @Test
  void eachBarOpensItsTitles() {
    RunOutcome run = Runs.of(files, recipe);
    ChartSpec chart = chart(run, Filter.NONE);

    assertThat(chart.categories()).containsExactly("alpha", "beta", "gamma");
    assertThat(chart.series())
        .extracting(Series::values)
        .containsExactly(List.of(1.0, 1.0, 0.0), List.of(3.0, 2.0, 1.0));
    assertThat(chart.filter(0, 0).map(Filter::text))
        .contains("source_count = 1 and source = alpha");
    assertThat(chart.filter(1, 1).map(Filter::text))
        .contains("source_count >= 2 and source = beta");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "country = India",
        "type = Movie",
        "release_year < 2000",
        "country = France and type = \"TV Show\"",
        "source = beta"
      })
  void underAnyFilterTheBarsAreTheTitlesTheyOpen(String text) {
    RunOutcome run = Runs.of(files, recipe);
    Filter within = FilterText.parse(text);
    Explorer explorer = new CatalogueExplorer(run.featured());
    ChartSpec chart = chart(run, within);
    int sum = 0;
    for (int series = 0; series < 2; series++) {
      for (int bar = 0; bar < chart.categories().size(); bar++) {
        Filter opened = within.and(chart.filter(series, bar).orElseThrow());
        int[] rows = explorer.rows(FilterText.parse(opened.text()), CONTEXT);
        assertThat((double) rows.length)
            .as(opened.text())
            .isEqualTo(chart.series().get(series).values().get(bar));
        sum += rows.length;
      }
    }
    assertThat(sum).isPositive().isEqualTo(explorer.rows(within, CONTEXT).length);
  }

  @Test
  void whyAValueIsWhatItIs() {
    Explainer explainer =
        new Explainer(TitleTracer.of(Runs.of(files, recipe).featured()).trace(3).orElseThrow());

    assertThat(explainer.explain("source_count"))
        .hasValueSatisfying(found -> {
          assertThat(found.value()).isEqualTo("3");
          assertThat(found.derivation()).isNotNull();
          assertThat(found.toString()).contains("3 of the files have it", "value=alpha");
        });
  }

  @Test
  void switchedOffItOpensNothing() {
    recipe = recipe.withFeatures(recipe.features().flipped(FeatureColumn.SOURCE_COUNT));
    ChartSpec chart = chart(Runs.of(files, recipe), Filter.NONE);

    assertThat(chart.series())
        .extracting(Series::values)
        .containsExactly(List.of(1.0, 1.0, 0.0), List.of(3.0, 2.0, 1.0));
    assertThat(chart.filter(0, 0)).isEmpty();
  }

  @Test
  void oneFileHasNoSuchColumn() {
    RunOutcome run = Runs.of(List.of(files.getFirst()), recipe);

    assertThat(run.featured().has(FeatureColumn.SOURCE_COUNT)).isFalse();
    assertThat(run.featured().reasons()).doesNotContainKey("source_count");
  }

  private static List<Integer> counts(RunOutcome run) {
    List<Integer> counts = new ArrayList<>();
    for (int row = 0; row < run.featured().size(); row++) {
      counts.add(run.featured().features().ints("source_count").getInt(row));
    }
    return counts;
  }

  private static int[] records(RunOutcome run, String filter) {
    int[] rows = new CatalogueExplorer(run.featured()).rows(FilterText.parse(filter), CONTEXT);
    return Arrays.stream(rows).map(row -> run.featured().clean().records()[row]).toArray();
  }

  private ChartSpec chart(RunOutcome run, Filter within) {
    return new CatalogueExplorer(run.featured())
        .answer(Inquiry.of(Analysis.SERVICES), within, run.analysed(), recipe, CONTEXT)
        .charts()
        .getFirst();
  }

  private Path file(String name, String titles) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".csv"), "show_id,type,title,country,release_year\n" + titles);
  }
}
