package app.marquee.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.kernel.WordCount;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.testing.RandomCsv;
import app.marquee.testing.SmallFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.StringColumn;

/// Words counted and cells written without making text of bytes.
class BytesTest {
  private static final String[] PIECES = {
    "a", "é", "漢", "😀", " ", "  ", "\t", "\n", "\u000B", "\u001C", "\u0085", "\u00A0", "\u1680",
    "\u2000", "\u200A", "\u200B", "\u2010", "\u2019", "\u2026", "\u2028", "\u2029", "\u202F",
    "\u205F", "\u2060", "\u3000", "\uFEFF", "\u180E", "\"", "-", "\u007F", "Ä", "Ā"
  };

  /// The whitespace rule is off, so that odd blanks stay in the cells.
  @Test
  void wordsOfOddBlanks() {
    RandomCsv random = new RandomCsv(5);
    StringBuilder file = new StringBuilder("type,title,description\n");
    for (int row = 0; row < 2_000; row++) {
      StringBuilder cell = new StringBuilder();
      for (int left = random.below(9); left > 0; left--) {
        cell.append(random.oneOf(PIECES));
      }
      file.append(SmallFiles.line("Movie", "T" + row, cell.toString()));
    }
    CleanCatalogue clean =
        SmallFiles.clean(
            file.toString(),
            Recipe.standard().withRule(new RuleSetting(RuleId.WHITESPACE, false, Map.of())));
    StringColumn column = clean.columns().text("description");
    int[] words = WordCounts.of(column);

    for (int row = 0; row < words.length; row++) {
      assertThat(words[row]).as(column.get(row)).isEqualTo(WordCount.of(column.get(row)));
    }
    assertThat(words).contains(0, 1, 2, 3, 4);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          plain      ; plain
          ``         ; ``
          été 漢 😀   ; été 漢 😀
          a,b        ; "a,b"
          say "a"    ; "say ""a\"""
          "          ; \"""\"
          a~b        ; "a~b"
          a^b        ; "a^b"
          ",~        ; \""",~"
          """)
  void aCellIsQuotedOnlyWhereNeeded(String text, String expected) {
    ByteSink sink = new ByteSink(1);
    sink.appendCell(text.replace('~', '\n').replace('^', '\r'));

    assertThat(text(sink)).isEqualTo(expected.replace('~', '\n').replace('^', '\r'));
  }

  @Test
  void numbersAreTheirDigits() {
    ByteSink sink = new ByteSink(0);
    for (int number : new int[] {0, 7, 2_199, 2_200, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      sink.append(number);
      sink.append((byte) ' ');
    }

    assertThat(text(sink)).isEqualTo("0 7 2199 2200 -1 2147483647 -2147483648 ");
  }

  private static String text(ByteSink sink) {
    return new String(sink.array(), 0, sink.size(), StandardCharsets.UTF_8);
  }
}
