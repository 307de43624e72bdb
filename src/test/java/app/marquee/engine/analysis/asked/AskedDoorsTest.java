package app.marquee.engine.analysis.asked;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.RunOutcome;
import app.marquee.app.explore.CatalogueExplorer;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.testing.RealFiles;
import app.marquee.testing.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.StringColumn;

/// Every value of an answer's chart is the number of titles its mark opens, under any filter and by
/// any definition.
final class AskedDoorsTest {
  private static final RunContext CONTEXT = RunContext.plain();

  static Stream<Path> files() {
    return Stream.of(
            Path.of("samples/streaming_titles.csv"),
            RealFiles.folder().resolve("netflix_titles.csv"))
        .filter(Files::isRegularFile);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyMarkOpensAsManyTitlesAsItSays(Path file) {
    RunOutcome run = Runs.of(file);
    Explorer explorer = new CatalogueExplorer(run.featured());
    Recipe other =
        Recipe.standard()
            .withDefinition(Definition.FIRST_LISTED)
            .withDefinition(Definition.CONTAINED);
    Set<String> open = new TreeSet<>();
    for (Recipe recipe :
        List.of(Recipe.standard(), other, Recipe.standard().withDefinition(Definition.ALONE))) {
      for (String filter : List.of("", "type = Movie and release_year >= 2015")) {
        for (Inquiry inquiry : inquiries(run)) {
          Filter within = FilterText.parse(filter);
          Answer answer = explorer.answer(inquiry, within, run.analysed(), recipe, CONTEXT);
          answer.charts().forEach(chart -> assertMarks(run, explorer, chart, within, open));
        }
      }
    }
    assertThat(open)
        .contains(
            "types",
            "audiences",
            "decades",
            "genre_pairs",
            "coproductions",
            "director_cast",
            "rating_by_country",
            "rating_by_genre",
            "profile_years",
            "profile_listed_in",
            "profile_country",
            "profile_cast",
            "country_partners",
            "growth",
            "description_words");
  }

  private static List<Inquiry> inquiries(RunOutcome run) {
    String director =
        run.analysed().charts().stream()
            .filter(chart -> chart.id().equals("top_directors"))
            .map(chart -> chart.categories().getFirst())
            .findFirst()
            .orElseThrow();
    return List.of(
        Inquiry.of(Analysis.TYPES),
        Inquiry.of(Analysis.AUDIENCES),
        Inquiry.of(Analysis.DECADES),
        Inquiry.of(Analysis.GROWTH),
        Inquiry.of(Analysis.WORDS),
        Inquiry.of(Analysis.GENRE_PAIRS),
        Inquiry.of(Analysis.COPRODUCTIONS),
        Inquiry.of(Analysis.DIRECTOR_CAST),
        Inquiry.of(Analysis.RATING_BY_COUNTRY),
        Inquiry.of(Analysis.RATING_BY_GENRE),
        new Inquiry(Analysis.COUNTRY, "India"),
        new Inquiry(Analysis.PERSON, director));
  }

  private static void assertMarks(
      RunOutcome run, Explorer explorer, ChartSpec chart, Filter within, Set<String> open) {
    for (int i = 0; i < chart.series().size(); i++) {
      List<Double> values = chart.series().get(i).values();
      for (int c = 0; c < values.size(); c++) {
        Filter door = chart.filter(i, c).orElse(null);
        if (door != null && !Double.isNaN(values.get(c))) {
          open.add(chart.id());
          Filter both = FilterText.parse(within.and(door).text());
          double count = counted(run, chart, c, explorer.rows(both, CONTEXT));
          assertThat(count).as(chart.id() + ": " + both.text()).isEqualTo(values.get(c));
        }
      }
    }
  }

  /// How many titles are behind a mark; of a country's partners how many other countries these
  /// list, of collective last marks how many names that have no mark of their own.
  private static double counted(RunOutcome run, ChartSpec chart, int category, int[] rows) {
    String name = chart.categories().get(category);
    boolean partners = chart.id().equals("country_partners");
    if (!partners && !name.startsWith("Other (")) {
      return rows.length;
    }
    String column = Objects.requireNonNull(chart.door().categories()).column();
    Set<String> named = Set.copyOf(chart.categories().subList(0, category));
    List<String> others = new ArrayList<>();
    StringColumn cells = run.featured().clean().columns().text(column);
    for (int row : rows) {
      for (String entry : cells.get(row).split(", ", -1)) {
        if (partners ? !entry.equals(name) : !named.contains(entry)) {
          others.add(entry);
        }
      }
    }
    return partners ? Set.copyOf(others).size() : others.size();
  }
}
