package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.Flag;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be set of the rules, on cells worked out by hand.
final class RuleParametersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Unknown          | unknown              | -
          Unknown          | UNKNOWN              | -
          Unknown          | Unknown Pleasures    | Unknown Pleasures
          Unknown          | N/A                  | -
          tba, não consta  | Não consta           | -
          tba, não consta  | NÃO CONSTA           | -
          tba, não consta  | TBA                  | -
          tba, não consta  | to be announced soon | to be announced soon
          éa               | ÉA                   | -
          \u200B, tba      | TBA                  | -
          \u00A0           | Unknown              | Unknown
          ''               | Unknown              | Unknown
          """)
  void wordsOfOnesOwnAreMissingToo(String also, String cell, String expected) {
    Recipe recipe = with(RuleParameter.ALSO_MISSING, also);
    for (String column : List.of("director", "cast", "country", "description")) {
      CleanCatalogue clean =
          SmallFiles.clean("type,title," + column + "\nMovie," + cell + "," + cell + "\n", recipe);
      assertThat(clean.columns().text(column).get(0))
          .isEqualTo(expected.equals("-") ? "" : expected);
      assertThat(clean.columns().text("title").get(0)).isEqualTo(cell);
    }
  }

  @Test
  void theEarliestYearIsABound() {
    String years = "type,title,release_year\nMovie,A,1899\nMovie,B,1900\nMovie,C,1887\n";

    assertThat(titles(SmallFiles.clean(years))).containsExactly("A", "B");
    CleanCatalogue later = SmallFiles.clean(years, with(RuleParameter.EARLIEST_YEAR, "1900"));
    assertThat(titles(later)).containsExactly("B");
    assertThat(later.quarantined())
        .extracting(QuarantinedRecord::reason)
        .first()
        .asString()
        .contains("1900");
    assertThat(titles(SmallFiles.clean(years, with(RuleParameter.EARLIEST_YEAR, "1800"))))
        .containsExactly("A", "B", "C");
  }

  @ParameterizedTest
  @CsvSource({"1, A B C", "2, A B", "3, A", "4, ''"})
  void soManyYearsBeforeReleaseAreFlagged(String least, String flagged) {
    CleanCatalogue clean =
        SmallFiles.clean(
            """
            type,title,release_year,date_added
            Movie,A,2020,2017-12-31
            Movie,B,2020,2018-01-01
            Movie,C,2020,2019-12-31
            Movie,D,2020,2020-01-01
            """,
            with(RuleParameter.YEARS_BEFORE, least));

    List<String> names = new ArrayList<>();
    for (Flag flag : clean.flags()) {
      names.add(clean.columns().text("title").get(flag.record() - 1));
    }
    assertThat(String.join(" ", names)).isEqualTo(flagged);
  }

  /// Counts of the original file by a few lines of Python: titles added one, two and three years
  /// too early are 12, 1 and 1, titles of before 1930 are 1, cells that hold one of three names
  /// alone are 19, 19, 2,818 and, with a comma behind, 1.
  @Test
  void theRealFileGivesWhatWasCountedByOtherMeans() {
    Path file = RealFiles.path("netflix_titles.csv");
    Recipe recipe =
        with(RuleParameter.ALSO_MISSING, "United States, RAJIV CHILAKA, david attenborough");
    for (RuleParameter parameter :
        List.of(RuleParameter.YEARS_BEFORE, RuleParameter.EARLIEST_YEAR)) {
      String value = parameter == RuleParameter.YEARS_BEFORE ? "2" : "1930";
      recipe = recipe.withRule(recipe.rule(parameter.rule()).with(parameter, value));
    }
    CleanCatalogue clean = SmallFiles.clean(file, recipe);

    assertThat(tally(clean, RuleId.DATE_BEFORE_RELEASE).flagged()).isEqualTo(2);
    assertThat(tally(clean, RuleId.YEAR_PARSE).quarantined()).isEqualTo(1);
    assertThat(tally(clean, RuleId.MISSING_MARKER).changed()).isEqualTo(2857);
    assertThat(clean.flags())
        .filteredOn(flag -> flag.rule() == RuleId.DATE_BEFORE_RELEASE)
        .extracting(Flag::reason)
        .allMatch(reason -> reason.endsWith("; flagged from 2 years on, as the recipe sets"));
    assertThat(clean.quarantined().getFirst().reason())
        .endsWith("has the release year 1925, outside 1930, as the recipe sets, to 2022.");
  }

  private static RuleTally tally(CleanCatalogue clean, RuleId rule) {
    return clean.tallies().stream().filter(tally -> tally.rule() == rule).findFirst().orElseThrow();
  }

  private static Recipe with(RuleParameter parameter, String value) {
    Recipe standard = Recipe.standard();
    return standard.withRule(standard.rule(parameter.rule()).with(parameter, value));
  }

  private static List<String> titles(CleanCatalogue clean) {
    return clean.columns().text("title").asList();
  }
}
