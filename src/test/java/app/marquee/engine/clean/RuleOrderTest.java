package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleOrder;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.testing.RandomCatalogue;
import app.marquee.testing.SmallFiles;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules in the orders they may run in.
final class RuleOrderTest {
  private static final String ODD =
      """
      show_id,type,title,country,date_added,release_year,rating,duration,listed_in
      s1,MOVIE,A," US, ,XX ","September 25, 2021",2021.0,74 min,,"Dramas,, Dramas"
      s2,Series,B,"['NA', 'us', 'New\\xa0Zealand']",25/12/2020,2022,not rated,0 Seasons,"['Kids']"
      s3,Film,C,"None, XX",N/A,2019,AGES_18_,90 min,N/A
      s4,Movie,c,"United States, US","1 May 2018",2019,R,2 Seasons,Dramas
      s5,Movie,C,,"1 May 2018",2019,R,2 Seasons,Dramas
      """;

  /// Moves that may be, one after the other, drawn by lot.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyOrderThatMayBeGivesTheSameTitles(int seed) {
    Random random = new Random(seed);
    Recipe recipe = Recipe.standard();
    for (int i = 0; i < 400; i++) {
      RuleId rule = RuleId.values()[random.nextInt(RuleId.values().length)];
      recipe = RuleOrder.moved(recipe, rule, random.nextInt(7) - 3);
    }
    CleanCatalogue usual = SmallFiles.clean(ODD);
    CleanCatalogue other = SmallFiles.clean(ODD, recipe);

    assertThat(recipe.rules()).isNotEqualTo(Recipe.standard().rules());
    assertThat(RuleOrder.fault(recipe.rules())).isEmpty();
    assertThat(text(other)).isEqualTo(text(usual));
    assertThat(other.asOf()).isEqualTo(usual.asOf());
    assertThat(other.flags()).containsExactlyInAnyOrderElementsOf(usual.flags());
    assertThat(other.tallies())
        .extracting(RuleTally::rule)
        .containsExactlyElementsOf(recipe.rules().stream().map(RuleSetting::rule).toList());
  }

  /// Codes before lists, on cells drawn by lot, with words for missing that are names, codes and
  /// entries of lists.
  @Test
  void codesBeforeListsGiveTheSameTitles() {
    Recipe usual = Recipe.standard();
    usual =
        usual.withRule(
            usual
                .rule(RuleId.MISSING_MARKER)
                .with(RuleParameter.ALSO_MISSING, "A, XX, United States, lebanon"));
    Recipe other = RuleOrder.moved(usual, RuleId.COUNTRY_CODE, -1);
    int logs = 0;
    for (long seed = 0; seed < 200; seed++) {
      String file = new RandomCatalogue(seed).file(12);
      CleanCatalogue first = SmallFiles.clean(file, usual);
      CleanCatalogue second = SmallFiles.clean(file, other);

      assertThat(text(second)).as("seed %d", seed).isEqualTo(text(first));
      assertThat(second.sum()).as("seed %d", seed).isEqualTo(first.sum());
      Logs.assertLeadsBothWays(second);
      logs += Rules.changes(first).equals(Rules.changes(second)) ? 0 : 1;
    }
    assertThat(logs).isPositive();
  }

  @Test
  void theLogTellsTheOrderTheyRanIn() {
    Recipe codesFirst = RuleOrder.moved(Recipe.standard(), RuleId.COUNTRY_CODE, -1);

    assertThat(country(SmallFiles.clean(ODD), 1))
        .containsExactly(RuleId.WHITESPACE, RuleId.LIST_TOKENS, RuleId.COUNTRY_CODE);
    assertThat(country(SmallFiles.clean(ODD, codesFirst), 1))
        .containsExactly(RuleId.WHITESPACE, RuleId.COUNTRY_CODE);
    assertThat(country(SmallFiles.clean(ODD, codesFirst), 2)).containsExactly(RuleId.COUNTRY_CODE);
    assertThat(country(SmallFiles.clean(ODD), 2))
        .containsExactly(RuleId.LIST_TOKENS, RuleId.COUNTRY_CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "WHITESPACE, 1, false",
    "DOUBLE_ENCODING, 1, false",
    "PASSPORT_REPAIR, -1, false",
    "TYPE_CANONICAL, -1, false",
    "TYPE_CANONICAL, 1, true",
    "TYPE_CANONICAL, 2, true",
    "TYPE_CANONICAL, 3, false",
    "DURATION_IN_RATING, 1, false",
    "YEAR_PARSE, -1, false",
    "COUNTRY_CODE, -1, true",
    "COUNTRY_CODE, -8, true",
    "COUNTRY_CODE, -9, false",
    "COUNTRY_CODE, 1, false",
    "ROW_NEAR_DUPLICATE, 1, false",
    "DATE_BEFORE_RELEASE, -1, true",
    "DATE_BEFORE_RELEASE, 1, false",
    "DATE_PARSE, 0, false"
  })
  void aRuleStaysBehindThoseWhoseWorkItTakesUp(RuleId rule, int by, boolean may) {
    assertThat(RuleOrder.mayMove(Recipe.standard(), rule, by)).isEqualTo(may);
    assertThat(RuleOrder.moved(Recipe.standard(), rule, by).place(rule))
        .isEqualTo(rule.ordinal() + (may ? by : 0));
  }

  private static List<RuleId> country(CleanCatalogue clean, int record) {
    return clean.changes().ofRecord(record).stream()
        .filter(change -> change.column().equals("country"))
        .map(Change::rule)
        .map(RuleId.class::cast)
        .toList();
  }

  private static String text(CleanCatalogue clean) {
    return SmallFiles.tables(clean).cleaned();
  }
}
