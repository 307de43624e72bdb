package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.Repair.TitleRepair;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.passport.PassportStage;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What repairs do to a catalogue, and that they leave a trace.
class RepairsTest {
  private static final Recipe STANDARD = Recipe.standard();

  @Test
  void decimalIdsBecomeWhole() {
    CleanCatalogue clean =
        SmallFiles.clean(
            "show_id,type,title\n1.0,Movie,A\n2.00,Movie,B\ns3,Movie,C\n4.5,Movie,D\n",
            STANDARD.with(new Repair.DecimalIds()));

    assertThat(SmallFiles.texts(clean.columns(), "show_id")).containsExactly("1", "2", "s3", "4.5");
    assertThat(clean.changes().size()).isEqualTo(2);
    assertThat(clean.changes().get(0).rule()).isEqualTo(RuleId.PASSPORT_REPAIR);
    assertThat(clean.changes().get(0).before()).isEqualTo("1.0");
    assertThat(tally(clean).changed()).isEqualTo(2);
  }

  @Test
  void titlesAreSetWhereTheyStillStand() {
    Repair titles =
        new Repair.Titles(
            List.of(
                new TitleRepair(2, "15-Aug", "15 August"),
                new TitleRepair(3, "22-Jul", "22 July"),
                new TitleRepair(99, "A", "B")));

    CleanCatalogue clean =
        SmallFiles.clean(
            "type,title\nMovie,15-Aug\nMovie,15-Aug\nMovie,Dark\n", STANDARD.with(titles));

    assertThat(SmallFiles.texts(clean.columns(), "title"))
        .containsExactly("15-Aug", "15 August", "Dark");
    assertThat(clean.flags()).hasSize(1).allMatch(flag -> flag.record() == 1);
  }

  @Test
  void swappedLengthsGoBackAndAreRead() {
    CleanCatalogue clean =
        SmallFiles.clean(
            """
            type,title,rating,duration
            Movie,A,90 min,Not Rated
            TV Show,B,2 Seasons,TV-MA
            Movie,C,80 min,
            Movie,D,PG,70 min
            Movie,E,60 min,50 min
            """,
            STANDARD.with(new Repair.SwappedLengths()));

    assertThat(SmallFiles.texts(clean.columns(), "rating"))
        .containsExactly("NR", "TV-MA", "", "PG", "60 MIN");
    assertThat(SmallFiles.texts(clean.columns(), "duration"))
        .containsExactly("90 min", "2 Seasons", "80 min", "70 min", "50 min");
    assertThat(clean.columns().ints("duration_minutes").getInt(0)).isEqualTo(90);
    assertThat(clean.columns().ints("seasons_count").getInt(1)).isEqualTo(2);
  }

  @Test
  void repeatedRecordsGoButForThoseThatDiffer() {
    CleanCatalogue clean =
        SmallFiles.clean(
            """
            show_id,type,title,release_year,cast
            s1,Movie,A,2001,x
            s2,Movie,A,2001,x
            s3,Movie,A,2001,y
            s3,Movie,A,2001,y
            s4,Movie,A,2001,x
            """,
            STANDARD.with(new Repair.RepeatedRecords()));

    assertThat(SmallFiles.texts(clean.columns(), "show_id")).containsExactly("s1", "s3");
    assertThat(clean.sum().duplicates()).isEqualTo(3);
    assertThat(tally(clean).removed()).isEqualTo(2);
    assertThat(clean.tallies().get(RuleId.ROW_DUPLICATE.ordinal()).removed()).isEqualTo(1);
    assertThat(clean.flags()).extracting("record").containsExactly(3);
  }

  @Test
  void withTheRuleOffNothingIsRepaired() {
    Recipe recipe =
        STANDARD
            .with(new Repair.DecimalIds())
            .with(new Repair.RepeatedRecords())
            .withRule(new RuleSetting(RuleId.PASSPORT_REPAIR, false, Map.of()));

    CleanCatalogue clean =
        SmallFiles.clean("show_id,type,title\n1.0,Movie,A\n2.0,Movie,A\n", recipe);

    assertThat(SmallFiles.texts(clean.columns(), "show_id")).containsExactly("1.0", "2.0");
  }

  @Test
  void aRepairOfAKindTakesThePlaceOfAnother() {
    Repair first = new Repair.EditionIds("netflix-2021");
    Repair second = new Repair.EditionIds("netflix-2020");

    assertThat(STANDARD.with(first).with(second).repairs()).containsExactly(second);
    assertThat(STANDARD.with(first).without(second)).isEqualTo(STANDARD);
  }

  /// The copy without ids is the original but for its ids and descriptions.
  @Test
  void theEditionsIdsComeBack() {
    CleanCatalogue original = SmallFiles.clean(RealFiles.path("netflix_titles.csv"), STANDARD);

    CleanCatalogue repaired =
        SmallFiles.clean(
            RealFiles.path("wild/row_number_instead_of_id.csv"),
            STANDARD.with(new Repair.EditionIds("netflix-2021")));

    assertThat(SmallFiles.texts(repaired.columns(), "show_id"))
        .isEqualTo(SmallFiles.texts(original.columns(), "show_id"));
    assertThat(SmallFiles.texts(repaired.columns(), "title"))
        .isEqualTo(SmallFiles.texts(original.columns(), "title"));
    assertThat(tally(repaired).changed()).isEqualTo(8_807);
  }

  @Test
  void theTitlesASpreadsheetMadeDatesAreThoseOfTheOriginalAgain() {
    CleanCatalogue untouched = SmallFiles.clean(RealFiles.path("wild/excel_dates.csv"), STANDARD);
    Repair titles =
        Objects.requireNonNull(
            PassportStage.of(untouched.ingested(), RunContext.plain())
                .damage()
                .getFirst()
                .remedy()
                .repair());

    CleanCatalogue repaired =
        SmallFiles.clean(RealFiles.path("wild/excel_dates.csv"), STANDARD.with(titles));

    assertThat(SmallFiles.texts(repaired.columns(), "title"))
        .isEqualTo(
            SmallFiles.texts(
                SmallFiles.clean(RealFiles.path("netflix_titles.csv"), STANDARD).columns(),
                "title"));
    assertThat(tally(repaired).changed()).isEqualTo(3);
  }

  private static RuleTally tally(CleanCatalogue clean) {
    return clean.tallies().get(RuleId.PASSPORT_REPAIR.ordinal());
  }
}
