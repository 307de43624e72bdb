package app.marquee.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.testing.SmallFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of each record of a small file.
class CsvRecordsTest {

  /// In the text, `~` is a line feed, `^` a carriage return and `'` a quote; cells read are parted
  /// by `;` and records by a blank bar.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          plain lines                  > a,b~1,2~3,4~                > 1;2 | 3;4
          CRLF                         > a,b^~1,2^~3,4^~             > 1;2 | 3;4
          no line end at the end       > a,b~1,2~3,4                 > 1;2 | 3;4
          CR alone at the end          > a,b~1,2^                    > 1;2
          line ends of both kinds      > a,b^~1,2~3,4^~5,6           > 1;2 | 3;4 | 5;6
          line break in quotes         > a,b~'1~1',2~3,4~            > 1~1;2 | 3;4
          CRLF in quotes               > a,b~'1^~1','2'^~            > 1^~1;2
          comma in quotes              > a,b~'1,5',2~                > 1,5;2
          doubled quotes               > a,b~'say ''yes''',2~        > say 'yes';2
          nothing but a quote          > a,b~'''',2~                 > ';2
          empty in quotes              > a,b~'',2~                   > ;2
          quotes in a bare cell        > a,b~5' disc,it's '2'~       > 5' disc;it's '2'
          blanks around                > a,b~ 1 , 2 ~                > 1 ; 2
          blanks after the last quote  > a,b~'1'  ,'2' ~             > 1;2
          blank lines                  > a,b~~1,2~^~~3,4~~           > 1;2 | 3;4
          empty cells                  > a,b~,~1,~,2~                > ; | 1; | ;2
          quoted line break at the end > a,b~1,'2~'                  > 1;2~
          CR inside a bare cell        > a,b~1^1,2~                  > 1^1;2
          quoted last cell without end > a,b~1,'2'                   > 1;2
          """)
  void readsRecords(String name, String file, String expected) {
    RawCatalogue raw = SmallFiles.raw(meant(file));

    assertThat(shown(raw)).isEqualTo(expected.strip());
    assertThat(raw.quarantined()).isEmpty();
  }

  @Test
  void passesOverAByteOrderMark() {
    assertThat(SmallFiles.raw("\uFEFFa,b\n1,2\n").header()).containsExactly("a", "b");
  }

  @Test
  void keepsNumberAndLineOfEachRecord() {
    RawCatalogue raw = SmallFiles.raw("a,b\n1,\"2\n2\n2\"\n\n3,4\nbad\n5,6");

    assertThat(raw.records()).containsExactly(1, 2, 4);
    assertThat(raw.lines()).containsExactly(2, 6, 8);
    assertThat(raw.source().records()).isEqualTo(4);
  }

  @Test
  void countsLinesOfAHeaderOverTwoLines() {
    assertThat(SmallFiles.raw("a,\"b\nb\"\n1,2\n").lines()).containsExactly(3);
  }

  @Test
  void setsAsideWrongFieldCountsVerbatim() {
    RawCatalogue raw = SmallFiles.raw("a,b\n1,2\n\"x\",é,3\r\nlone\n3,4\n");

    assertThat(shown(raw)).isEqualTo("1;2 | 3;4");
    assertThat(raw.quarantined())
        .containsExactly(
            new QuarantinedRecord(
                2, 3, 8, "Line 3 has 3 fields where the header has 2.", "\"x\",é,3"),
            new QuarantinedRecord(3, 4, 18, "Line 4 has 1 field where the header has 2.", "lone"));
  }

  @Test
  void setsAsideTextAfterAClosingQuote() {
    RawCatalogue raw = SmallFiles.raw("a,b\n\"1\"x,2\n3,4\n");

    assertThat(shown(raw)).isEqualTo("3;4");
    assertThat(raw.quarantined())
        .containsExactly(
            new QuarantinedRecord(1, 2, 4, "Line 2 has text after a closing quote.", "\"1\"x,2"));
  }

  @Test
  void setsAsideOnlyTheLineOfAQuoteThatNeverCloses() {
    RawCatalogue raw = SmallFiles.raw("a,b\n\"1,2\n3,4\n5,6\n7,8\n");

    assertThat(shown(raw)).isEqualTo("3;4 | 5;6 | 7;8");
    assertThat(raw.lines()).containsExactly(3, 4, 5);
    assertThat(raw.quarantined())
        .containsExactly(
            new QuarantinedRecord(1, 2, 4, "Line 2 opens a quote that never closes.", "\"1,2"));
  }

  @Test
  void setsAsideAnOpenQuoteAtTheVeryEnd() {
    RawCatalogue raw = SmallFiles.raw("a,b\n1,2\n3,\"4");

    assertThat(shown(raw)).isEqualTo("1;2");
    assertThat(raw.quarantined())
        .containsExactly(
            new QuarantinedRecord(2, 3, 8, "Line 3 opens a quote that never closes.", "3,\"4"));
  }

  @Test
  void countsCrlfLinesOfBrokenRecords() {
    RawCatalogue raw = SmallFiles.raw("a,b\r\n\"1\"x,2\r\n\"3\r\n3\",4\r\n5\r\n");

    assertThat(raw.lines()).containsExactly(3);
    assertThat(raw.quarantined()).extracting(QuarantinedRecord::line).containsExactly(2, 5);
    assertThat(raw.quarantined())
        .extracting(QuarantinedRecord::text)
        .containsExactly("\"1\"x,2", "5");
  }

  @Test
  void saysHowTheFileWasRead() {
    RawCatalogue raw = SmallFiles.raw("\uFEFFa,b\r\n1,2\r\n3\r\n4,5");

    assertThat(raw.decisions())
        .extracting(decision -> decision.id() + ": " + decision.value() + ", " + decision.reason())
        .containsExactly(
            "delimiter: Comma, 2 of 3 records give 2 fields",
            "quote: Double quote, inside a cell a quote is doubled",
            "wrapping: None, cells are quoted one by one, or not at all",
            "charset: UTF-8, 19 bytes, none invalid, a byte-order mark",
            "line_end: CRLF, 2 of 2 line ends",
            "header: Line 1, 0 of 2 columns known by name");
  }

  @Test
  void knowsTheFile() {
    RawCatalogue raw = SmallFiles.raw("a,b\n1,2\n");

    assertThat(raw.source().fileName()).isEqualTo("small_titles.csv");
    assertThat(raw.source().bytes()).isEqualTo(8);
    // printf 'a,b\n1,2\n' | sha256sum
    assertThat(raw.source().sha256())
        .isEqualTo("492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
  }

  private static String meant(String text) {
    return text.strip().replace('~', '\n').replace('^', '\r').replace('\'', '"');
  }

  private static String shown(RawCatalogue raw) {
    List<String> rows =
        SmallFiles.rows(raw.cells()).stream().map(cells -> String.join(";", cells)).toList();
    return String.join(" | ", rows)
        .replace('\n', '~')
        .replace('\r', '^')
        .replace('"', '\'')
        .strip();
  }
}
