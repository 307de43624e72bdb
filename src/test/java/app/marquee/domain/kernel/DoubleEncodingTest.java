package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// [DoubleEncoding]: what is broken is repaired, what is right is never touched.
class DoubleEncodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          JoÃ£o | João
          ZezÃ© Motta | Zezé Motta
          Ã‰lite | Élite
          CÃ”TE D’AZUR | CÔTE D’AZUR
          fiancÃ©â€™s infidelity | fiancé’s infidelity
          Britainâ€™s best â€“ and worst â€œteacherâ€¦ | Britain’s best – and worst “teacher…
          Å“uvre et SÅ“ur | œuvre et Sœur
          StanisÅ‚aw RÃ³Å¼ewicz | Stanisław Różewicz
          Ä°stanbul KÄ±rmÄ±zÄ±sÄ± | İstanbul Kırmızısı
          BucureÈ™ti | București
          Ø§Ù„ØªØ¬Ø±Ø¨Ø© | التجربة
          Ñ‡ÐµÐ»Ð¾Ð²ÐµÐº | человек
          Ð¾Ð½ Ð¸ Ð¾Ð½Ð° | он и она
          æ„› | 愛
          ðŸ˜€fun | 😀fun
          AzorÃƒÂ³n | Azorón
          ÃƒÆ’Ã‚Â© | é
          Mix é with Ã© | Mix é with é
          """)
  void undoesWhatWasReadInTheWrongCharset(String cell, String meant) {
    assertThat(DoubleEncoding.undo(cell)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Plain",
        "João",
        "Café",
        "naïve Ã",
        "é",
        "Ã",
        "FIANCÉ’S REVENGE",
        "„Spaß“ und „Maß“",
        "MAÇÃ",
        "“AMANHÃ”",
        "ÉTÉ… enfin",
        "le café…”",
        "“É”",
        "SMÅ”",
        "한국어 제목",
        "Привет, мир",
        "Ã\u0081\u0081",
        "thieves\u0092",
        "J\uFFFDo",
        "MÃ£e e pÃ",
        "100 €™"
      })
  void leavesCorrectTextAlone(String cell) {
    // The one mixed cell has a broken run beside a lone letter: only the broken run changes.
    String expected = cell.equals("MÃ£e e pÃ") ? "Mãe e pÃ" : null;
    assertThat(DoubleEncoding.undo(cell)).isEqualTo(expected);
  }

  @Test
  void undoesEveryLetterOfWesternAndCentralEurope() {
    for (int c = 0xC0; c < 0x180; c++) {
      String word = "x" + (char) c + "y";
      String broken =
          new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      assertThat(DoubleEncoding.undo(broken)).as("U+%04X as ISO 8859-1", c).isEqualTo(word);
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      String windows = new String(bytes, WINDOWS);
      if (windows.indexOf('\uFFFD') < 0) {
        assertThat(DoubleEncoding.undo(windows)).as("U+%04X as windows-1252", c).isEqualTo(word);
      }
    }
  }

  @Test
  void bringsWhatComesOutToTheCleanForm() {
    // C2 A0 is a no-break space in UTF-8, E2 80 8B a zero-width space.
    assertThat(DoubleEncoding.undo("Akbar\u00C2\u00A0Birbal")).isEqualTo("Akbar Birbal");
    assertThat(DoubleEncoding.undo("\u00E2\u20AC\u2039Saint")).isEqualTo("Saint");
  }

  @Test
  void seesALostCharacter() {
    assertThat(DoubleEncoding.hasReplacementCharacter("Jo\uFFFDo")).isTrue();
    assertThat(DoubleEncoding.hasReplacementCharacter("João")).isFalse();
  }
}
