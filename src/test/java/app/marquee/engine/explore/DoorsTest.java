package app.marquee.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Surprise;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.clean.CleanStage;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.testing.Checks;
import app.marquee.testing.RealFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.StringColumn;

/// Every value of every chart is the number of titles behind it, under any filter.
final class DoorsTest {
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");
  private static final RunContext CONTEXT = RunContext.plain();

  static Stream<Path> files() {
    return Stream.of(SAMPLE, RealFiles.folder().resolve("netflix_titles.csv"))
        .filter(Files::isRegularFile);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyMarkOpensAsManyTitlesAsItSays(Path file) {
    FeaturedCatalogue all = featured(file);
    assertMarks(all, Filter.NONE);
  }

  @ParameterizedTest
  @MethodSource("files")
  void andSoUnderAnyFilter(Path file) {
    FeaturedCatalogue all = featured(file);
    Random random = new Random(7);
    List<Filter> doors = doors(all);
    for (int round = 0; round < 6; round++) {
      Filter filter = doors.get(random.nextInt(doors.size()));
      for (int more = random.nextInt(2); more > 0; more--) {
        filter = filter.and(doors.get(random.nextInt(doors.size())));
      }
      assertMarks(all, random.nextInt(4) == 0 ? filter.negated() : filter);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void andSoByOtherDefinitions(Path file) {
    FeaturedCatalogue all = featured(file);
    Recipe one =
        Recipe.standard()
            .withDefinition(Definition.FIRST_LISTED)
            .withDefinition(Definition.ARRIVAL)
            .withDefinition(Definition.CONTAINED);
    assertMarks(all, Filter.NONE, one);
    assertMarks(all, FilterText.parse("type = Movie"), one.withDefinition(Definition.ALONE));
  }

  /// Each insight's filter means the titles it counts.
  @ParameterizedTest
  @MethodSource("files")
  void insightsMeanTheTitlesTheyCount(Path file) {
    FeaturedCatalogue all = featured(file);
    RowFilter rows = new RowFilter(all);
    for (Definition way : Definition.Question.COUNTRY.ways()) {
      Recipe recipe = Recipe.standard().withDefinition(way);
      for (Surprise one :
          AnalysisStage.analyse(Checks.of(all, recipe, CONTEXT), recipe, CONTEXT).surprises()) {
        int count = rows.rows(FilterText.parse(one.place().where()), CONTEXT).length;
        assertThat((long) count).as(one.statement()).isEqualTo(one.count());
      }
    }
  }

  @Test
  void everyChartHasADoor() {
    FeaturedCatalogue all = featured(SAMPLE);
    List<String> closed = new ArrayList<>();
    for (ChartSpec chart : analyse(all)) {
      if (chart.filter(0, 0).isEmpty()) {
        closed.add(chart.id());
      }
    }
    assertThat(closed).isEmpty();
  }

  private static List<Filter> doors(FeaturedCatalogue all) {
    List<Filter> doors = new ArrayList<>();
    for (ChartSpec chart : analyse(all)) {
      for (int i = 0; i < chart.series().size(); i++) {
        for (int c = 0; c < chart.series().get(i).values().size(); c++) {
          chart.filter(i, c).ifPresent(doors::add);
        }
      }
    }
    return doors;
  }

  private static void assertMarks(FeaturedCatalogue all, Filter filter) {
    assertMarks(all, filter, Recipe.standard());
  }

  private static void assertMarks(FeaturedCatalogue all, Filter filter, Recipe recipe) {
    RowFilter rows = new RowFilter(all);
    FeaturedCatalogue some = Subset.of(all, rows.rows(filter, CONTEXT));
    for (ChartSpec chart :
        AnalysisStage.analyse(Checks.of(some, recipe, CONTEXT), recipe, CONTEXT).charts()) {
      for (int i = 0; i < chart.series().size(); i++) {
        List<Double> values = chart.series().get(i).values();
        for (int c = 0; c < values.size(); c++) {
          Filter door = chart.filter(i, c).orElse(null);
          if (door != null && !Double.isNaN(values.get(c))) {
            Filter whole = FilterText.parse(filter.and(door).text());
            int[] found = rows.rows(whole, CONTEXT);
            double count = counted(all, chart, c, found, door);
            assertValue(chart, values.get(c), count, some.size(), whole);
          }
        }
      }
    }
  }

  /// How many titles are behind a mark, or how many of their entries, where those are counted:
  /// those that are no other mark's, and the countries of a region.
  private static double counted(
      FeaturedCatalogue all, ChartSpec chart, int category, int[] rows, Filter door) {
    Set<String> wanted =
        door instanceof Filter.OneOf some && some.column().equals("country")
            ? Set.copyOf(some.values())
            : Set.of();
    boolean others = door instanceof Filter.OtherThan;
    if (!others && wanted.isEmpty()) {
      return rows.length;
    }
    Set<String> shown = Set.copyOf(chart.categories().subList(0, category));
    String column = door.columns().iterator().next();
    StringColumn cells = all.clean().columns().text(column);
    int entries = 0;
    for (int row : rows) {
      for (String entry : cells.get(row).split(", ", -1)) {
        entries += (others ? !shown.contains(entry) : wanted.contains(entry)) ? 1 : 0;
      }
    }
    return entries;
  }

  private static void assertValue(
      ChartSpec chart, double value, double count, int titles, Filter filter) {
    String what = chart.id() + ": " + filter.text();
    switch (chart.id()) {
      case "missing_by_column" ->
          assertThat(count * 100.0 / titles).as(what).isCloseTo(value, within(1e-9));
      case "mean_length_by_decade" -> assertThat(count).as(what).isPositive();
      default -> assertThat(count).as(what).isEqualTo(value);
    }
  }

  private static List<ChartSpec> analyse(FeaturedCatalogue in) {
    return AnalysisStage.analyse(
            Checks.of(in, Recipe.standard(), CONTEXT), Recipe.standard(), CONTEXT)
        .charts();
  }

  private static FeaturedCatalogue featured(Path file) {
    Recipe recipe = Recipe.standard();
    var raw = new CsvCatalogueSource().read(file, recipe, CONTEXT);
    var ingested = IngestStage.ingest(raw, recipe, CONTEXT);
    return FeatureStage.derive(
        CleanStage.clean(ingested, recipe, CONTEXT), recipe.features(), CONTEXT);
  }
}
