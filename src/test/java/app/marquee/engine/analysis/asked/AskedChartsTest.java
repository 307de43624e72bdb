package app.marquee.engine.analysis.asked;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.RunOutcome;
import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.FiveNumbers;
import app.marquee.domain.chart.Links;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.explore.RowFilter;
import app.marquee.testing.RealFiles;
import app.marquee.testing.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Charts of answers: numbers of the original file counted apart from the program with Python, and
/// for every mark as many titles behind its door as it says.
final class AskedChartsTest {
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");

  private static Answer answer(RunOutcome run, Analysis analysis) {
    return AskedAnalyses.answer(
        run.featured(), run.analysed(), run.recipe(), Inquiry.of(analysis), RunContext.plain());
  }

  private static ChartSpec chart(RunOutcome run, Analysis analysis, String id) {
    return answer(run, analysis).charts().stream()
        .filter(chart -> chart.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static RunOutcome original() {
    return Runs.of(RealFiles.path("netflix_titles.csv"));
  }

  @Test
  void lengthsInFiveNumbers() {
    RunOutcome run = original();
    ChartSpec ratings = chart(run, Analysis.LENGTHS_COMPARED, "lengths_by_rating");
    assertThat(ratings.kind()).isEqualTo(Kind.BOX);
    FiveNumbers adult = group(ratings, "TV-MA");
    assertThat(List.of(adult.count(), far(adult))).containsExactly(2062L, 101L);
    assertThat(numbers(adult)).containsExactly(12.0, 48.0, 84.0, 96.0, 108.0, 144.0, 312.0);
    FiveNumbers r = group(ratings, "R");
    assertThat(numbers(r)).containsExactly(62.0, 62.0, 94.0, 103.0, 116.0, 149.0, 229.0);
    assertThat(far(r)).isEqualTo(23);
    ChartSpec decades = chart(run, Analysis.LENGTHS_COMPARED, "lengths_by_decade");
    assertThat(decades.categories()).startsWith("1940", "1950").endsWith("2020");
    assertThat(group(decades, "1960").median()).isEqualTo(152);
    assertThat(group(decades, "1970").median()).isEqualTo(113.5);
  }

  @Test
  void yearsAndLengthsInCells() {
    RunOutcome run = original();
    ChartSpec points = chart(run, Analysis.YEAR_AND_LENGTH, "year_and_length");
    Density density = (Density) points.detail();
    // Three lengths that stand among the ratings are put in their place by a rule.
    assertThat(density.points()).isEqualTo(6128 + 3);
    assertThat(density.across().width()).isEqualTo(1);
    assertThat(points.summary()).isEqualTo("Movies lie densest at 2016 and 92 minutes.");
    assertThat(((Density) chart(run, Analysis.LAG, "release_and_arrival").detail()).points())
        .isEqualTo(8797);
  }

  @Test
  void networksOfTheLargestPairs() {
    RunOutcome run = original();
    ChartSpec countries = chart(run, Analysis.COPRODUCTIONS, "country_network");
    Links links = (Links) countries.detail();
    assertThat(links.links()).hasSize(40);
    assertThat(links.links().getFirst().titles()).isEqualTo(279);
    assertThat(countries.categories()).startsWith("United Kingdom", "United States");
    assertThat(countries.series().getFirst().values()).startsWith(806.0, 3690.0);
    ChartSpec people = chart(run, Analysis.DIRECTOR_CAST, "people_network");
    assertThat(people.series())
        .extracting(ChartSpec.Series::name)
        .containsExactly("Directors", "Cast");
  }

  static Stream<Path> files() {
    return Stream.of(SAMPLE, RealFiles.folder().resolve("netflix_titles.csv"))
        .filter(Files::isRegularFile);
  }

  /// The count a mark shows is the number of titles its door opens.
  @ParameterizedTest
  @MethodSource("files")
  void everyMarkOpensAsManyTitlesAsItSays(Path file) {
    RunOutcome run = Runs.of(file);
    RowFilter rows = new RowFilter(run.featured());
    int opened = 0;
    for (Analysis analysis :
        List.of(
            Analysis.LENGTHS_COMPARED,
            Analysis.YEAR_AND_LENGTH,
            Analysis.LAG,
            Analysis.GENRES,
            Analysis.GENRE_PAIRS,
            Analysis.COPRODUCTIONS,
            Analysis.DIRECTOR_CAST,
            Analysis.AUDIENCES)) {
      for (ChartSpec chart : answer(run, analysis).charts()) {
        for (Said said : said(chart)) {
          Filter titles = said.titles().orElseThrow();
          long count = rows.rows(titles, RunContext.plain()).length;
          assertThat(count).as("%s: %s", chart.id(), titles.text()).isEqualTo(said.count());
          opened++;
        }
      }
    }
    assertThat(opened).isGreaterThan(150);
  }

  /// What a mark says: how many, and of which titles.
  private record Said(long count, Optional<Filter> titles) {}

  /// Of the charts only answers have; of many cells every twentieth.
  private static List<Said> said(ChartSpec chart) {
    List<Said> said = new ArrayList<>();
    switch (chart.detail()) {
      case Boxes boxes -> {
        for (int i = 0; i < boxes.groups().size(); i++) {
          said.add(new Said(boxes.groups().get(i).count(), chart.filter(0, i)));
          for (int k = 0; k < boxes.groups().get(i).outliers().size(); k += 7) {
            long count = boxes.groups().get(i).outliers().get(k).count();
            said.add(new Said(count, chart.filter(k + 1, i)));
          }
        }
      }
      case Density density -> {
        for (int i = 0; i < density.cells().size(); i += 20) {
          Density.Cell cell = density.cells().get(i);
          said.add(new Said(cell.count(), chart.filter(cell.row(), cell.column())));
        }
      }
      case Links links -> {
        for (int i = 0; i < links.links().size(); i++) {
          said.add(new Said(links.links().get(i).titles(), chart.filter(chart.series().size(), i)));
        }
        for (int s = 0; s < chart.series().size(); s++) {
          for (int i = 0; i < chart.size(); i++) {
            double count = chart.series().get(s).values().get(i);
            if (!Double.isNaN(count)) {
              said.add(new Said((long) count, chart.filter(s, i)));
            }
          }
        }
      }
      default -> {
        if (chart.kind() == Kind.TREE_MAP || chart.kind() == Kind.GROUPED) {
          for (int s = 0; s < chart.series().size(); s++) {
            for (int i = 0; i < chart.size(); i++) {
              double count = chart.series().get(s).values().get(i);
              said.add(new Said((long) count, chart.filter(s, i)));
            }
          }
        }
      }
    }
    return said;
  }

  private static FiveNumbers group(ChartSpec chart, String name) {
    return ((Boxes) chart.detail()).groups().get(chart.categories().indexOf(name));
  }

  private static long far(FiveNumbers group) {
    return group.outliers().stream().mapToLong(FiveNumbers.Outlier::count).sum();
  }

  private static List<Double> numbers(FiveNumbers one) {
    return List.of(
        one.lowest(),
        one.lowerWhisker(),
        one.lowerQuartile(),
        one.median(),
        one.upperQuartile(),
        one.upperWhisker(),
        one.highest());
  }
}
