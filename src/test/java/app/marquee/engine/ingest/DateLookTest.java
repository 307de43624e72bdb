package app.marquee.engine.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.run.RunContext;
import app.marquee.testing.SmallFiles;
import org.junit.jupiter.api.Test;

/// Which of day and month comes first, before any rule has run.
class DateLookTest {

  @Test
  void datesWithTheirMonthInLettersLeaveNothingToChoose() {
    Decision dates = at("\" September 25, 2021\"", "25-Sep-21", "", "n/a", "soon");

    assertThat(dates.value()).isEqualTo("Month by name or ISO");
    assertThat(dates.reason()).isEqualTo("2 of 3 dates read");
    assertThat(dates.choices()).isEmpty();
  }

  @Test
  void numbersVoteForTheirOrder() {
    Decision dates = at("9/25/2021", "9/5/2021", "9/5/2021");

    assertThat(dates.value()).isEqualTo("Month before day");
    assertThat(dates.reason())
        .isEqualTo("1 date can only be month-day, 0 only day-month, 2 either");
    assertThat(dates.choices()).hasSize(2);
    assertThat(dates.settled("day_first").value()).isEqualTo("Day before month");
    assertThat(dates.settled("day_first").detected()).isEqualTo("Month before day");
    assertThat(dates.settled("auto")).isEqualTo(dates);
  }

  @Test
  void whereNoneTellsItStaysOpen() {
    assertThat(at("9/5/2021").value()).isEqualTo("Undecided");
    assertThat(at("25.9.2021").value()).isEqualTo("Day before month");
  }

  @Test
  void aCatalogueWithoutDatesHasNoSuchDecision() {
    assertThat(DateLook.at(SmallFiles.ingest("type,title\nMovie,A\n"), RunContext.plain()))
        .isEmpty();
  }

  private static Decision at(String... dates) {
    StringBuilder csv = new StringBuilder("type,title,date_added\n");
    for (String date : dates) {
      csv.append("Movie,A,").append(date).append('\n');
    }
    return DateLook.at(SmallFiles.ingest(csv.toString()), RunContext.plain()).orElseThrow();
  }
}
