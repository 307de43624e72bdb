package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.testing.SmallFiles;
import org.junit.jupiter.api.Test;

/// The order and the words of the change log.
class ChangesTest {
  private static final String FILE =
      """
      show_id,type,title,director,country,date_added,release_year,rating,duration,note
      s1,MOVIE, One ,"A, ,A",US,"March 1, 2020",2019.0,74 min,,  kept
      s2,Movie,Two,,,,2019,PG,90 min,N/A

      s4,Show," Ã\u0089tÃ© ",N/A,"XX, FR",2020-03-02,2018,tv-ma,0 Seasons,
      """;

  private final CleanCatalogue clean = SmallFiles.clean(FILE);

  @Test
  void fileOrderThenColumnThenRule() {
    assertThat(Rules.changes(clean))
        .containsExactly(
            "1 type [MOVIE] [Movie] type.canonical",
            "1 title [ One ] [One] text.whitespace",
            "1 director [A, ,A] [A] list.tokens",
            "1 country [US] [United States] country.code",
            "1 date_added [March 1, 2020] [2020-03-01] date.parse",
            "1 release_year [2019.0] [2019] year.parse",
            "1 rating [74 min] [] duration.in_rating",
            "1 duration [] [74 min] duration.in_rating",
            "3 type [Show] [TV Show] type.canonical",
            "3 title [ Ã\u0089tÃ© ] [Ã\u0089tÃ©] text.whitespace",
            "3 title [Ã\u0089tÃ©] [Été] text.double_encoding",
            "3 director [N/A] [] text.missing_marker",
            "3 country [XX, FR] [France] country.code",
            "3 rating [tv-ma] [TV-MA] rating.canonical",
            "3 duration [0 Seasons] [] duration.zero");
  }

  @Test
  void eachChangeNamesRecordLineAndTitle() {
    assertThat(clean.changes().get(8))
        .isEqualTo(new Change(3, 5, "s4", "type", "Show", "TV Show", RuleId.TYPE_CANONICAL));
    assertThat(clean.changes().get(11).after()).isNull();
    assertThat(clean.changes().get(7).before()).isNull();
  }

  @Test
  void changesOfOneRecord() {
    assertThat(clean.changes().ofRecord(1)).hasSize(8);
    assertThat(clean.changes().ofRecord(2)).isEmpty();
    assertThat(clean.changes().ofRecord(3)).hasSize(7).extracting(Change::record).containsOnly(3);
    assertThat(clean.changes().ofRecord(4)).isEmpty();
  }

  @Test
  void talliesCountChangedCells() {
    assertThat(clean.tallies()).extracting(RuleTally::rule).containsExactly(RuleId.values());
    assertThat(clean.tallies())
        .filteredOn(tally -> tally.changed() > 0)
        .extracting(tally -> tally.rule().id() + " " + tally.changed())
        .containsExactly(
            "text.whitespace 2",
            "text.double_encoding 1",
            "text.missing_marker 1",
            "type.canonical 2",
            "duration.in_rating 2",
            "rating.canonical 1",
            "duration.zero 1",
            "date.parse 1",
            "year.parse 1",
            "list.tokens 1",
            "country.code 2");
  }

  @Test
  void otherColumnsAreCarriedThroughUntouched() {
    assertThat(SmallFiles.texts(clean.columns(), "note")).containsExactly("  kept", "N/A", "");
  }

  @Test
  void theRawTableStaysAsItWas() {
    assertThat(SmallFiles.texts(clean.ingested().columns(), "title"))
        .containsExactly(" One ", "Two", " Ã\u0089tÃ© ");
  }

  @Test
  void theDurationRuleMovesOnlyIntoAnEmptyDuration() {
    CleanCatalogue some =
        SmallFiles.clean(
            """
            type,title,rating,duration
            TV Show,A,2 Seasons,
            Movie,B,66 min,90 min
            Movie,C,PG,
            """);

    assertThat(SmallFiles.texts(some.columns(), "duration"))
        .containsExactly("2 Seasons", "90 min", "");
    assertThat(SmallFiles.texts(some.columns(), "rating")).containsExactly("", "66 MIN", "PG");
    assertThat(some.columns().ints("seasons_count").getInt(0)).isEqualTo(2);
    assertThat(
            SmallFiles.texts(
                SmallFiles.clean(FILE, Rules.without(RuleId.DURATION_IN_RATING)).columns(),
                "rating"))
        .containsExactly("74 MIN", "PG", "TV-MA");
  }
}
