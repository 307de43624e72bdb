package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.engine.explore.TitleTracer;
import app.marquee.testing.SmallFiles;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Which rows are kept, set aside, dropped and flagged.
class RowRulesTest {
  private static final String DOUBLES =
      """
      show_id,type,title,release_year,cast,note
      s1,Movie,Élan,2019,"A, B",first
      s1,MOVIE, Élan,2019,"A,B",second
      s3,Movie,élan,2019,"A, B",third
      s4,TV Show,Élan,2019,"A, B",fourth
      s5,Movie,ÉLAN,2020,"A, B",fifth
      s1,Movie,Élan,2019,"A, B",sixth
      """;

  @Test
  void rowsEqualAfterTheRulesAreDropped() {
    CleanCatalogue clean = SmallFiles.clean(DOUBLES);

    assertThat(clean.duplicates())
        .containsExactly(
            new DuplicateRecord(2, 3, 1, RuleId.ROW_DUPLICATE),
            new DuplicateRecord(6, 7, 1, RuleId.ROW_DUPLICATE));
    assertThat(clean.sum()).isEqualTo(new RecordSum(6, 4, 0, 2));
    assertThat(SmallFiles.texts(clean.columns(), "note"))
        .containsExactly("first", "third", "fourth", "fifth");
    assertThat(tally(clean, RuleId.ROW_DUPLICATE).removed()).isEqualTo(2);
  }

  @Test
  void rowsEqualButForCaseAndIdAreFlagged() {
    assertThat(Rules.flags(SmallFiles.clean(DOUBLES)))
        .containsExactly(
            "3 title row.near_duplicate: same title, type and release year as record 1 (s1)");
  }

  @Test
  void nearDuplicatesAreDroppedWhereTheRecipeSaysSo() {
    CleanCatalogue clean =
        SmallFiles.clean(DOUBLES, Rules.with(RuleId.ROW_NEAR_DUPLICATE, "drop_later", "true"));

    assertThat(clean.duplicates())
        .containsExactly(
            new DuplicateRecord(2, 3, 1, RuleId.ROW_DUPLICATE),
            new DuplicateRecord(3, 4, 1, RuleId.ROW_NEAR_DUPLICATE),
            new DuplicateRecord(6, 7, 1, RuleId.ROW_DUPLICATE));
    assertThat(TitleTracer.of(clean).trace(3).orElseThrow().fate())
        .isEqualTo(
            "The record was dropped, as the recipe sets: record 1 has the same title, type and"
                + " release year.");
    assertThat(TitleTracer.of(clean).trace(2).orElseThrow().fate())
        .isEqualTo("The record was dropped: it repeats record 1.");
    assertThat(clean.sum()).isEqualTo(new RecordSum(6, 3, 0, 3));
    assertThat(clean.flags()).isEmpty();
    assertThat(tally(clean, RuleId.ROW_DUPLICATE).removed()).isEqualTo(2);
    assertThat(tally(clean, RuleId.ROW_NEAR_DUPLICATE).removed()).isEqualTo(1);
  }

  /// The newest title is dropped for its twin: then 2018 is the newest year, and 2022 cannot be.
  @Test
  void theYearsOfTitlesAreBoundByTheDateOfThoseThatStay() {
    CleanCatalogue clean =
        SmallFiles.clean(
            """
            show_id,type,title,date_added,release_year
            s1,Movie,Twin,2018-01-01,2017
            s2,Movie,TWIN,2023-01-01,2017
            s3,Movie,Later,2017-05-01,2022
            """,
            Rules.with(RuleId.ROW_NEAR_DUPLICATE, "drop_later", "true"));

    assertThat(clean.asOf()).isEqualTo(LocalDate.of(2018, 1, 1));
    assertThat(clean.sum()).isEqualTo(new RecordSum(3, 1, 1, 1));
    assertThat(clean.quarantined().getFirst().record()).isEqualTo(3);
  }

  @Test
  void duplicatesStayWhereTheRuleIsOff() {
    CleanCatalogue clean = SmallFiles.clean(DOUBLES, Rules.without(RuleId.ROW_DUPLICATE));

    assertThat(clean.sum()).isEqualTo(new RecordSum(6, 6, 0, 0));
    assertThat(Rules.flags(SmallFiles.clean(DOUBLES, Rules.without(RuleId.ROW_NEAR_DUPLICATE))))
        .isEmpty();
  }

