package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.marquee.testing.MadeCatalogue;
import app.marquee.testing.MarqueeProcess;
import app.marquee.testing.MarqueeProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program as a shell sees it: exit codes, streams, Ctrl-C.
@Timeout(300)
class MarqueeProcessTest {
  private static final String HEADER = "show_id,type,title,release_year\n";

  @TempDir private Path folder;

  @Test
  void endsWithZeroWhereAllIsWell() throws IOException, InterruptedException {
    MadeCatalogue.write(folder.resolve("made_titles.csv"), 20);
    Ended ended = MarqueeProcess.run(folder, "run", "made_titles.csv", "-o", "out");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("20 records = 20 kept").contains(" in out\n");
    assertThat(ended.err()).contains("ingest: 20 records read").doesNotContain("\u001b", "WARNING");
    assertThat(folder.resolve("out/reports/report.html")).exists();
  }

  @Test
  void endsWithOneWhereACheckOfLevelErrorFailed() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("twins.csv"), HEADER + "s1,Movie,A,2019\n" + "s1,Movie,B,2018\n");
    Ended ended = MarqueeProcess.run(folder, "validate", "twins.csv");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("unique_show_id,error,false,");
  }

  @Test
  void endsWithTwoWhereTheCommandIsWrong() throws IOException, InterruptedException {
    Ended ended = MarqueeProcess.run(folder, "run", "in.csv", "-o", "out", "--threads", "0");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isEqualTo("--threads takes a whole number from 1 to 1024, not 0.\n");
  }

  @Test
  void endsWithThreeWhereTheInputCannotBeRead() throws IOException, InterruptedException {
    Files.createFile(folder.resolve("empty.csv"));
    Ended ended = MarqueeProcess.run(folder, "run", "empty.csv", "-o", "out");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains("empty").doesNotContain("Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void endsWithFourWhereTheOutputCannotBeWritten() throws IOException, InterruptedException {
    MadeCatalogue.write(folder.resolve("made_titles.csv"), 3);
    Ended ended =
        MarqueeProcess.run(folder, "run", "made_titles.csv", "-o", "made_titles.csv", "-q");

    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains("is a file, not a folder").doesNotContain("Exception");
  }

  @Test
  void endsWith130OnCtrlCAndLeavesNothing() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "signals are sent on POSIX: skipped");
    MadeCatalogue.write(folder.resolve("made_titles.csv"), 60_000);
    MarqueeProcess process =
        MarqueeProcess.start(folder, "run", "made_titles.csv", "-o", "out", "--threads", "1");
    assertThat(process.waitFor("records read")).isTrue();
    process.interrupt();
    Ended ended = process.end();

    assertThat(ended.code()).isEqualTo(130);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).endsWith("Cancelled. Every file is as it was, or whole and new.\n");
    assertThat(filesBelow(folder.resolve("out"))).isEmpty();
  }

  @Test
  void doesTheJobInTheConsoleWhereNoWindowCanOpen() throws IOException, InterruptedException {
    assumeTrue(
        System.getProperty("os.name").startsWith("Linux"), "a Linux without display: skipped");
    MadeCatalogue.write(folder.resolve("made_titles.csv"), 20);
    Ended ended = MarqueeProcess.run(folder, "gui", "made_titles.csv");

    assertThat(ended.code()).isZero();
    assertThat(ended.err())
        .startsWith(
            "No window can open: there is no display. The job is done here instead, on"
                + " made_titles.csv.\n");
    List<String> lines = ended.out().lines().toList();
    assertThat(lines.getLast())
        .isEqualTo(
            folder.toRealPath().resolve("made_titles_marquee/pipeline_summary.json").toString());
    assertThat(lines)
        .contains(
            folder.toRealPath().resolve("made_titles_marquee/reports/report.html").toString());
    assertThat(lines.reversed().subList(0, 10))
        .allSatisfy(line -> assertThat(Path.of(line)).exists());
  }

  @Test
  void opensTheSampleWithoutArguments() throws IOException, InterruptedException {
    assumeTrue(
        System.getProperty("os.name").startsWith("Linux"), "a Linux without display: skipped");
    Map<String, String> cache =
        Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "MARQUEE_CACHE", "");
    Ended ended = MarqueeProcess.start(folder, List.of(), cache).end();

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).startsWith("streaming_titles.csv: ");
    assertThat(folder.resolve("cache/marquee/streaming_titles.csv")).exists();
    assertThat(folder.resolve("streaming_titles_marquee/reports/report.html")).exists();
  }

  @Test
  void loadsNeitherWindowNorTableOnTheWayOfARun() throws IOException, InterruptedException {
    MadeCatalogue.write(folder.resolve("made_titles.csv"), 20);
    MarqueeProcess process =
        MarqueeProcess.start(
            folder,
            List.of("-Xlog:class+load:file=" + folder.resolve("classes.txt")),
            Map.of(),
            "run",
            "made_titles.csv",
            "-o",
            "out");

    assertThat(process.end().code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("classes.txt")))
        .anyMatch(line -> line.contains(" app.marquee.cli.RunCommand "))
        .noneMatch(line -> line.contains("] javafx."))
        .noneMatch(line -> line.contains(" tech.tablesaw.api.Table "))
        .noneMatch(line -> line.contains(" app.marquee.ui."))
        .noneMatch(line -> line.contains(" app.marquee.cli.ValidateCommand "))
        .noneMatch(line -> line.contains("CommandLine$Help$Layout "));
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
