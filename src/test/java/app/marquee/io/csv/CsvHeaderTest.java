package app.marquee.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.SmallFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of a file's header.
class CsvHeaderTest {

  /// `~` is a line feed, `^` a carriage return, `'` a quote, `_` a blank.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          plain                   > title,type          > title|type
          CRLF                    > title,type^         > title|type
          in quotes               > 'title','type'      > title|type
          comma in quotes         > 'title, year',type  > title, year|type
          doubled quotes          > 'the ''title''',a   > the "title"|a
          blanks around           > _title_,type_       > title|type
          blank name              > title,,type         > title|column_2|type
          blank name of blanks    > title,__,type       > title|column_2|type
          repeated name           > a,b,a,a             > a|b|a_2|a_3
          repeated but for case   > Title,title         > Title|title_2
          repeated, and one taken > a,a_2,a             > a|a_2|a_3
          quote in a bare name    > 5' disc,title       > 5" disc|title
          two quotes in bare name > a 'b' c,title       > a "b" c|title
          """)
  void namesEachColumn(String name, String header, String expected) {
    String file =
        header.replace('_', ' ').replace("a 2", "a_2").replace('^', '\r').replace('\'', '"');
    String cells = "x" + ",x".repeat((int) expected.chars().filter(c -> c == '|').count());

    assertThat(String.join("|", SmallFiles.raw(file + "\n" + cells + "\n").header()))
        .isEqualTo(expected);
  }
}
