package app.marquee.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.marquee.domain.figures.Surprise;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanStage;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.testing.Catalogues;
import app.marquee.testing.Checks;
import app.marquee.testing.RealFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What stands out, by hand on small tables; on the original file against a script over Python's
/// csv module.
final class SurprisesTest {

  /// Seventy arrivals, 40 of them on a Friday and 5 on each other day of the week.
  private static Catalogues fridays() {
    Catalogues catalogue = Catalogues.with("type | title | date_added");
    for (int i = 0; i < 40; i++) {
      catalogue.row("Movie | a" + i + " | 2021-01-01");
    }
    for (int day = 2; day <= 7; day++) {
      for (int i = 0; i < 5; i++) {
        catalogue.row("Movie | b" + day + i + " | 2021-01-0" + day);
      }
    }
    return catalogue;
  }

  @Test
  void aWeekdayIsHeldAgainstAnEvenWeek() {
    Surprise first = Analysing.of(fridays()).found().surprises().getFirst();

    // 70 / 7 = 10 are even; the deviation of a count is √(70 · 1/7 · 6/7)
    assertThat(first.statement()).isEqualTo("Friday arrivals: 40 of 70, 4.0 × an even week.");
    assertThat(first.count()).isEqualTo(40);
    assertThat(first.of()).isEqualTo(70);
    assertThat(first.expected()).isCloseTo(10, within(1e-12));
    assertThat(first.residual()).isCloseTo(30 / Math.sqrt(60 / 7.0), within(1e-12));
    assertThat(first.fewTitles()).isFalse();
    assertThat(first.place())
        .isEqualTo(
            new Surprise.Place(
                "content_trends",
                "added_by_weekday.Friday",
                "added_by_weekday",
                "weekday_added = Friday"));
  }

  @Test
  void whatStandsOnFewTitlesSaysSoAndComesLast() {
    Catalogues catalogue = fridays();
    // all 12 titles of a rating but one are shows; the other 70 titles are movies
    catalogue.row("Movie | c | ");
    for (int i = 0; i < 11; i++) {
      catalogue.row("TV Show | d" + i + " | ");
    }
    List<Surprise> found = Analysing.of(rated(catalogue)).found().surprises();

    Surprise last = found.getLast();
    assertThat(last.statement())
        .isEqualTo(
            "Of titles rated TV-Y, 11 of 12 are TV shows, 6.8 × their share of the catalogue;"
                + " few titles, so little to go by.");
    assertThat(last.fewTitles()).isTrue();
    // e = 12 · 11 / 82; it lies further off than the Fridays do
    double e = 12 * 11 / 82.0;
    assertThat(last.residual())
        .isCloseTo((11 - e) / Math.sqrt(e * (1 - 12 / 82.0) * (1 - 11 / 82.0)), within(1e-12));
    assertThat(Math.abs(found.getFirst().residual())).isGreaterThan(3);
    assertThat(found.getFirst().fewTitles()).isFalse();
  }

  /// The same titles, those without a date rated TV-Y, the others R.
  private static Catalogues rated(Catalogues dated) {
    Catalogues rated = Catalogues.with("type | title | date_added | rating");
    for (List<String> row : dated.cells()) {
      List<String> more = new ArrayList<>(row);
      more.add(row.get(2).isEmpty() ? "TV-Y" : "R");
      rated.row(more);
    }
    return rated;
  }

  @Test
  void evenCountsAreNoSurprise() {
    Catalogues catalogue = Catalogues.with("type | title | date_added");
    for (int day = 1; day <= 7; day++) {
      for (int i = 0; i < 50; i++) {
        catalogue.row("Movie | b" + day + i + " | 2021-01-0" + day);
      }
    }
    assertThat(Analysing.of(catalogue).found().surprises()).isEmpty();
    assertThat(Analysing.of(catalogue).at("insights", "insights")).isEqualTo(List.of());
  }

  @Test
  void aFileWithTypesAndTitlesAloneHasNone() {
    Analysing found = Analysing.of(Catalogues.with("type | title").row("Movie | a"));

    assertThat(found.found().surprises()).isEmpty();
  }

  @Test
  void theOriginalFile() {
    Recipe recipe = Recipe.standard();
    RunContext context = RunContext.plain();
    var raw = new CsvCatalogueSource().read(RealFiles.path("netflix_titles.csv"), recipe, context);
    var ingested = IngestStage.ingest(raw, recipe, context);
    var featured =
        FeatureStage.derive(
            CleanStage.clean(ingested, recipe, context), recipe.features(), context);
    List<Surprise> found =
        AnalysisStage.analyse(Checks.of(featured, recipe, context), recipe, context).surprises();

    assertThat(found)
        .isSortedAccordingTo(SurpriseTable.ORDER)
        .allMatch(one -> Math.abs(one.residual()) >= 3);
    Map<String, Double> expected =
        Map.of(
            "Friday arrivals: 2,498 of 8,797, 2.0 × an even week.",
            37.82046603484912,
            "Sunday arrivals: 751 of 8,797, 0.6 × an even week.",
            -15.408499224693971,
            "December arrivals, 2008 to 2020: 813 of 7,299, 1.3 × an even year.",
            8.671158646077298,
            "February arrivals, 2008 to 2020: 454 of 7,299, 0.7 × an even year.",
            -6.532484596617452,
            "Of titles rated R, 797 of 799 are movies, 1.4 × their share of the catalogue.",
            19.422726223503005,
            "Of titles rated TV-Y7, 195 of 334 are TV shows, 1.9 × their share of the catalogue.",
            11.342786766663655,
            "Of dated titles of India, 349 of 1,046 arrived in 2018, 1.8 × the year's share of all"
                + " arrivals.",
            12.907401066027733,
            "Of dated titles of India, 105 of 1,046 arrived in 2021 (to 25 Sep), 0.6 × the year's"
                + " share of all arrivals.",
            -6.407617252342642);
    expected.forEach((statement, residual) ->
        assertThat(found)
            .filteredOn(one -> one.statement().equals(statement))
            .as(statement)
            .singleElement()
            .satisfies(one -> assertThat(one.residual()).isCloseTo(residual, within(1e-9))));
  }
}
