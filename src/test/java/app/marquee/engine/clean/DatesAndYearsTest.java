package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.testing.SmallFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The order of day and month, the as-of date, and the years a title can be of.
class DatesAndYearsTest {

  @Test
  void oneCellThatCanOnlyBeMonthFirstDecidesTheColumn() {
    CleanCatalogue clean = dates("3/4/2020", "9/25/2021", "", "May 1, 2020");

    assertThat(added(clean)).containsExactly("2020-03-04", "2021-09-25", "", "2020-05-01");
    assertThat(decision(clean, "dates"))
        .isEqualTo(
            new Decision(
                "dates",
                "Dates",
                "Month before day",
                "3 of 3 dates read; decided over the whole column"));
    assertThat(clean.flags()).isEmpty();
  }

  @Test
  void oneCellThatCanOnlyBeDayFirstDecidesTheColumn() {
    CleanCatalogue clean = dates("3/4/2020", "25.09.2021");

    assertThat(added(clean)).containsExactly("2020-04-03", "2021-09-25");
    assertThat(decision(clean, "dates").value()).isEqualTo("Day before month");
  }

  @Test
  void contradictingCellsLeaveTheOthersUnreadAndFlagged() {
    CleanCatalogue clean = dates("3/4/2020", "9/25/2021", "25/9/2021", "5/5/2020");

    assertThat(added(clean)).containsExactly("3/4/2020", "2021-09-25", "2021-09-25", "2020-05-05");
    assertThat(Rules.flags(clean))
        .containsExactly("1 date_added date.parse: could be day-month or month-day");
    assertThat(clean.columns().dates(CleanCatalogue.DATE_ADDED_DATE).isMissing(0)).isTrue();
    assertThat(clean.invalid()).containsEntry("date_added", 1L);
    assertThat(decision(clean, "dates"))
        .isEqualTo(
            new Decision(
                "dates",
                "Dates",
                "Undecided",
                "1 dates can only be month-day and 1 only day-month"));
  }

  @Test
  void nothingThatTellsLeavesThemUnread() {
    CleanCatalogue clean = dates("3/4/2020", "soon");

    assertThat(added(clean)).containsExactly("3/4/2020", "soon");
    assertThat(Rules.flags(clean))
        .containsExactly(
            "1 date_added date.parse: could be day-month or month-day",
            "2 date_added date.parse: is not a date");
  }

  @Test
  void theRecipeMayDecide() {
    String file = "type,title,date_added\nMovie,A,3/4/2020\n";

    assertThat(added(SmallFiles.clean(file, Rules.with(RuleId.DATE_PARSE, "order", "day_first"))))
        .containsExactly("2020-04-03");
    assertThat(added(SmallFiles.clean(file, Rules.with(RuleId.DATE_PARSE, "order", "month_first"))))
        .containsExactly("2020-03-04");
  }

  @Test
  void theAsOfDateIsTheNewestDateOfAKeptTitle() {
    CleanCatalogue clean =
        SmallFiles.clean(
            """
            type,title,date_added,release_year
            Movie,A,2020-05-01,2019
            Movie,B,2019-05-01,2018
            Movie,,2031-05-01,2018
            Movie,C,2030-05-01,no year
            """);

    assertThat(clean.asOf()).isEqualTo(LocalDate.of(2020, 5, 1));
    assertThat(decision(clean, "as_of").value()).isEqualTo("2020-05-01");
  }

  @Test
  void withoutDatesItIsTheEndOfTheNewestYear() {
    assertThat(SmallFiles.clean("type,title,release_year\nMovie,A,2019\nMovie,B,2017\n").asOf())
        .isEqualTo(LocalDate.of(2019, 12, 31));
  }

  @Test
  void withoutDateAndYearThereIsNone() {
    CleanCatalogue clean = dates("soon", "later");

    assertThat(clean.asOf()).isNull();
    assertThat(decision(clean, "as_of").value()).isEqualTo("None");
  }

  @Test
  void theRecipePinsIt() {
    Recipe pinned = Recipe.standard().withAsOf(LocalDate.of(2015, 6, 30));
    CleanCatalogue clean =
        SmallFiles.clean("type,title,release_year\nMovie,A,2016\nMovie,B,2017\n", pinned);

    assertThat(clean.asOf()).isEqualTo(LocalDate.of(2015, 6, 30));
    assertThat(SmallFiles.texts(clean.columns(), "title")).containsExactly("A");
    assertThat(decision(clean, "as_of").reason()).isEqualTo("pinned in the recipe");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1887, false",
    "1888, true",
    "2020, true",
    "2021, true",
    "2022, false",
    "'', true",
    "2019.0, true",
    "20190, false",
    "unknown, false",
    "19, false"
  })
  void aYearIsFrom1888ToTheYearAfterTheAsOfDate(String year, boolean kept) {
    CleanCatalogue clean =
        SmallFiles.clean(
            "type,title,date_added,release_year\nMovie,A,2020-05-01,2019\nMovie,B,," + year + "\n");

    assertThat(clean.size()).isEqualTo(kept ? 2 : 1);
    assertThat(clean.tallies().get(RuleId.YEAR_PARSE.ordinal()).quarantined())
        .isEqualTo(kept ? 0 : 1);
  }

  @Test
  void theReasonNamesLineYearAndBounds() {
    CleanCatalogue clean =
        SmallFiles.clean(
            "type,title,date_added,release_year\nMovie,A,2020-05-01,2019\nMovie,B,,2050\nMovie,C,,x\n");

    assertThat(clean.quarantined())
        .extracting(QuarantinedRecord::reason)
        .containsExactly(
            "Line 3 has the release year 2050, outside 1888 to 2021.",
            "Line 4 has a release year that is no year: x.");
    assertThat(clean.invalid()).containsEntry("release_year", 2L);
  }

  /// 2040 falls to the as-of date 2030; without its row that is 2020, and 2025 falls too.
  @Test
  void yearsAndAsOfDateAreSettledTogether() {
    CleanCatalogue clean =
        SmallFiles.clean(
            """
            type,title,date_added,release_year
            Movie,A,2020-05-01,2019
            Movie,B,2030-05-01,2040
            Movie,C,2019-05-01,2025
            """);

    assertThat(clean.asOf()).isEqualTo(LocalDate.of(2020, 5, 1));
    assertThat(SmallFiles.texts(clean.columns(), "title")).containsExactly("A");
  }

  @Test
  void withTheRuleOffEveryYearIsKept() {
    CleanCatalogue clean =
        SmallFiles.clean(
            "type,title,release_year\nMovie,A,2019.0\nMovie,B,x\n",
            Rules.without(RuleId.YEAR_PARSE));

    assertThat(SmallFiles.texts(clean.columns(), "release_year")).containsExactly("2019.0", "x");
    assertThat(clean.columns().has(CleanCatalogue.RELEASE_YEAR_NUMBER)).isFalse();
  }

  private static CleanCatalogue dates(String... cells) {
    StringBuilder file = new StringBuilder("show_id,type,title,date_added\n");
    for (int i = 0; i < cells.length; i++) {
      file.append(SmallFiles.line("s" + i, "Movie", "T" + i, cells[i]));
    }
    return SmallFiles.clean(file.toString());
  }

  private static List<String> added(CleanCatalogue clean) {
    return SmallFiles.texts(clean.columns(), "date_added");
  }

  private static Decision decision(CleanCatalogue clean, String id) {
    return clean.decisions().stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
