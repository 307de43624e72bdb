import app.marquee.app.explore.CatalogueExplorer;
import app.marquee.app.explore.Exploration;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.clean.CleanStage;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.io.source.FileCatalogueSource;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Selects in the charts of a catalogue at random and prints how long a board of eight charts with
/// the key figures takes, how long rows and searches take, and what the index holds:
///
///     java -cp 'target/marquee.jar:target/libs/*' src/bench/java/Selections.java FILE 200
///
/// Wall time is what a user waits for, CPU time what the process computed meanwhile in all its
/// threads; on a machine that others use, only the latter says much.
public final class Selections {
  /// The charts of the overview.
  private static final Set<String> BOARD =
      Set.of(
          "titles_added_by_month",
          "world_map",
          "audience_by_year_added",
          "top_genres",
          "movie_lengths",
          "movies_and_shows",
          "genres_by_decade",
          "genres_by_type");

  private static final List<String> SEARCHES =
      List.of("w", "wa", "war", "love", "zebra", "new york", "é");

  private static final int PAGE = 40;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Recipe recipe = Recipe.standard();
  private final FeaturedCatalogue catalogue;
  private final Analysed whole;
  private final List<Long> wall = new ArrayList<>();
  private final List<Long> cpu = new ArrayList<>();

  private Selections(Path file) {
    RunContext context = context();
    var raw = new FileCatalogueSource().read(List.of(file), recipe, context);
    var clean = CleanStage.clean(IngestStage.ingest(raw, recipe, context), recipe, context);
    catalogue = FeatureStage.derive(clean, FeatureSettings.standard(), context);
    whole = AnalysisStage.analyse(CheckedCatalogue.unchecked(catalogue), recipe, context);
  }

  public static void main(String[] args) {
    new Selections(Path.of(args[0])).measure(Integer.parseInt(args[1]));
  }

  private static RunContext context() {
    return new RunContext(2, new Cancellation(), RunMonitor.SILENT, "");
  }

  private void measure(int rounds) {
    long before = heap();
    Explorer explorer = new CatalogueExplorer(catalogue);
    time(() -> {
      explorer.prepare(whole, recipe, context());
      return explorer;
    });
    print("making ready, once");
    List<Filter> marks = marks();
    Random random = new Random(1);
    TitleRows titles = explorer.titles();
    List<Long> rowsWall = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Filter filter = marks.get(random.nextInt(marks.size()));
      for (int more = random.nextInt(3); more > 0; more--) {
        filter = filter.and(marks.get(random.nextInt(marks.size())));
      }
      Filter asked = filter;
      Exploration found = time(() -> explorer.glance(asked, whole, BOARD, recipe, context()));
      long start = System.nanoTime();
      firstPage(titles, found.rows());
      rowsWall.add(System.nanoTime() - start);
    }
    print(rounds + " selections of one to three marks");
    wall.addAll(rowsWall);
    cpu.addAll(rowsWall);
    print("first page of the rows of each");
    for (String words : SEARCHES) {
      Filter asked =
          new Filter.Compare(Filter.ANY_TEXT, app.marquee.domain.filter.Operator.CONTAINS, words);
      time(() -> explorer.glance(asked, whole, BOARD, recipe, context()));
      print("search for \"" + words + '"');
    }
    for (String typed :
        List.of("type = Movie", "release_year between 2000 and 2010 and rating = R")) {
      time(() -> explorer.glance(FilterText.parse(typed), whole, BOARD, recipe, context()));
      print(typed);
    }
    System.out.printf(Locale.ROOT, "index %.1f MB%n", (heap() - before) / 1e6);
    if (explorer.titles().size() != catalogue.size()) {
      throw new IllegalStateException();
    }
  }

  private static void firstPage(TitleRows titles, int[] rows) {
    int length = 0;
    for (int i = 0; i < Math.min(PAGE, rows.length); i++) {
      for (int column = 0; column < titles.columns().size(); column++) {
        String text = titles.text(rows[i], column);
        length += text == null ? 0 : text.length();
      }
    }
    if (length < 0) {
      throw new IllegalStateException();
    }
  }

  private List<Filter> marks() {
    List<Filter> marks = new ArrayList<>();
    for (ChartSpec chart : whole.charts()) {
      for (int i = 0; i < chart.series().size(); i++) {
        for (int c = 0; c < chart.series().get(i).values().size(); c++) {
          chart.filter(i, c).ifPresent(marks::add);
        }
      }
    }
    return marks;
  }

  private <T> T time(Supplier<T> work) {
    long start = System.nanoTime();
    long computed = system.getProcessCpuTime();
    T result = work.get();
    cpu.add(system.getProcessCpuTime() - computed);
    wall.add(System.nanoTime() - start);
    return result;
  }

  private void print(String what) {
    wall.sort(null);
    cpu.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%-50s wall %7.1f median %7.1f 95 %% %7.1f longest; CPU %7.1f median %7.1f 95 %% (ms)%n",
        what,
        at(wall, 50),
        at(wall, 95),
        at(wall, 100),
        at(cpu, 50),
        at(cpu, 95));
    wall.clear();
    cpu.clear();
  }

  private static double at(List<Long> sorted, int percent) {
    return sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
  }

  private static long heap() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
