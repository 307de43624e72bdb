package app.marquee.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.kernel.WordCount;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteScanTest {
  private static final long SEED = 20_261_127;

  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "a b, 2",
    "Squid Game, 2",
    "12345678, 1",
    "1234567 9, 2",
    "12345678 0, 2",
    "a b c d e f g h i j k, 11",
    "The Great British Baking Show, 5",
    "~!, 1"
  })
  void countsTheWordsOfPlainCells(String cell, int words) {
    assertThat(words(cell)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " a",
        "a ",
        "a  b",
        "1234567  0",
        "123456  90",
        "a\tb",
        "12345678\n",
        "\u007f",
        "12345678\u007f9",
        "Café",
        "1234567é",
        "a\u00a0b"
      })
  void leavesEverythingElseToOthers(String cell) {
    assertThat(words(cell)).isEqualTo(-1);
  }

  @Test
  void agreesWithThePlainReadingOfRandomCells() {
    SplittableRandom random = new SplittableRandom(SEED);
    String letters = "ab z~!\t\u007fé";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder cell = new StringBuilder();
      int length = 1 + random.nextInt(40);
      while (cell.length() < length) {
        // Mostly letters and single blanks, so that both answers are common.
        cell.append(letters.charAt(random.nextInt(random.nextInt(20) == 0 ? 9 : 3)));
      }
      String text = cell.toString();
      boolean plain =
          text.equals(text.strip())
              && !text.contains("  ")
              && text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
      assertThat(words(text)).as("'%s'", text).isEqualTo(plain ? WordCount.of(text) : -1);
    }
  }

  @Test
  void findsTheEndOfAscii() {
    byte[] bytes = "0123456789é123456é".getBytes(StandardCharsets.UTF_8);

    assertThat(ByteScan.asciiEnd(bytes, 0, bytes.length)).isEqualTo(10);
    assertThat(ByteScan.asciiEnd(bytes, 3, bytes.length)).isEqualTo(10);
    assertThat(ByteScan.asciiEnd(bytes, 12, bytes.length)).isEqualTo(18);
    assertThat(ByteScan.asciiEnd(bytes, 12, 15)).isEqualTo(15);
    assertThat(ByteScan.asciiEnd(bytes, 10, bytes.length)).isEqualTo(10);
  }

  @Test
  void stopsAtZero() {
    byte[] bytes = "0123456789\0abcdefgh".getBytes(StandardCharsets.UTF_8);

    assertThat(ByteScan.asciiEnd(bytes, 0, bytes.length)).isEqualTo(10);
    assertThat(ByteScan.asciiEnd(bytes, 11, bytes.length)).isEqualTo(19);
    assertThat(ByteScan.asciiEnd(bytes, 5, bytes.length)).isEqualTo(10);
  }

  @Test
  void findsTheFirstOfThree() {
    byte[] bytes = "0123456789abcde\"f\rg\n0123456789".getBytes(StandardCharsets.UTF_8);

    assertThat(first(bytes, 0)).isEqualTo(15);
    assertThat(first(bytes, 16)).isEqualTo(17);
    assertThat(first(bytes, 18)).isEqualTo(19);
    assertThat(first(bytes, 20)).isEqualTo(bytes.length);
    assertThat(first("éêë±".getBytes(StandardCharsets.ISO_8859_1), 0)).isEqualTo(4);
    assertThat(first("éêë±0123\"".getBytes(StandardCharsets.ISO_8859_1), 0)).isEqualTo(8);
  }

  private static int first(byte[] bytes, int from) {
    return ByteScan.firstOf(bytes, from, bytes.length, (byte) '"', (byte) '\n', (byte) '\r');
  }

  private static int words(String cell) {
    byte[] utf8 = ("x" + cell + " é").getBytes(StandardCharsets.UTF_8);
    return ByteScan.plainWords(utf8, 1, cell.getBytes(StandardCharsets.UTF_8).length);
  }
}
