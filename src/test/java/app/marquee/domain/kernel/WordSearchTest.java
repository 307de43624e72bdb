package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words in texts.
final class WordSearchTest {
  @ParameterizedTest
  @CsvSource({
    "love, Love, true",
    "love, To LOVE again, true",
    "love, glove, false",
    "love, lovely, false",
    "love, love-struck, true",
    "love, 'glove, love', true",
    "love, love2, false",
    "true story, A true story., true",
    "true story, A true  story, false",
    "élan, Elan, false",
    "élan, ÉLAN!, true",
    "l, '', false",
    "'', love, false",
    "'', '', false"
  })
  void wholeWordsCaseIgnored(String word, String text, boolean found) {
    assertThat(new WordSearch(word).isIn(text)).isEqualTo(found);
  }
}
