package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextsTest {
  private final Texts texts = Texts.english();

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "999, 999 bytes",
    "4000, 4.0 KB",
    "40000, 40 KB",
    "400000, 0.4 MB",
    "3507867, 3.5 MB",
    "404000000, 404 MB",
    "1200000000, 1.2 GB"
  })
  void sizesAreShortWithTheirUnit(long bytes, String shown) {
    assertThat(texts.size(bytes)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0.038, 38 ms", "0.8, 0.8 s", "1.44, 1.4 s", "42, 42 s", "125, 2 min 5 s"})
  void durationsAreShortWithTheirUnit(double seconds, String shown) {
    assertThat(texts.duration(seconds)).isEqualTo(shown);
  }

  @Test
  void numbersAndDatesDoNotFollowTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      Texts there = Texts.english();
      assertThat(there.number(8_807)).isEqualTo("8,807");
      assertThat(there.date(LocalDate.of(2021, 9, 25))).isEqualTo("25 Sep 2021");
      assertThat(there.format("rail.extent", 8_807L)).isEqualTo("8,807 titles");
    } finally {
      Locale.setDefault(before);
    }
  }
}
