package app.marquee.app.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Door;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.clean.CleanStage;
import app.marquee.engine.explore.RowFilter;
import app.marquee.engine.explore.Subset;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.testing.RandomCatalogue;
import app.marquee.testing.RealFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a selection shows is what the analyses make of a catalogue of its titles alone: every mark
/// of every chart and every key figure, under filters made at random.
final class CatalogueExplorerTest {
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");
  private static final RunContext CONTEXT = RunContext.plain();
  private static final RunContext TWO_THREADS =
      new RunContext(2, new Cancellation(), RunMonitor.SILENT, "");

  @TempDir Path folder;

  static Stream<Path> files() {
    return Stream.of(
            SAMPLE,
            RealFiles.folder().resolve("netflix_titles.csv"),
            RealFiles.folder().resolve("disney_plus_titles.csv"),
            RealFiles.folder().resolve("justwatch_netflix_titles.csv"))
        .filter(Files::isRegularFile);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyNumberIsThatOfTheTitlesAlone(Path file) {
    assertSelections(file, Recipe.standard(), 11, 12);
  }

  @ParameterizedTest
  @MethodSource("files")
  void andSoByOtherDefinitions(Path file) {
    Recipe first =
        Recipe.standard()
            .withDefinition(Definition.FIRST_LISTED)
            .withDefinition(Definition.ARRIVAL)
            .withDefinition(Definition.CONTAINED);
    assertSelections(file, first, 12, 3);
    assertSelections(file, Recipe.standard().withDefinition(Definition.ALONE), 13, 3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void andSoInFilesFullOfTroubles(long seed) throws IOException {
    String text = new RandomCatalogue(seed).file(120);
    Path file = Files.writeString(folder.resolve("odd" + seed + ".csv"), text);
    assertSelections(file, Recipe.standard(), seed, 30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show_id,type,title",
        "type,title,rating",
        "title,type,country,date_added",
        "type,title,release_year,listed_in",
        "type,title,duration,release_year,date_added"
      })
  void andSoWhereColumnsAreAbsent(String header) throws IOException {
    List<String> all =
        List.of(
            "show_id,type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,description"
                .split(","));
    List<String> wanted = List.of(header.split(","));
    Random random = new Random(header.length());
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int i = 0; i < 40; i++) {
      List<String> cells =
          List.of(
              "s" + i,
              random.nextBoolean() ? "Movie" : "TV Show",
              "T" + i,
              "Di " + random.nextInt(4),
              "Ca " + random.nextInt(4),
              random.nextBoolean() ? "\"India, Japan\"" : "",
              random.nextBoolean() ? "2019-0" + (1 + random.nextInt(9)) + "-11" : "",
              Integer.toString(2000 + random.nextInt(20)),
              random.nextBoolean() ? "R" : "TV-Y",
              random.nextInt(200) + " min",
              random.nextBoolean() ? "\"Dramas, Comedies\"" : "Dramas",
              "Text");
      List<String> line = wanted.stream().map(name -> cells.get(all.indexOf(name))).toList();
      text.append(String.join(",", line)).append('\n');
    }
    assertSelections(Files.writeString(folder.resolve("few.csv"), text), Recipe.standard(), 5, 20);
  }

  @Test
  void aGlanceHasTheChartsAskedForAndEveryFigure() {
    FeaturedCatalogue all = featured(SAMPLE, Recipe.standard());
    Analysed whole = analyse(all, Recipe.standard());
    Explorer explorer = new CatalogueExplorer(all);
    Filter filter = FilterText.parse("type = Movie");
    Set<String> board = Set.of("ratings", "world_map");
    Exploration glance = explorer.glance(filter, whole, board, Recipe.standard(), CONTEXT);
    Exploration full = explorer.explore(filter, whole, Recipe.standard(), CONTEXT);
    assertThat(glance.charts().stream().map(drawn -> drawn.spec().id()))
        .containsExactly("world_map", "ratings");
    assertThat(full.charts()).containsAll(glance.charts());
    assertThat(glance.figures()).isEqualTo(full.figures()).hasSize(6);
    assertThat(glance.rows()).isEqualTo(full.rows());
  }

  /// A chart whose marks ask for what the file lacks must not show before a mark is chosen.
  @Test
  void makingReadyPassesOverWhatDoesNotFit() {
    FeaturedCatalogue all = featured(SAMPLE, Recipe.standard());
    Analysed whole = analyse(all, Recipe.standard());
    ChartSpec odd = whole.charts().getFirst().opening(Door.by("nowhere", Door.Match.VALUE));
    Analysed one = new Analysed(List.of(), whole.figures(), List.of(), List.of(), List.of(odd));
    assertThat(odd.filter(0, 0)).isPresent();
    assertThatCode(() -> new CatalogueExplorer(all).prepare(one, Recipe.standard(), CONTEXT))
        .doesNotThrowAnyException();
  }

  @Test
  void aSelectionGivenUpEndsAtOnce() {
    FeaturedCatalogue all = featured(SAMPLE, Recipe.standard());
    Analysed whole = analyse(all, Recipe.standard());
    Explorer explorer = new CatalogueExplorer(all);
    Cancellation given = new Cancellation();
    given.request();
    RunContext up = new RunContext(1, given, RunMonitor.SILENT, "");
    Filter filter = FilterText.parse("type = Movie");
    assertThatThrownBy(() -> explorer.explore(filter, whole, Recipe.standard(), up))
        .isInstanceOf(CancellationException.class);
    // What was given up leaves nothing behind that is half counted.
    assertThat(explorer.explore(filter, whole, Recipe.standard(), CONTEXT).charts())
        .isEqualTo(expected(all, whole, filter, Recipe.standard()).charts());
  }

  private static void assertSelections(Path file, Recipe recipe, long seed, int rounds) {
    FeaturedCatalogue all = featured(file, recipe);
    Analysed whole = analyse(all, recipe);
    Explorer explorer = new CatalogueExplorer(all);
    explorer.prepare(whole, recipe, CONTEXT);
    Random random = new Random(seed);
    List<Filter> doors = doors(whole);
    doors.add(FilterText.parse("title = \"no such title\""));
    doors.add(FilterText.parse("not title contains e"));
    for (int round = 0; round < rounds; round++) {
      Filter filter = doors.get(random.nextInt(doors.size()));
      for (int more = random.nextInt(3); more > 0; more--) {
        filter = filter.and(doors.get(random.nextInt(doors.size())));
      }
      filter = random.nextInt(5) == 0 ? filter.negated() : filter;
      RunContext context = random.nextBoolean() ? CONTEXT : TWO_THREADS;
      Exploration expected = expected(all, whole, filter, recipe);
      Exploration found = explorer.explore(filter, whole, recipe, context);
      String what = file.getFileName() + ", seed " + seed + ": " + filter.text();
      for (int i = 0; i < expected.charts().size(); i++) {
        assertThat(found.charts().get(i)).as(what).isEqualTo(expected.charts().get(i));
      }
      assertThat(found.charts()).as(what).hasSameSizeAs(whole.charts());
      assertThat(found.figures()).as(what).isEqualTo(expected.figures());
      assertThat(found.rows()).as(what).isEqualTo(expected.rows());
    }
  }

  /// What the analyses make of catalogues of the titles meant alone, one for each filter that a
  /// chart is counted under.
  private static Exploration expected(
      FeaturedCatalogue all, Analysed whole, Filter filter, Recipe recipe) {
    RowFilter filters = new RowFilter(all);
    int[] rows = filters.rows(filter, CONTEXT);
    Analysed own = analyse(Subset.of(all, rows), recipe);
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : whole.figures()) {
      figures.add(Analyses.figure(Analyses.figure(own, figure.id()), figure, rows.length));
    }
    List<Drawn> charts = new ArrayList<>();
    for (ChartSpec chart : whole.charts()) {
      Choice choice = Choice.of(chart, filter);
      Filter others = choice.others();
      Analysed counted =
          others.isNone()
              ? whole
              : others.equals(filter)
                  ? own
                  : analyse(Subset.of(all, filters.rows(others, CONTEXT)), recipe);
      ChartSpec spec =
          others.isNone() ? chart : Analyses.chart(Analyses.find(counted, chart.id()), chart);
      charts.add(choice.drawn(chart, spec));
    }
    return new Exploration(filter, rows, rows.length, figures, charts);
  }

  private static List<Filter> doors(Analysed whole) {
    Set<Filter> doors = new HashSet<>();
    List<Filter> list = new ArrayList<>();
    for (ChartSpec chart : whole.charts()) {
      List<Series> series = chart.series();
      for (int i = 0; i < series.size(); i++) {
        for (int c = 0; c < series.get(i).values().size(); c++) {
          chart.filter(i, c).filter(doors::add).ifPresent(list::add);
        }
      }
    }
    return list;
  }

  @Test
  void noMarkAsksAFeatureThatIsSwitchedOff() {
    FeatureSettings settings =
        new FeatureSettings(Set.of(FeatureColumn.YEAR_ADDED), Map.of(), List.of());
    Recipe recipe = Recipe.standard().withFeatures(settings);
    FeaturedCatalogue catalogue = featured(SAMPLE, recipe);
    Explorer explorer = new CatalogueExplorer(catalogue);
    Analysed whole = analyse(catalogue, recipe);
    Filter filter = FilterText.parse("title contains a");

    Exploration found = explorer.explore(filter, whole, recipe, CONTEXT);

    assertThat(found.charts()).isNotEmpty();
    for (Drawn drawn : found.charts()) {
      for (Filter mark : marks(drawn.spec())) {
        assertThat(explorer.misfit(mark)).as(mark.text()).isEmpty();
      }
    }
  }

  /// Points are found by their cells; where no title is left there is none.
  @Test
  void aChartOfPointsWithoutTitlesOpensNothing() {
    Recipe recipe = Recipe.standard();
    FeaturedCatalogue catalogue = featured(SAMPLE, recipe);
    AskedCharts asked =
        new AskedCharts(new CatalogueExplorer(catalogue), analyse(catalogue, recipe), recipe);
    for (Analysis analysis : List.of(Analysis.YEAR_AND_LENGTH, Analysis.LENGTHS_COMPARED)) {
      Inquiry inquiry = Inquiry.of(analysis);
      Filter none =
          FilterText.parse(
              "release_year = 2019 and duration_minutes = 90 and title contains qqqzz");
      for (Drawn drawn : asked.draw(inquiry, asked.answer(inquiry, CONTEXT), none, CONTEXT)) {
        assertThat(marks(drawn.spec())).as(drawn.spec().id()).isEmpty();
      }
    }
  }

  private static List<Filter> marks(ChartSpec chart) {
    List<Filter> marks = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      for (int c = 0; c < chart.series().get(i).values().size(); c++) {
        chart.filter(i, c).ifPresent(marks::add);
      }
    }
    return marks;
  }

  private static Analysed analyse(FeaturedCatalogue in, Recipe recipe) {
    return AnalysisStage.analyse(CheckedCatalogue.unchecked(in), recipe, CONTEXT);
  }

  private static FeaturedCatalogue featured(Path file, Recipe recipe) {
    var raw = new CsvCatalogueSource().read(file, recipe, CONTEXT);
    var ingested = IngestStage.ingest(raw, recipe, CONTEXT);
    return FeatureStage.derive(
        CleanStage.clean(ingested, recipe, CONTEXT), recipe.features(), CONTEXT);
  }
}
