package app.marquee.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.RunOutcome;
import app.marquee.testing.RealFiles;
import app.marquee.testing.Runs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text reports: the facts in words, in columns, at most 100 wide.
final class TextReportsTest {
  @TempDir private Path folder;

  @Test
  void ingestionSaysWhatWasRead() throws IOException {
    String text = ingestion(Runs.of(folder, Runs.TITLES));

    assertThat(text.lines())
        .contains(
            "Ingestion report: small_titles.csv",
            "6 records = 4 kept + 1 in quarantine + 1 exact duplicate",
            "Run                     20260102T030405Z-0001",
            "Started                 2026-01-02T03:04:05Z",
            "Program                 Marquee 1.2.3",
            "1 record is in quarantine.",
            "show_id                 show_id")
        .allMatch(line -> line.length() <= 100)
        .noneMatch(line -> line.endsWith(" "));
    assertThat(text).containsPattern("\n {9}3 {11}4  \\S").containsPattern("\n {9}5 {11}6 {14}1\n");
  }

  @Test
  void processingSaysWhatWasDone() throws IOException {
    String text = processing(Runs.of(folder, Runs.TITLES));

    assertThat(text.lines())
        .contains(
            "Processing report: small_titles.csv",
            "6 records = 4 kept + 1 in quarantine + 1 exact duplicate",
            "As of                   25 September 2021, from the data")
        .anyMatch(line -> line.matches("duration\\.in_rating +Length found in rating +2 .*"))
        .anyMatch(line -> line.matches("row\\.duplicate +Exact duplicates +0 +0 +0 +1"))
        .anyMatch(line -> line.matches("passes +error +No two titles share .*"))
        .anyMatch(line -> line.matches("ingest +done +1 +6 +5 +0\\.250"))
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void realFileSumsUp() throws IOException {
    RunOutcome outcome = Runs.of(RealFiles.path("netflix_titles.csv"));

    assertThat(ingestion(outcome).lines())
        .contains(
            "8,807 records = 8,807 kept + 0 in quarantine + 0 exact duplicates",
            "Size                    3.4 MB (3,399,671 bytes)");
    assertThat(processing(outcome).lines()).allMatch(line -> line.length() <= 100);
  }

  private static String ingestion(RunOutcome outcome) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextReports.ingestion(outcome, Runs.facts(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String processing(RunOutcome outcome) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextReports.processing(outcome, Runs.facts(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
