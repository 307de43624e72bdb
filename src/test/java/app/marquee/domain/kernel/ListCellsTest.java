package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// [ListCells] on plain lists and on bracketed literals.
class ListCellsTest {

  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of(" , ,, ", List.of()),
        Arguments.of("United States", List.of("United States")),
        Arguments.of(", France, Algeria", List.of("France", "Algeria")),
        Arguments.of("United Kingdom,", List.of("United Kingdom")),
        Arguments.of(
            "United Kingdom, France, , Poland", List.of("United Kingdom", "France", "Poland")),
        Arguments.of(" b ,a,b, A", List.of("b", "a", "A")),
        Arguments.of(
            "Children & Family Movies, Comedies", List.of("Children & Family Movies", "Comedies")),
        Arguments.of("['drama', 'crime']", List.of("drama", "crime")),
        Arguments.of("['US']", List.of("US")),
        Arguments.of("[]", List.of()),
        Arguments.of("[ ]", List.of()),
        Arguments.of("['']", List.of()),
        Arguments.of(" [\"drama\", \"men's\"] ", List.of("drama", "men's")),
        Arguments.of("['it\\'s', \"a \\\"b\\\"\"]", List.of("it's", "a \"b\"")),
        Arguments.of("['a' 'b'\n 'c']", List.of("a", "b", "c")),
        Arguments.of("[drama, sci-fi, drama]", List.of("drama", "sci-fi")),
        Arguments.of("[O'Brien, D'Arcy]", List.of("O'Brien", "D'Arcy")),
        Arguments.of("['caf\\xe9', '\\u2019t']", List.of("café", "’t")),
        Arguments.of("['Downey, Jr.', 'x']", List.of("Downey", "Jr.", "x")),
        Arguments.of("['open, close]", List.of("'open", "close")),
        Arguments.of("[a], b", List.of("[a]", "b")),
        Arguments.of("[[a]]", List.of("a")),
        Arguments.of("[", List.of("[")),
        Arguments.of("'a', 'b'", List.of("'a'", "'b'")));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void splits(String cell, List<String> tokens) {
    assertThat(ListCells.tokens(cell)).isEqualTo(tokens);
    assertThat(ListCells.tokens(ListCells.join(tokens))).isEqualTo(tokens);
  }

  @Test
  void dropsRepeatsInLongListsToo() {
    List<String> names = IntStream.range(0, 60).mapToObj(i -> "Name " + i).toList();
    String cell = ListCells.join(names) + ", Name 3, Name 59, " + ListCells.join(names);
    assertThat(ListCells.tokens(cell)).isEqualTo(names);
  }

  @Test
  void joinsWithACommaAndABlank() {
    assertThat(ListCells.join(List.of("a", "b c", "d"))).isEqualTo("a, b c, d");
    assertThat(ListCells.join(List.of())).isEmpty();
  }
}
