package app.marquee.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tokens by their numbers, and the numbers by their texts.
final class TokenListsTest {

  @Test
  void tokensAreNumberedByWhereTheyFirstAppear() {
    TokenLists lists =
        TokenLists.byAppearance(
            new int[] {0, 2, 2, 4},
            new int[] {3, 1, 1, 0},
            List.of("Ann", "Bo", "Cy"),
            List.of("Di"));

    assertThat(lists.names()).containsExactly("Di", "Bo", "Ann");
    assertThat(lists.tokens()).containsExactly(0, 1, 1, 2);
    assertThat(lists.namesOf(0)).containsExactly("Di", "Bo");
    assertThat(lists.namesOf(1)).isEmpty();
    assertThat(lists.namesOf(2)).containsExactly("Bo", "Ann");
  }

  @Test
  void textsFindTheirNumbersWhicheverWayNamesAreKept() {
    ByteDictionary sought = dictionary("Bo", "Élodie", "Gus");
    int[] starts = {0, 3};
    int[] tokens = {0, 1, 2};
    ByteTexts bytes = dictionary("Ann", "Élodie", "Bo").texts();

    assertThat(new TokenLists(starts, tokens, bytes).idsOf(sought)).containsExactly(2, 1, -1);
    assertThat(new TokenLists(starts, tokens, List.of("Ann", "Élodie", "Bo")).idsOf(sought))
        .containsExactly(2, 1, -1);
    TokenLists some = TokenLists.byAppearance(new int[] {0, 2}, new int[] {2, 1}, bytes, List.of());
    assertThat(some.idsOf(sought)).containsExactly(0, 1, -1);
  }

  private static ByteDictionary dictionary(String... texts) {
    ByteDictionary dictionary = new ByteDictionary(4);
    for (String text : texts) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      int _ = dictionary.code(utf8, 0, utf8.length);
    }
    return dictionary;
  }
}
