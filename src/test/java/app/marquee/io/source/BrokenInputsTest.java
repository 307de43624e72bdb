package app.marquee.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.marquee.domain.run.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Inputs that are broken, each with its sentence: what, where, and what to do.
class BrokenInputsTest {
  private static final String HEADER = "id,type,title\n";

  @TempDir private Path folder;

  /// `/` stands for a line end.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty       | ''                 | t.csv is empty (0 bytes). Choose another file.
          header only | id,type,title/     | t.csv holds a header and no records. Choose a file that lists titles.
          blanks only | '  //  /'          | t.csv holds only blanks and line ends. Choose another file.
          a web page  | <!DOCTYPE html>/x  | t.csv is a web page, not a table. Download the file itself, on GitHub by its Raw button.
          a PDF       | %PDF-1.7/x         | t.csv is a PDF document, not a table. Choose the table it was made from.
          JSON value  | {"titles":[{"a":1}]} | t.csv holds one JSON value, not a list of titles. Save the titles as a list of objects, or as an object on each line.
          JSON cut    | [{"a":1},/{"a"     | t.csv is cut short: the record that starts on line 2 never ends. Fetch it again.
          JSON open   | [{"a":1},/         | t.csv is cut short: its list of titles never ends. Fetch it again.
          JSON more   | [{"a":1}]/x        | Line 2 of t.csv has text after the end of its list. Remove it, or put all titles into one list.
          numbers     | [1, 2]             | No record of t.csv can be read. Line 1 is JSON, but no object. Check that this is a list of titles.
          """)
  void saysWhatIsWrong(String name, String text, String sentence) {
    assertThat(sentence(text.replace('/', '\n').replace("<!DOCTYPE html>\nx", "<!DOCTYPE html>")))
        .isEqualTo(sentence);
  }

  @Test
  void binaryUnderTheNameOfATable() {
    byte[] bytes = new byte[600];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 % 251 + 1);
    }
    bytes[411] = 0;

    assertThat(failure(bytes).sentence())
        .isEqualTo(
            "t.csv is not a text file: byte 412 is zero. Choose a CSV file, or another copy of"
                + " this one.");
  }

  @Test
  void aZeroByteFarDown() {
    byte[] bytes = utf8(HEADER + "1,Movie,A\n".repeat(100_000) + "2,Movie,\0\n");

    // The header has 14 bytes, each record 10, and 8 stand before the zero.
    assertThat(failure(bytes).what()).isEqualTo("t.csv is not a text file: byte 1000023 is zero.");
  }

  @Test
  void aFolder() throws IOException {
    assertThat(Opened.failure(Files.createDirectory(folder.resolve("t.csv"))).sentence())
        .isEqualTo("t.csv is a folder. Choose a file in it.");
  }

  @Test
  void aLinkToNothing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("t.csv"), Path.of("gone.csv"));

    assertThat(Opened.failure(link).sentence())
        .isEqualTo(
            "t.csv is a link to gone.csv, which is not there. Mend the link, or choose another"
                + " file.");
  }

  @Test
  void aFileWithoutPermission() throws IOException {
    Path file = Opened.written(folder, "t.csv", utf8(HEADER + "1,Movie,A\n"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");

    assertThat(Opened.failure(file).sentence())
        .isEqualTo("t.csv cannot be opened: permission is denied. Change its permissions.");
  }

  @Test
  void aLoneQuoteAtTheSecondLineCostsThatLineOnly() {
    String file = HEADER + "1,Movie,\"A\n" + "2,Movie,B\n".repeat(100_000);

    Opened opened = Opened.of(folder, "t.csv", utf8(file));

    assertThat(opened.rows()).hasSize(100_000);
    assertThat(opened.raw().quarantined())
        .extracting(record -> record.reason() + " " + record.text())
        .containsExactly("Line 2 opens a quote that never closes. 1,Movie,\"A");
  }

  @Test
  void aLineWithoutEndIsOneRecordAndIsNotKeptWhole() {
    byte[] head = utf8(HEADER + "1,Movie,A\n2,Movie,");
    byte[] tail = utf8("\n3,Movie,C\n");
    byte[] file = Arrays.copyOf(head, head.length + (40 << 20) + tail.length);
    Arrays.fill(file, head.length, file.length - tail.length, (byte) 'x');
    System.arraycopy(tail, 0, file, file.length - tail.length, tail.length);

    Opened opened = Opened.of(folder, "t.csv", file);

    assertThat(opened.rows()).hasSize(2);
    assertThat(opened.raw().lines()).containsExactly(2, 4);
    assertThat(opened.raw().quarantined())
        .singleElement()
        .satisfies(record -> {
          assertThat(record.reason())
              .isEqualTo("Line 3 is longer than 16 MB. Only its first 1 MB is kept.");
          assertThat(record.text()).hasSize(1 << 20);
        });
  }

  @Test
  void tenThousandColumns() {
    String names =
        IntStream.range(0, 10_000).mapToObj(i -> "c" + i % 10).collect(Collectors.joining(","));

    Opened opened =
        Opened.of(
            folder,
            "t.csv",
            utf8(HEADER.strip() + "," + names + "\n1,Movie,A" + ",x".repeat(10_000) + "\n"));

    assertThat(opened.raw().header()).hasSize(10_003).doesNotHaveDuplicates();
    assertThat(opened.rows()).hasSize(1);
  }

  @Test
  void textCutInTheMiddleOfACharacter() {
    byte[] whole = utf8(HEADER + "1,Movie,A\n2,Movie,é");

    Opened opened = Opened.of(folder, "t.csv", Arrays.copyOf(whole, whole.length - 1));

    assertThat(opened.rows().getLast().getLast()).isEqualTo("\uFFFD");
    assertThat(opened.decision("charset").reason())
        .isEqualTo("its last character is cut off: the file ends too early");
  }

  @Test
  void gzipCutShort() throws IOException {
    byte[] packed = gzip(utf8(HEADER + "1,Movie,A\n".repeat(500)));

    assertThat(failure(Arrays.copyOf(packed, packed.length / 2)).sentence())
        .isEqualTo("t.csv is cut short: the archive breaks off in the middle. Fetch it again.");
  }

  @Test
  void anArchiveThatUnpacksToNoEnd() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] lines = utf8("1,Movie,A\n".repeat(100_000));
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8(HEADER));
      for (int i = 0; i < 80; i++) {
        out.write(lines);
      }
    }

    assertThat(failure(packed.toByteArray()).what())
        .isEqualTo("t.csv unpacks to more than 250 times its size, which no text does.");
  }

  @Test
  void anArchiveThatReachesOutside() throws IOException {
    assertThat(failure(zip("../../titles.csv", 0)).what())
        .isEqualTo("t.csv holds a file that is to leave its folder, \"../../titles.csv\".");
  }

  @Test
  void aLockedArchive() throws IOException {
    assertThat(failure(zip("titles.csv", 1)).sentence())
        .isEqualTo("titles.csv in t.csv is locked with a password. Unpack it first.");
  }

  @Test
  void anArchiveCutShort() throws IOException {
    byte[] zip = zip("titles.csv", 0);

    assertThat(failure(Arrays.copyOf(zip, zip.length - 30)).sentence())
        .isEqualTo("t.csv is cut short or damaged: it has no table of contents. Get it again.");
  }

  @Test
  void aWorkbookThatIsNone() throws IOException {
    assertThat(failure(zip("xl/workbook.xml", 0)).what()).isEqualTo("t.csv is a damaged workbook.");
  }

  private static byte[] zip(String entry, int flags) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(utf8(HEADER + "1,Movie,A\n"));
    }
    byte[] all = bytes.toByteArray();
    all[6] |= (byte) flags;
    // The same in the table of contents, which begins as told at the end.
    int contents = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).getInt(all.length - 6);
    all[contents + 8] |= (byte) flags;
    return all;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private String sentence(String text) {
    return failure(utf8(text)).sentence();
  }

  private Failure failure(byte[] bytes) {
    Failure failure = Opened.failure(Opened.written(folder, "t.csv", bytes));
    assertThat(failure).isInstanceOf(Failure.Input.class);
    return failure;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
