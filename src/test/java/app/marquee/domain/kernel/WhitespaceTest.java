package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// [Whitespace] on cells as files hold them, odd ones of the published catalogues among them.
class WhitespaceTest {

  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of(" August 4, 2017", "August 4, 2017"),
        Arguments.of("a  b   c ", "a b c"),
        Arguments.of("Kevin Michael\tRichardson", "Kevin Michael Richardson"),
        Arguments.of(
            "The Memphis Belle: A Story of a\nFlying Fortress",
            "The Memphis Belle: A Story of a Flying Fortress"),
        Arguments.of("line one \r\n  line two\r", "line one line two"),
        Arguments.of("Akbar\u00A0Birbal", "Akbar Birbal"),
        Arguments.of("sea —\u00A0and onto land", "sea — and onto land"),
        Arguments.of("\u200BSAINT SEIYA", "SAINT SEIYA"),
        Arguments.of("\u200B\u200BKuch Bheege Alfaaz", "Kuch Bheege Alfaaz"),
        Arguments.of("Barcelona, \u200B\u200BSpain", "Barcelona, Spain"),
        Arguments.of("a \u200B b", "a b"),
        Arguments.of("\u2028Detectives from", "Detectives from"),
        Arguments.of("\uFEFFAs Pac", "As Pac"),
        Arguments.of("from\u2009Ghaziabad", "from Ghaziabad"),
        Arguments.of("\u200Ehires\u200F an\u202A old\u202C man\u2066\u2069", "hires an old man"),
        Arguments.of("1\u2007234\u202F567\u3000x\u2003y\u1680z", "1 234 567 x y z"),
        Arguments.of("co\u00ADop\u2060era\u00ADtion", "cooperation"),
        Arguments.of("bell\u0007 and\u0000 null\u007F", "bell and null"),
        Arguments.of("next\u0085line", "next line"),
        Arguments.of("Ame\u0301lie", "Amélie"),
        Arguments.of("\u1112\u1161\u11AB", "\uD55C"),
        Arguments.of("e\u200B\u0301", "é"),
        Arguments.of("A\u200DB\u200C", "AB"),
        Arguments.of("a \u200D b", "a b"),
        Arguments.of(" \u00A0\t\u200B ", ""),
        Arguments.of("\u0935\u094D\u200D\u200D\u0937", "\u0935\u094D\u200D\u0937"));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void bringsBlanksHiddenCharactersAndLettersToOneForm(String cell, String clean) {
    assertThat(Whitespace.clean(cell)).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Dick Johnson Is Dead",
        "João Miguel – 愛の不時着",
        // A joiner that shapes Persian and Malayalam letters, and one inside an emoji.
        "می\u200Cخواهم",
        "അവന്\u200D",
        "👨\u200D👩\u200D👧",
        // A lone C1 control may have been a windows-1252 apostrophe: evidence, not a blank.
        "thieves\u0092 den"
      })
  void leavesCleanTextTheSameInstance(String cell) {
    // A joiner at the very end joins nothing, so it is the one thing to go.
    String expected = cell.endsWith("\u200D") ? cell.substring(0, cell.length() - 1) : cell;
    assertThat(Whitespace.clean(cell)).isEqualTo(expected);
    assertThat(Whitespace.clean(expected)).isSameAs(expected);
  }

  @Test
  void keepsTheBlankThatIsAByteOfADoublyEncodedLetter() {
    // à is C3 A0, so a file read as windows-1252 holds an Ã and a no-break space.
    assertThat(Whitespace.clean("Nat\u00C3\u00A0lia")).isEqualTo("Nat\u00C3\u00A0lia");
    assertThat(Whitespace.clean("Mar\u00C3\u00ADa")).isEqualTo("Mar\u00C3\u00ADa");
  }

  @Test
  void takesANoBreakSpaceAfterACapitalAsABlank() {
    assertThat(Whitespace.clean("AMANH\u00C3\u00A0CEDO")).isEqualTo("AMANHÃ CEDO");
    assertThat(Whitespace.clean("é\u00A0!")).isEqualTo("é !");
  }
}