  @Test
  void rowsWithoutTitleOrTypeAreSetAside() {
    CleanCatalogue clean =
        SmallFiles.clean("type,title\nMovie,\n,B\nMovie,\u00A0\nN/A,C\nMovie,None\n");

    assertThat(clean.quarantined())
        .containsExactly(
            new QuarantinedRecord(1, 2, 11, "Line 2 has no title.", "Movie,"),
            new QuarantinedRecord(2, 3, 18, "Line 3 has no type.", ",B"),
            new QuarantinedRecord(3, 4, 21, "Line 4 has no title.", "Movie,\u00A0"),
            new QuarantinedRecord(4, 5, 30, "Line 5 has no type.", "N/A,C"));
    assertThat(clean.sum()).isEqualTo(new RecordSum(5, 1, 4, 0));
  }

  @Test
  void rowsOfTheReaderAndOfTheRulesAreSetAsideTogether() {
    CleanCatalogue clean =
        SmallFiles.clean("type,title\nMovie,A\nbroken\nMovie,\nMovie,B,x\nMovie,C\nMovie,A\n");

    assertThat(clean.quarantined()).extracting(QuarantinedRecord::record).containsExactly(2, 3, 4);
    assertThat(clean.sum()).isEqualTo(new RecordSum(6, 2, 3, 1));
    assertThat(clean.records()).containsExactly(1, 5);
    assertThat(clean.lines()).containsExactly(2, 6);
  }

  @Test
  void typesNobodyKnowsAreFlaggedAndStay() {
    CleanCatalogue clean = SmallFiles.clean("type,title\nPodcast,A\nMovie,B\n");

    assertThat(Rules.flags(clean))
        .containsExactly("1 type type.canonical: is neither a movie nor a show");
    assertThat(clean.invalid()).containsEntry("type", 1L);
  }

  @Test
  void lostCharactersAreFlagged() {
    CleanCatalogue clean =
        SmallFiles.clean("type,title,country\nMovie,A\uFFFD,Cura\uFFFDao\nMovie,B,France\n");

    assertThat(Rules.flags(clean))
        .containsExactly(
            "1 country text.double_encoding: holds U+FFFD, a character that was lost",
            "1 title text.double_encoding: holds U+FFFD, a character that was lost");
    assertThat(tally(clean, RuleId.DOUBLE_ENCODING).flagged()).isEqualTo(1);
  }

  @Test
  void titlesASpreadsheetMadeAreFlaggedWithTheirTwin() {
    CleanCatalogue clean =
        SmallFiles.clean(
            """
            show_id,type,title,release_year
            s1,Movie,15-Aug,2019
            s2,TV Show,15 August,2019
            s3,Movie,15 August,2018
            s4,Movie,August 15,2019
            s5,Movie,Oct-01,2014
            s6,Movie,X-Men,2000
            """);

    assertThat(Rules.flags(clean))
        .containsExactly(
            "1 title title.spreadsheet_date: a spreadsheet took the title for a date;"
                + " it may be August 15, record 4 (s4)",
            "5 title title.spreadsheet_date: a spreadsheet took the title for a date;"
                + " no twin in the file");
    assertThat(SmallFiles.texts(clean.columns(), "title").getFirst()).isEqualTo("15-Aug");
  }

  @Test
  void titlesAddedBeforeTheirReleaseAreFlagged() {
    CleanCatalogue clean =
        SmallFiles.clean(
            """
            type,title,date_added,release_year
            Movie,A,2019-12-31,2020
            Movie,B,2020-01-01,2020
            Movie,C,,2020
            Movie,D,2020-01-01,
            """);

    assertThat(Rules.flags(clean))
        .containsExactly("1 date_added date.before_release: added 2019-12-31, released 2020");
    assertThat(tally(clean, RuleId.DATE_BEFORE_RELEASE).flagged()).isEqualTo(1);
  }

  private static RuleTally tally(CleanCatalogue clean, RuleId rule) {
    return clean.tallies().get(rule.ordinal());
  }
}
