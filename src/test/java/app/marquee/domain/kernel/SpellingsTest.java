package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts and the keys they have, worked out by hand.
class SpellingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Tom  Cruise | cruise tom",
        "Cruise, Tom. | cruise tom",
        "Tom Tom Club | club tom",
        "José-María Ñíguez | josemaria niguez",
        "Zhang Jing-chu | jingchu zhang",
        "Weiß Œuvre Łukasz Ødegård | lukasz odegard oeuvre weiss",
        "U.S.A. | usa",
        "Ｆｕｌｌ | full",
        "नमस्ते | नमस्ते",
        "नमस्ता | नमस्ता",
        "Pokémon: The Movie | movie pokemon the",
        "$9.99 | $999",
        "... | ``",
      })
  void wordsInTheirOrder(String text, String key) {
    assertThat(Spellings.words(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | paris | arispari",
        "1 | Paris | aiprs",
        "2 | P-a ris! | arispari",
        "2 | Vetri Maaran | aaanaretimmararitrve",
        "2 | Vetrimaaran | aaanaretimmararitrve",
        "3 | Ab | ab",
        "3 | anana | ananan",
      })
  void piecesInTheirOrder(int size, String text, String key) {
    assertThat(Spellings.pieces(text, size)).isEqualTo(key);
  }
}
