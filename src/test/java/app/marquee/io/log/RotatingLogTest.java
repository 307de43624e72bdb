package app.marquee.io.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.run.RunMonitor.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log on the disk.
final class RotatingLogTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T10:00:00.123456Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void aSentenceIsALineWithItsTime() {
    try (RotatingLog log = new RotatingLog(folder, CLOCK, 1_000)) {
      log.add(Level.WARNING, "Clean", "Two lines\nin one.");
    }
    assertThat(folder.resolve("marquee.log"))
        .hasContent("2026-03-01T10:00:00.123Z warning Clean: Two lines in one.");
  }

  @Test
  void theHomeFolderIsNotNamed() throws IOException {
    String home = System.getProperty("user.home");
    try (RotatingLog log = new RotatingLog(folder, CLOCK, 10_000)) {
      log.add(Level.INFO, "Ingest", "Read " + home + "/films.csv.");
      log.add(new IllegalStateException(home + "/other.csv"));
    }
    assertThat(Files.readString(folder.resolve("marquee.log")))
        .contains("Read ~/films.csv.", "IllegalStateException: ~/other.csv", "RotatingLogTest")
        .doesNotContain(home + "/");
  }

  @Test
  void aFullLogBeginsAnewAndTheOneBeforeIsKept() throws IOException {
    for (int start = 0; start < 4; start++) {
      try (RotatingLog log = new RotatingLog(folder, CLOCK, 40)) {
        log.add(Level.INFO, "program", "start " + start + " of a few");
      }
    }
    assertThat(Files.readString(folder.resolve("marquee.log")))
        .contains("start 3")
        .doesNotContain("start 2");
    assertThat(Files.readString(folder.resolve("marquee.1.log")))
        .contains("start 2")
        .doesNotContain("start 1");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void nothingToSayMakesNoFile() {
    Path absent = folder.resolve("absent");
    try (RotatingLog log = new RotatingLog(absent, CLOCK, 40)) {
      assertThat(log.location()).contains(absent.resolve("marquee.log").toString());
    }
    assertThat(absent).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeStopsNothing() throws IOException {
    Files.writeString(folder.resolve("taken"), "");
    try (RotatingLog log = new RotatingLog(folder.resolve("taken/logs"), CLOCK, 40)) {
      log.add(Level.INFO, "program", "unheard");
    }
    assertThat(folder.resolve("taken")).isEmptyFile();
  }
}
