package app.marquee.engine.passport;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.kernel.SpreadsheetTitles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What titles a spreadsheet can have turned into a date.
class TitleCandidatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15-Aug|15 August",
        "15-Aug|August 15",
        "Feb-09|February 9",
        "Feb-09|9 February",
        "22-Jul|22nd of July",
        "Sep-45|September 1945",
        "1-Mar|March 1st",
      })
  void names(String damaged, String title) {
    assertThat(TitleCandidates.of(damaged)).contains(title);
  }

  @ParameterizedTest
  @CsvSource({"15-Aug", "Feb-09", "31-Dec", "2-Jan", "Sep-45"})
  void everyOneMayBecomeTheDate(String damaged) {
    assertThat(TitleCandidates.of(damaged))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(title -> assertThat(SpreadsheetTitles.isDamaged(title)).isFalse());
  }

  @ParameterizedTest
  @CsvSource({"Dark", "15 August", "Catch-22", "45-Aug"})
  void noneForOtherTitles(String title) {
    assertThat(TitleCandidates.of(title)).isEmpty();
  }
}
