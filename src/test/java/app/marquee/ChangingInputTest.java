package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.marquee.app.RunService;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.testing.MadeCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that changes under the reader is refused as a whole: its records never stood there
/// together.
final class ChangingInputTest {
  /// Some blocks, so that reading is under way when the file changes.
  private static final int ROWS = 12_000;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = MadeCatalogue.write(folder.resolve("titles.csv"), ROWS);
    assertThat(Files.size(file)).isGreaterThan(1 << 20);
  }

  @Test
  void growingWhileItIsRead() {
    Failure failure =
        readWhile(() -> Files.writeString(file, "s0,Movie\n", StandardOpenOption.APPEND));

    assertThat(failure.what()).isEqualTo("titles.csv has changed while it was being read.");
    assertThat(failure.remedy())
        .isEqualTo("Wait until whatever writes it is done, and read it again.");
  }

  @Test
  void vanishingWhileItIsRead() {
    Failure failure = readWhile(() -> Files.delete(file));

    assertThat(failure.what()).isEqualTo("titles.csv has vanished while it was being read.");
  }

  @Test
  void cutShortWhileItIsRead() {
    Failure failure =
        readWhile(() -> Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING));

    assertThat(failure.what()).isEqualTo("titles.csv has changed while it was being read.");
  }

  private interface Change {
    void make() throws IOException;
  }

  /// Runs the whole job, which fails with what exits by 3, and changes the file once its first
  /// block was read.
  private Failure readWhile(Change change) {
    RunService runs = Composition.runs();
    Path out = folder.resolve("out");
    boolean[] made = {false};
    RunMonitor changing =
        new RunMonitor() {
          @Override
          public void state(String task, TaskState state) {
            // Of no concern here.
          }

          @Override
          public void progress(String task, long done, long total) {
            if (!made[0]) {
              made[0] = true;
              try {
                change.make();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          }

          @Override
          public void log(Level level, String task, String sentence) {
            // Of no concern here.
          }
        };
    MarqueeException thrown =
        catchThrowableOfType(
            MarqueeException.class,
            () ->
                runs.run(
                    List.of(file),
                    Recipe.standard(),
                    out,
                    new RunContext(1, new Cancellation(), changing, "")));
    assertThat(thrown).isNotNull();
    assertThat(thrown.failure()).isInstanceOf(Failure.Input.class);
    assertThat(out).doesNotExist();
    return thrown.failure();
  }
}
