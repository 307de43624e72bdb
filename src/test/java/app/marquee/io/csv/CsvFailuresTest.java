package app.marquee.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.testing.SmallFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of files that are no catalogue.
class CsvFailuresTest {
  @TempDir private Path folder;

  @Test
  void anEmptyFile() {
    assertThat(what(new byte[0])).isEqualTo("small_titles.csv is empty (0 bytes).");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"'a,b'", "'a,b\n'", "'a,b\r\n'", "'a,b\n\n\r\n\n'", "'\"a\",b'"})
  void aHeaderAndNothingMore(String file) {
    assertThat(what(file)).isEqualTo("small_titles.csv holds a header and no records.");
  }

  @Test
  void noRecordThatCanBeRead() {
    assertThat(what("a,b\n1;2\n3;4\n"))
        .isEqualTo(
            "No record of small_titles.csv can be read. Line 2 has 1 field where the header has 2.");
  }

  @Test
  void aFolder() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("titles.csv"));

    assertThat(failure(inside)).isInstanceOf(Failure.Input.class);
    assertThat(failure(inside).what()).isEqualTo("titles.csv is a folder.");
  }

  @Test
  void noSuchFile() {
    assertThat(failure(folder.resolve("titels.csv")).what())
        .isEqualTo("titels.csv is not there: no such file.");
  }

  @Test
  void aFileWithZeroBytes() {
    assertThat(what("a,b\n1,\0\n"))
        .isEqualTo("small_titles.csv is not a text file: byte 7 is zero.");
  }

  @Test
  void aHeaderWithAQuoteThatNeverCloses() {
    assertThat(what("a,\"b\n1,2\n"))
        .isEqualTo("The header of small_titles.csv opens a quote that never closes.");
  }

  @Test
  void manyColumnsAreNoFailure() {
    String line = ",".repeat(99_999) + "\n";

    assertThat(SmallFiles.raw("a" + line + line.repeat(85)).records()).hasSize(85);
  }

  @Test
  void aCancelledRunReadsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("titles.csv"), "a,b\n1,2\n");
    RunContext context = new RunContext(1, new Cancellation(), RunMonitor.SILENT, "ingest");
    context.cancellation().request();

    assertThat(
            catchThrowableOfType(
                CancellationException.class,
                () -> new CsvCatalogueSource().read(file, Recipe.standard(), context)))
        .isNotNull();
  }

  private static String what(String file) {
    return what(file.getBytes(StandardCharsets.UTF_8));
  }

  private static String what(byte[] file) {
    return failure(() -> SmallFiles.raw(file)).what();
  }

  private static Failure failure(Path file) {
    return failure(() -> SmallFiles.raw(file));
  }

  private static Failure failure(Runnable reading) {
    MarqueeException thrown = catchThrowableOfType(MarqueeException.class, reading::run);
    assertThat(thrown).isNotNull();
    assertThat(thrown.failure().remedy()).endsWith(".");
    return thrown.failure();
  }
}
