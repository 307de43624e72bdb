package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// [Dates]: each spelling, what is ambiguous, what is no date, and how a column decides.
class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          September 25, 2021                    | 2021-09-25
          ' September 4, 2018'                  | 2018-09-04
          september 5 2021                      | 2021-09-05
          SEP 25, 2021                          | 2021-09-25
          Sept. 25, 2021                        | 2021-09-25
          September 25th, 2021                  | 2021-09-25
          Saturday, September 25, 2021          | 2021-09-25
          Sat 25 Sep 2021                       | 2021-09-25
          May 1, 2020                           | 2020-05-01
          25-Sep-21                             | 2021-09-25
          5-Sep-2021                            | 2021-09-05
          25/sep/2021                           | 2021-09-25
          1-Jan-70                              | 1970-01-01
          1-Jan-69                              | 2069-01-01
          31-Dec-99                             | 1999-12-31
          25 September 2021                     | 2021-09-25
          25. September 2021                    | 2021-09-25
          1st January 2000                      | 2000-01-01
          2021-09-25                            | 2021-09-25
          2021/09/25                            | 2021-09-25
          2021/9/5                              | 2021-09-05
          2021.09.25                            | 2021-09-25
          2021-Sep-25                           | 2021-09-25
          2021-09-25T10:15:30Z                  | 2021-09-25
          2021-09-25T23:59:59.999+02:00         | 2021-09-25
          2021-09-25 00:00:00                   | 2021-09-25
          2021-09-25 00:00:00 UTC               | 2021-09-25
          February 29, 2020                     | 2020-02-29
          29-Feb-2000                           | 2000-02-29
          9/9/2021                              | 2021-09-09
          1.1.21                                | 2021-01-01
          """)
  void readsOneWaySpellingsWithoutAVote(String cell, LocalDate date) {
    assertThat(Dates.read(cell)).isEqualTo(new DateReading.Exact(date, DateOrder.UNDECIDED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9/25/2021           | 2021-09-25 | MONTH_FIRST
          09-25-2021          | 2021-09-25 | MONTH_FIRST
          9/25/21             | 2021-09-25 | MONTH_FIRST
          9/25/2021 0:00      | 2021-09-25 | MONTH_FIRST
          9/25/2021 12:00:00 AM | 2021-09-25 | MONTH_FIRST
          2/29/2020           | 2020-02-29 | MONTH_FIRST
          25.09.2021          | 2021-09-25 | DAY_FIRST
          25/9/21             | 2021-09-25 | DAY_FIRST
          25-09-2021          | 2021-09-25 | DAY_FIRST
          13/12/1999          | 1999-12-13 | DAY_FIRST
          """)
  void countsANumericDateThatGoesOneWayOnlyAsAVote(String cell, LocalDate date, DateOrder vote) {
    DateReading reading = Dates.read(cell);
    assertThat(reading).isEqualTo(new DateReading.Exact(date, vote));
    assertThat(reading.vote()).isEqualTo(vote);
    assertThat(Dates.resolve(reading, DateOrder.UNDECIDED)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "9/5/2021, 2021-09-05, 2021-05-09", "09.05.2021, 2021-09-05, 2021-05-09",
    "1-12-99, 1999-01-12, 1999-12-01", "12/11/10, 2010-12-11, 2010-11-12"
  })
  void keepsBothReadingsOfAnAmbiguousDate(String cell, LocalDate monthFirst, LocalDate dayFirst) {
    DateReading reading = Dates.read(cell);
    assertThat(reading).isEqualTo(new DateReading.Ambiguous(monthFirst, dayFirst));
    assertThat(reading.vote()).isEqualTo(DateOrder.UNDECIDED);
    assertThat(Dates.resolve(reading, DateOrder.MONTH_FIRST)).isEqualTo(monthFirst);
    assertThat(Dates.resolve(reading, DateOrder.DAY_FIRST)).isEqualTo(dayFirst);
    assertThat(Dates.resolve(reading, DateOrder.UNDECIDED)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2021",
        "20210925",
        "44464",
        "September 2021",
        "Sep-21",
        "25 Foo 2021",
        "February 30, 2021",
        "February 29, 2021",
        "2/29/2021",
        "31/4/2021",
        "4/31/2021",
        "13/13/2021",
        "0/5/2021",
        "9/5-2021",
        "9 5 2021",
        "9/5/021",
        "9/5/20211",
        "2021-13-01",
        "2021-00-10",
        "0000-01-01",
        "September 25, 2021 (US)",
        "Sep 25 Sep 2021",
        "2021-09-25T",
        "2021-09-25 at 10",
        "٢٥/٩/٢٠٢١",
        "September 025, 2021",
        "25-Sep-021",
        "Marchand 5, 2021",
        "mar 5",
        "T",
        ",",
        "/"
      })
  void takesNothingElseForADate(String cell) {
    assertThat(Dates.read(cell)).isEqualTo(new DateReading.Unreadable());
    assertThat(Dates.resolve(Dates.read(cell), DateOrder.DAY_FIRST)).isNull();
  }

  @Test
  void knowsEveryMonthByItsNameAndItsFirstThreeLetters() {
    String[] names = {
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    };
    for (int month = 1; month <= 12; month++) {
      DateReading expected =
          new DateReading.Exact(LocalDate.of(2020, month, 7), DateOrder.UNDECIDED);
      assertThat(Dates.read(names[month - 1] + " 7, 2020")).isEqualTo(expected);
      assertThat(Dates.read("7-" + names[month - 1].substring(0, 3) + "-20")).isEqualTo(expected);
    }
  }

  @Test
  void decidesTheOrderOfAColumnFromItsVotes() {
    assertThat(Dates.decide(3, 0)).isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(Dates.decide(0, 1)).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(Dates.decide(0, 0)).isEqualTo(DateOrder.UNDECIDED);
    assertThat(Dates.decide(900, 1)).isEqualTo(DateOrder.UNDECIDED);
  }
}
