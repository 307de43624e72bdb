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
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files are told by their content, whatever they are called.
class FormatsTest {
  private static final String CSV = "id,type,title\n1,Movie,\"A, é\"\n2,TV Show,B\n";
  private static final List<List<String>> ROWS =
      List.of(List.of("1", "Movie", "A, é"), List.of("2", "TV Show", "B"));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"t.csv", "t.txt", "t.csv.gz", "t"})
  void gzip(String name) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8(CSV));
    }

    Opened opened = Opened.of(folder, name, packed.toByteArray());

    assertThat(opened.rows()).isEqualTo(ROWS);
    assertThat(opened.raw().source().bytes()).isEqualTo(packed.size());
    assertThat(opened.decision("packing").value()).isEqualTo("gzip");
  }

  @Test
  void theOnlyTableOfAnArchive() throws IOException {
    Path file = zip("readme.md", "# read me", "in/titles.csv", CSV, "__MACOSX/._titles.csv", "x");

    Opened opened = Opened.of(file);

    assertThat(opened.rows()).isEqualTo(ROWS);
    assertThat(opened.value(ImportSetting.ENTRY)).isEqualTo("in/titles.csv");
  }

  @Test
  void oneOfSeveralTablesOfAnArchive() throws IOException {
    Path file = zip("a.csv", CSV, "b.csv", "id,type,title\n9,Movie,Z\n");

    assertThat(Opened.failure(file).sentence())
        .isEqualTo(
            "titles.zip holds several tables: a.csv, b.csv."
                + " Choose one, on the command line with --entry a.csv.");
    Opened opened = Opened.of(file, ImportSettings.detected().with(ImportSetting.ENTRY, "b.csv"));
    assertThat(opened.rows()).containsExactly(List.of("9", "Movie", "Z"));
  }

  @Test
  void jsonLines() {
    String json =
        """
        {"id": 1, "type": "MOVIE", "title": "A, \\u00e9", "genres": ["drama", "crime"]}
        {"id": 2, "type": "SHOW", "title": null, "score": 7.10, "genres": ["a, b"]}

        {"id": 3, oops}
        [4]
        """;

    Opened opened = Opened.of(folder, "t.jsonl", utf8(json));

    assertThat(opened.raw().header()).containsExactly("id", "type", "title", "genres", "score");
    assertThat(opened.rows())
        .containsExactly(
            List.of("1", "MOVIE", "A, é", "drama, crime", ""),
            List.of("2", "SHOW", "", "[\"a, b\"]", "7.10"));
    assertThat(opened.raw().lines()).containsExactly(1, 2);
    assertThat(opened.raw().quarantined())
        .extracting(record -> record.line() + " " + record.reason() + " " + record.text())
        .containsExactly(
            "4 Line 4 is not JSON. {\"id\": 3, oops}", "5 Line 5 is JSON, but no object. [4]");
    assertThat(opened.raw().quarantined().getFirst().offset())
        .isEqualTo(json.indexOf("{\"id\": 3"));
  }

  @Test
  void jsonInOneList() {
    String json = "\uFEFF[\n {\"id\": 1, \"title\": \"[x], \\\"y\\\"\"},\n {\"id\": 2}, 7 ]\n";

    Opened opened = Opened.of(folder, "t.csv", utf8(json));

    assertThat(opened.rows()).containsExactly(List.of("1", "[x], \"y\""), List.of("2", ""));
    assertThat(opened.raw().lines()).containsExactly(2, 3);
    assertThat(opened.raw().quarantined())
        .extracting(record -> record.line() + " " + record.text())
        .containsExactly("3 7");
    assertThat(opened.decision("format").value()).isEqualTo("JSON list");
  }

  @Test
  void aWorkbook() throws IOException {
    Path file = folder.resolve("titles.csv");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet first = workbook.newWorksheet("Titles");
      row(first, 1, "show_id", "type", "title", "date_added", "release_year");
      row(first, 2, "s1", "Movie", "A, \"é\"");
      first.value(2, 3, LocalDate.of(2021, 9, 25));
      first.style(2, 3).format("yyyy-mm-dd").set();
      first.value(2, 4, 2019);
      row(first, 4, "s2", "TV Show", "B", "September 1, 2020");
      first.formula(4, 4, "2000+20");
      row(workbook.newWorksheet("Other"), 0, "title", "type");
    }

    Opened opened = Opened.of(file);

    assertThat(opened.raw().header())
        .containsExactly("show_id", "type", "title", "date_added", "release_year");
    assertThat(opened.rows())
        .containsExactly(
            List.of("s1", "Movie", "A, \"é\"", "2021-09-25", "2019"),
            List.of("s2", "TV Show", "B", "September 1, 2020", ""));
    assertThat(opened.raw().lines()).containsExactly(3, 5);
    assertThat(opened.value(ImportSetting.SHEET)).isEqualTo("Titles");
    assertThat(opened.decision("format").reason()).isEqualTo("1 formula read by the value stored");
    assertThat(
            Opened.failureWith(file, ImportSettings.detected().with(ImportSetting.SHEET, "Other"))
                .what())
        .isEqualTo("Sheet Other of titles.csv holds a header and no records.");
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }

  private Path zip(String... namesAndTexts) throws IOException {
    Path file = folder.resolve("titles.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(utf8(namesAndTexts[i + 1]));
      }
    }
    return file;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
