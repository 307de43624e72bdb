package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// [SpreadsheetTitles] on the damaged titles met in published catalogues and on near misses.
class SpreadsheetTitlesTest {

  @ParameterizedTest
  @CsvSource({
    "15-Aug, 8, 15",
    "22-Jul, 7, 22",
    "22-jul, 7, 22",
    "Feb-09, 2, 9",
    "feb-09, 2, 9",
    "9-Feb, 2, 9",
    "Oct-01, 10, 1",
    "30-Mar, 3, 30",
    "29-Feb, 2, 29",
    "SEP-30, 9, 30",
    "1-Sept, 9, 1"
  })
  void readsTheDayADamagedTitleShows(String title, int month, int day) {
    assertThat(SpreadsheetTitles.isDamaged(title)).isTrue();
    assertThat(SpreadsheetTitles.monthDay(title))
        .isEqualTo(new SpreadsheetTitles.MonthDayTitle(month, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "15 August",
        "15-August",
        "February 9",
        "SPF-18",
        "Delhi-6",
        "9-1-1",
        "30-Feb",
        "32-Jan",
        "0-Jan",
        "Jan-1",
        "May-2019",
        "2019-May",
        "15-Aug-19",
        "100-Jan",
        "15–Aug",
        "-Aug",
        "Aug-",
        "July-22",
        "22-July",
        "Code-08",
        " 15-Aug",
        "15-Aug ",
        "3%",
        "7:19"
      })
  void takesNothingElseForDamaged(String title) {
    assertThat(SpreadsheetTitles.isDamaged(title)).isFalse();
    assertThat(SpreadsheetTitles.monthDay(title)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "15-Aug, 15 August", "15-Aug, August 15", "15-Aug, Aug 15", "15-Aug, 15th of August",
    "22-Jul, 22 July", "Feb-09, February 9", "9-Feb, February 9", "Oct-01, October 1",
    "Oct-01, 1st October", "Sep-45, September 1945", "22-jul, JULY 22", "Mar-03, 'March 3rd'"
  })
  void givesADamagedTitleAndItsReadableTwinOneKey(String damaged, String readable) {
    assertThat(SpreadsheetTitles.twinKey(readable))
        .isNotNull()
        .isEqualTo(SpreadsheetTitles.twinKey(damaged));
  }

  @ParameterizedTest
  @CsvSource({
    "Sep-45, 09-45", "15 August, 08-15", "August, ", "12 Years, ", "365 Days, ", "30 February, ",
    "August 15 1947, ", "Marcella 9, ", "May We Chat, ", "August: Osage County, ", "'', ", "9, ",
    "31 November, ", "2019 May, ", "15 of, ", "of of of, "
  })
  void givesNoOtherTitleAKey(String title, @Nullable String key) {
    assertThat(SpreadsheetTitles.twinKey(title)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"15-Aug, 14 August", "15-Aug, 15 July", "Feb-09, February 19"})
  void keepsOtherDaysApart(String damaged, String other) {
    assertThat(SpreadsheetTitles.twinKey(damaged)).isNotEqualTo(SpreadsheetTitles.twinKey(other));
  }
}
