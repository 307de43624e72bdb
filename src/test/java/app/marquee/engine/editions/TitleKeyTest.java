package app.marquee.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a record's key keeps of its title, and what it passes over.
class TitleKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Love In A Puff|Love in a Puff",
        "José's Été: 2!|Jose s Ete 2",
        "JosÃ©|José",
        "~  Consequences\u00A0~|Consequences",
        "SAINT SEIYA|\u200BSaint Seiya",
        "전설|전설",
      })
  void sameTitle(String one, String other) {
    assertThat(key(one, 1, 2020)).isEqualTo(key(other, 1, 2020));
  }

  @ParameterizedTest
  @CsvSource({"15-Aug, 15 August", "Jaws 2, Jaws 3", "3%, 3 %b", "전설, 전쟁", "?!, !?"})
  void anotherTitle(String one, String other) {
    assertThat(key(one, 1, 2020)).isNotEqualTo(key(other, 1, 2020));
  }

  @Test
  void typeAndYearCount() {
    assertThat(key("Dark", 2, 2017))
        .isNotEqualTo(key("Dark", 1, 2017))
        .isNotEqualTo(key("Dark", 2, 2018));
  }

  @ParameterizedTest
  @CsvSource({"2021, 2021", "2021.0, 2021", "'', 0", "21, 0", "20x1, 0"})
  void years(String cell, int year) {
    byte[] utf8 = cell.getBytes(StandardCharsets.UTF_8);

    assertThat(TitleKey.year(utf8, 0, utf8.length)).isEqualTo(year);
  }

  private static int key(String title, int type, int year) {
    byte[] utf8 = title.getBytes(StandardCharsets.UTF_8);
    return new TitleKey().of(utf8, 0, utf8.length, type, year);
  }
}
