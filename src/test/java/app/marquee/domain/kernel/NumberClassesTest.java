package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Classes of numbers, numbers as written, ratios.
final class NumberClassesTest {
  @ParameterizedTest
  @CsvSource({"-7, 0", "0.99, 0", "1, 1", "2.49, 1", "2.5, 2", "1e9, 2"})
  void aLimitBelongsToTheClassAboveIt(double number, int place) {
    assertThat(NumberClasses.of(List.of("1", "2.5"), List.of()).place(number)).isEqualTo(place);
  }

  @Test
  void classesAreNamedByTheirLimits() {
    assertThat(NumberClasses.of(List.of("1", "2.5"), List.of()).names())
        .containsExactly("under 1", "1 to under 2.5", "2.5 or more");
    assertThat(NumberClasses.of(List.of("1"), List.of("few", "many")).names())
        .containsExactly("few", "many");
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "-0.50, -0.5",
    "007, 7",
    "1000000000000, 1000000000000",
    "6.1000000000000005, 6.1000000000000005",
    "1234567890123456, NaN",
    "-0, 0",
    "7 min, NaN",
    "1e3, NaN",
    "'1,000', NaN",
    ".5, NaN",
    "'', NaN"
  })
  void numbersAreDigitsWithASignAndAFraction(String text, String number) {
    double read = NumberClasses.number(text);
    assertThat(Double.isNaN(read) ? "NaN" : NumberClasses.text(read)).isEqualTo(number);
    assertThat(NumberClasses.normal(text)).isEqualTo(number.equals("NaN") ? text : number);
  }

  @ParameterizedTest
  @CsvSource({
    "123456789012345.123456789, 123456789012345.123456789",
    "00100.50, 100.5",
    "-0.0, 0",
    "12345678901234567, 12345678901234567"
  })
  void normalChangesNoDigit(String text, String expected) {
    assertThat(NumberClasses.normal(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "999999999999999, 0.0001, 9999999999999990000",
    "-999999999999999, 0.0001, -9999999999999990000",
    "600000000000.0625, 1, 600000000000.0625",
    "1, 3, 0.3333",
    "2, 3, 0.6667",
    "-1, 8, -0.125",
    "6, 2, 3",
    "1, 0, NaN",
    "0, 0, NaN",
    "1, 100000, 0"
  })
  void ratiosHaveFourDecimals(double number, double by, String expected) {
    double ratio = NumberClasses.ratio(number, by);
    assertThat(Double.isNaN(ratio) ? "NaN" : NumberClasses.text(ratio)).isEqualTo(expected);
  }
}
