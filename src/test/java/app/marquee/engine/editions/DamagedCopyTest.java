package app.marquee.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a damaged cell is taken for the beginning of a whole one.
class DamagedCopyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gabe IbÃ¡Ã|Gabe Ibáñez|true",
        "Constance|Constance Wu|false",
        "LucÃ­a JimÃ©nez, Claudia|Lucía Jiménez, Claudia Traisac|true",
        "LucÃ­a JimÃ©nez, Paula|Lucía Jiménez, Claudia Traisac|false",
        "RafaÅ‚|Rafał Banaś, Michał Leja|false",
      })
  void agrees(String cell, String whole, boolean expected) {
    assertThat(DamagedCopy.agrees(cell, whole)).isEqualTo(expected);
  }
}
