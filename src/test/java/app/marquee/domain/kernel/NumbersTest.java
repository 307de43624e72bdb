package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells that hold numbers: durations and years.
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "90 min, 90, MINUTES",
    "90 mins, 90, MINUTES",
    "90min, 90, MINUTES",
    "90 minutes, 90, MINUTES",
    "90 Min., 90, MINUTES",
    "90m, 90, MINUTES",
    "0 min, 0, MINUTES",
    "312 MIN, 312, MINUTES",
    "1 h 30 min, 90, MINUTES",
    "1h 30m, 90, MINUTES",
    "1h30m, 90, MINUTES",
    "2 hours, 120, MINUTES",
    "2 hrs. 5 mins, 125, MINUTES",
    "' 74 min ', 74, MINUTES",
    "007 min, 7, MINUTES",
    "1 Season, 1, SEASONS",
    "3 Seasons, 3, SEASONS",
    "3 season(s), 3, SEASONS",
    "2 Series, 2, SEASONS",
    "17SEASONS, 17, SEASONS",
    "'2\u00A0Seasons', 2, SEASONS",
    "999999 min, 999999, MINUTES",
    "999999 h, 59999940, MINUTES"
  })
  void readsDurations(String cell, int amount, Length.Unit unit) {
    assertThat(Durations.parse(cell)).isEqualTo(new Length(amount, unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "90",
        "90.0",
        "min",
        "-5 min",
        "1.5 h",
        "1:30",
        "1 h 30",
        "90 min 20",
        "min 90",
        "Season 2",
        "3 Seasons, 24 episodes",
        "2 episodes",
        "1234567 min",
        "99999999999999 min",
        "١٢ min",
        "1 h 2 h",
        "90 мин",
        "TV-MA"
      })
  void takesNothingElseForADuration(String cell) {
    assertThat(Durations.parse(cell)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "48, 48",
    "0, 0",
    "1.0, 1",
    "51.00, 51",
    "' 7 ', 7",
    "1., -1",
    "1.5, -1",
    "'', -1",
    "x, -1",
    "-3, -1",
    "48 min, -1",
    "1e3, -1",
    "1234567, -1",
    ".0, -1"
  })
  void readsPlainNumbers(String cell, int number) {
    assertThat(Durations.number(cell)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2021",
    "2021.0, 2021",
    "2021.00, 2021",
    "' 2021 ', 2021",
    "1888, 1888",
    "0021, 21",
    "9999, 9999",
    "'', -1",
    "21, -1",
    "20211, -1",
    "2021., -1",
    "2021.5, -1",
    "2021.01, -1",
    "2021-09, -1",
    "-2021, -1",
    "MMXX, -1",
    "２０２１, -1",
    "20.0, -1",
    "202.0, -1"
  })
  void readsYears(String cell, int year) {
    assertThat(Years.parse(cell)).isEqualTo(year);
  }
}
