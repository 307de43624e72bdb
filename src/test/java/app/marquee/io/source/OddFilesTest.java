package app.marquee.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as people have them: exports with a title above the table, tables put one behind the
/// other, quotes of other kinds, answers of servers under the name of a table.
class OddFilesTest {
  private static final String TABLE = "show_id,type,title\ns1,Movie,A\ns2,TV Show,B\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=,\n",
        "# exported on 2021-09-25\n# by X, for Y, and Z\n",
        "The catalogue,,\n,,\n",
        "Report\n\n"
      })
  void linesBeforeTheHeaderArePassedOver(String before) {
    Opened opened = opened("t.csv", before + TABLE);

    assertThat(opened.rows())
        .containsExactly(List.of("s1", "Movie", "A"), List.of("s2", "TV Show", "B"));
    assertThat(opened.raw().header()).containsExactly("show_id", "type", "title");
    int line = (int) before.lines().count() + 1;
    assertThat(opened.raw().lines()).containsExactly(line + 1, line + 2);
    assertThat(opened.value(ImportSetting.HEADER)).isEqualTo("Line " + line);
    assertThat(opened.decision("header").reason()).contains("before it without titles passed over");
    assertThat(opened.raw().source().records()).isEqualTo(2);
  }

  @Test
  void recordsBeforeAHeaderAreNotPassedOver() {
    Opened opened = opened("t.csv", "s0,Movie,First\n" + TABLE);

    assertThat(opened.raw().source().records()).isEqualTo(4);
  }

  @Test
  void withoutAHeaderTheFirstLineIsARecordAgain() {
    Path file = Opened.written(folder, "t.csv", utf8("Report,,\n" + TABLE));
    ImportSettings none = ImportSettings.detected().with(ImportSetting.HEADER, "none");

    assertThat(Opened.of(file, none).raw().source().records()).isEqualTo(4);
  }

  @Test
  void aWorkbookWithATitleAboveItsTable() throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Titles");
      sheet.value(0, 0, "Our catalogue");
      row(sheet, 2, "show_id", "type", "title");
      row(sheet, 3, "s1", "Movie", "A");
    }

    Opened opened = Opened.of(file);

    assertThat(opened.raw().header()).containsExactly("show_id", "type", "title");
    assertThat(opened.rows()).containsExactly(List.of("s1", "Movie", "A"));
    assertThat(opened.value(ImportSetting.HEADER)).isEqualTo("Row 3");
    assertThat(opened.decision("header").reason())
        .isEqualTo("3 columns named; 1 row before it passed over");
  }

  @Test
  void aWorkbookWithOneColumnKeepsItsRows() throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Titles");
      for (int i = 0; i < 30; i++) {
        sheet.value(i, 0, "cell " + i);
      }
    }

    Opened opened = Opened.of(file);

    assertThat(opened.raw().header()).containsExactly("cell 0");
    assertThat(opened.rows()).hasSize(29);
  }

  @Test
  void aHeaderAmongTheRecordsIsSetAside() {
    Opened opened = opened("t.csv", TABLE + TABLE);

    assertThat(opened.rows()).hasSize(4);
    assertThat(opened.raw().quarantined())
        .extracting(record -> record.reason() + " " + record.text())
        .containsExactly("Line 4 repeats the header. show_id,type,title");
    assertThat(opened.raw().source().records()).isEqualTo(5);
  }

  @Test
  void cellsInSingleQuotesWhereFewNeedThem() {
    Opened opened =
        opened("t.csv", "type,title,cast\nMovie,A,'x, y'\nShow,B,'p, q'\nShow,C,'r, s'\n");

    assertThat(opened.rows()).contains(List.of("Movie", "A", "x, y"));
    assertThat(opened.value(ImportSetting.QUOTE)).isEqualTo("Single quote");
  }

  @Test
  void blanksBeforeQuotes() {
    Opened opened =
        opened(
            "t.csv", "title, type, cast\nA, \"Movie\", \"x, \"\"y\"\"\"\n B, \"Show\",  bare \n");

    assertThat(opened.rows())
        .containsExactly(List.of("A", "Movie", "x, \"y\""), List.of(" B", "Show", "  bare "));
    assertThat(opened.decision("quote").reason()).isEqualTo("blanks may stand before it");
  }

  @Test
  void cellsThatNoNameIsForAreToldOf() {
    Opened opened =
        opened("t.csv", "type,title,cast\nMovie,A,\u201cx, y\u201d\nShow,B,\u201cp, q\u201d\n");

    assertThat(opened.decision("header").reason())
        .isEqualTo(
            "3 of 4 columns known by name; records have 1 cell more than it has names: they may be"
                + " torn, look at the quotes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<?xml version='1.0'?><rows/>|t.csv is XML, not a table.",
        "<table><tr></tr></table>|t.csv is a web page, not a table.",
        "{\\rtf1 title}|t.csv is a rich text document, not a table.",
        "404: Not Found|t.csv holds what a server answers where it has no such file.",
        "version https://git-lfs.github.com/spec/v1|t.csv is a Git LFS pointer: it says where the"
            + " file is, and holds none of it.",
        "{\"data\":[{\"title\":\"A\"}]}|t.csv holds one JSON value, not a list of titles.",
        "{\"title\":[\"A\",\"B\"]}|t.csv holds one JSON value, not a list of titles."
      })
  void whatIsNoTableIsSaidToBe(String text, String sentence) {
    Path file = Opened.written(folder, "t.csv", utf8(text));

    assertThat(Opened.failure(file).what()).isEqualTo(sentence);
  }

  @Test
  void anObjectOverSeveralLines() {
    Path file =
        Opened.written(
            folder, "t.json", utf8("{\"data\": [\n{\"title\":\"A\",\"type\":\"x\"}\n]\n}\n"));

    assertThat(Opened.failure(file).what())
        .isEqualTo("t.json holds one JSON value, not a list of titles.");
  }

  @Test
  void aFilePackedTwice() throws IOException {
    Path file = Opened.written(folder, "t.csv.gz", packed(packed(utf8(TABLE))));

    assertThat(Opened.failure(file).what())
        .isEqualTo("t.csv.gz is packed twice: a gzip file is inside.");
  }

  @Test
  void numbersThatAreNoneInJson() {
    Opened opened =
        opened(
            "t.json", "{\"title\":\"A NaN\",\"x\":NaN}\n{\"title\":\"B\\\"\",\"x\":-Infinity},\n");

    assertThat(opened.rows()).containsExactly(List.of("A NaN", ""), List.of("B\"", ""));
    assertThat(opened.raw().quarantined()).isEmpty();
  }

  @Test
  void aFieldNamedTwiceLosesNothing() {
    Opened opened =
        opened("t.json", "[{\"title\":\"A\",\"title\":\"B\"},{\"title\":\"C\",\"type\":\"x\"}]");

    assertThat(opened.rows()).containsExactly(List.of("C", "x"));
    assertThat(opened.raw().quarantined())
        .extracting(record -> record.reason() + " " + record.text())
        .containsExactly("Line 1 names title twice. {\"title\":\"A\",\"title\":\"B\"}");
  }

  private Opened opened(String name, String text) {
    return Opened.of(folder, name, utf8(text));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
