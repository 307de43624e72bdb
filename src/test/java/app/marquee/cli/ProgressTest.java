package app.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.cli.ConsoleMonitor.Volume;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.domain.run.RunMonitor.TaskState;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Progress on stderr: lines, or a bar that fits the terminal.
class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, false, StandardCharsets.UTF_8);
  private final Outlets live = new Outlets(err, err, true, () -> 80);

  @Test
  void drawsTheShareAndThePlaceOfTheTask() {
    ProgressBar bar = new ProgressBar(live);
    bar.state("ingest", TaskState.WAITING);
    bar.state("clean", TaskState.WAITING);
    bar.state("reports", TaskState.WAITING);

    assertThat(bar.line("clean", 1, 4, 80))
        .isEqualTo("2/3 clean " + "█".repeat(6) + "░".repeat(18) + " 25 %");
    assertThat(bar.line("clean", 9, 4, 80)).isEqualTo("2/3 clean " + "█".repeat(24) + " 100 %");
    assertThat(bar.line("clean", 12_345, 0, 80)).isEqualTo("2/3 clean 12,345");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 20, 21, 24, 30, 40, 79, 80, 300})
  void neverFillsTheLine(int width) {
    ProgressBar bar = new ProgressBar(live);
    bar.state("a_task_with_a_long_name", TaskState.RUNNING);

    for (long done : new long[] {0, 1, 50, 99, 100}) {
      assertThat(bar.line("a_task_with_a_long_name", done, 100, width).length())
          .isLessThan(Math.max(width, 20));
    }
  }

  @Test
  void printsSentencesOfTheRunAndLeavesErrorsToTheCommand() {
    RunMonitor plain = ConsoleMonitor.of(Outlets.plain(err, err), Volume.NORMAL);
    plain.state("ingest", TaskState.RUNNING);
    plain.progress("ingest", 1, 2);
    plain.log(Level.INFO, "ingest", "2 records read, 0 in quarantine.");
    plain.log(Level.WARNING, "clean", "A date is undecided.");
    plain.log(Level.ERROR, "clean", "Said by the command.");

    assertThat(printed())
        .isEqualTo(
            """
            ingest: 2 records read, 0 in quarantine.
            clean: warning: A date is undecided.
            """);
  }

  @Test
  void saysTheSameWhereABarCouldStand() {
    RunMonitor bar = ConsoleMonitor.of(live, Volume.NORMAL);
    bar.state("ingest", TaskState.RUNNING);
    bar.progress("ingest", 1, 2);
    bar.log(Level.INFO, "ingest", "2 records read, 0 in quarantine.");
    bar.state("ingest", TaskState.DONE);

    assertThat(printed()).isEqualTo("ingest: 2 records read, 0 in quarantine.\n");
  }

  @Test
  void saysNothingWhereQuietIsAskedFor() {
    RunMonitor quiet = ConsoleMonitor.of(live, Volume.QUIET);
    quiet.log(Level.WARNING, "clean", "A date is undecided.");

    assertThat(printed()).isEmpty();
  }

  private String printed() {
    err.flush();
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void showsWhatIsFetchedInBytes() {
    assertThat(ProgressBar.bytes(3_400_000, 10_000_000, 1_200_000, 80))
        .isEqualTo("fetch 3.4 MB of 10.0 MB, 1.2 MB/s");
    assertThat(ProgressBar.bytes(3_400_000, 0, 0, 80)).isEqualTo("fetch 3.4 MB");
    assertThat(ProgressBar.bytes(3_400_000, 10_000_000, 1_200_000, 21))
        .isEqualTo("fetch 3.4 MB of 10.0");
  }
}
