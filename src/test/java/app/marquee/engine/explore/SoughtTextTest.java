package app.marquee.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SoughtTextTest {
  private static final String[] PIECES = {
    "a",
    "A",
    "b",
    "k",
    "K",
    "i",
    "I",
    "s",
    "-",
    " ",
    "[",
    "{",
    "@",
    "`",
    "0",
    "é",
    "É",
    "ß",
    "İ",
    "\u212A",
    "Σ",
    "σ",
    "日",
    "\uD83C\uDFAC",
    "\0",
    "Z",
    "z"
  };

  @ParameterizedTest
  @CsvSource({
    "War and Peace,  war,     true",
    "War and Peace,  PEACE,   true",
    "War and Peace,  'd p',   true",
    "War and Peace,  warp,    false",
    "Wa,             war,     false",
    "a[b,            a{b,     false",
    "İstanbul,       istan,   false",
    "İ,              i,       true",
    "300 \u212A,     300 k,   true",
    "Café,           CAFÉ,    true",
    "Cafe,           café,    false"
  })
  void holdsWhatItsSmallLettersHold(String cell, String sought, boolean held) {
    assertThat(isIn(cell, sought)).isEqualTo(held);
  }

  @Test
  void bytesAndTextAgreeOnTextMadeAtRandom() {
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      String cell = text(random, 30);
      String sought = text(random, 3);
      boolean expected = cell.toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT));
      assertThat(isIn(cell, sought))
          .as("%s in %s, round %d", sought, cell, round)
          .isEqualTo(expected);
    }
  }

  /// What bytes alone cannot tell: no other letter becomes one of ASCII.
  @Test
  void onlyTwoLettersOutsideAsciiBecomeLettersOfIt() {
    StringBuilder hiding = new StringBuilder();
    for (int letter = 0x80; letter <= Character.MAX_CODE_POINT; letter++) {
      if (Character.toString(letter).toLowerCase(Locale.ROOT).chars().anyMatch(one -> one < 0x80)) {
        hiding.appendCodePoint(letter);
      }
    }
    assertThat(hiding.toString()).isEqualTo("\u0130\u212A");
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /// Asks the bytes of a cell that stands among others.
  private static boolean isIn(String cell, String sought) {
    byte[] before = "a k i".getBytes(StandardCharsets.UTF_8);
    byte[] own = cell.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[before.length + own.length + before.length];
    System.arraycopy(before, 0, bytes, 0, before.length);
    System.arraycopy(own, 0, bytes, before.length, own.length);
    System.arraycopy(before, 0, bytes, before.length + own.length, before.length);
    return SoughtText.of(sought.toLowerCase(Locale.ROOT)).isIn(bytes, before.length, own.length);
  }
}
