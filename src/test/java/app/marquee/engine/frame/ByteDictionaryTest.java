package app.marquee.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Numbers for distinct byte texts.
class ByteDictionaryTest {

  @Test
  void numbersTextsInOrderOfFirstAppearance() {
    ByteDictionary dictionary = new ByteDictionary(1);

    assertThat(List.of(code(dictionary, "b"), code(dictionary, ""), code(dictionary, "é")))
        .containsExactly(0, 1, 2);
    assertThat(List.of(code(dictionary, "é"), code(dictionary, "b"), code(dictionary, "")))
        .containsExactly(2, 0, 1);
    assertThat(dictionary.texts()).containsExactly("b", "", "é");
  }

  @Test
  void grows() {
    ByteDictionary dictionary = new ByteDictionary(4);
    Map<String, Integer> expected = new LinkedHashMap<>();
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 100_000; i++) {
      String text = Integer.toString(random.nextInt(30_000), 36);
      int known = expected.computeIfAbsent(text, any -> expected.size());
      if (code(dictionary, text) != known) {
        assertThat(code(dictionary, text)).as(text).isEqualTo(known);
      }
    }
    assertThat(dictionary.size()).isEqualTo(expected.size());
    assertThat(dictionary.texts()).containsExactlyElementsOf(expected.keySet());
  }

  /// `Aa` and `BB` have one hash, and so has every chain of them of one length.
  @Test
  void tellsTextsOfOneHashApart() {
    ByteDictionary dictionary = new ByteDictionary(4);
    List<String> texts = new ArrayList<>();
    for (int bits = 0; bits < 256; bits++) {
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < 8; at++) {
        text.append((bits >> at & 1) == 0 ? "Aa" : "BB");
      }
      texts.add(text.toString());
    }
    for (int i = 0; i < texts.size(); i++) {
      assertThat(code(dictionary, texts.get(i))).isEqualTo(i);
    }
    for (int i = 0; i < texts.size(); i++) {
      assertThat(code(dictionary, texts.get(i))).isEqualTo(i);
    }
  }

  @Test
  void looksOnlyAtTheBytesAsked() {
    ByteDictionary dictionary = new ByteDictionary(4);
    byte[] bytes = "xaya".getBytes(StandardCharsets.UTF_8);

    assertThat(dictionary.code(bytes, 1, 1)).isZero();
    assertThat(dictionary.code(bytes, 3, 1)).isZero();
    assertThat(dictionary.code(bytes, 0, 0)).isEqualTo(1);
    assertThat(dictionary.text(0)).isEqualTo("a");
  }

  private static int code(ByteDictionary dictionary, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return dictionary.code(utf8, 0, utf8.length);
  }
}
