package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.Input;
import app.marquee.app.SameThreadRunner;
import app.marquee.app.Session;
import app.marquee.app.SessionState.Status;
import app.marquee.domain.board.BoardSpec;
import app.marquee.domain.board.Card;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.board.Exploring;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.Stage;
import app.marquee.testing.MadeCatalogue;
import app.marquee.testing.MarqueeProcess;
import app.marquee.testing.RealFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Same input and same recipe give the same bytes: in the window and on the command line, with one
/// thread and many, in other languages and time zones, today and again.
@Timeout(300)
class SameBytesEverywhereTest {
  @TempDir private Path folder;

  private Path input = Path.of("unset");
  private Map<String, byte[]> expected = Map.of();

  @BeforeEach
  void runInTheWindow() throws IOException {
    input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 5_000);
    expected = inTheWindow(input, folder.resolve("window"), 1);
    assertThat(expected).hasSize(17).containsKeys("data/made_movies.csv", "reports/report.html");
  }

  @Test
  void withManyThreads() throws IOException {
    assertSame(inTheWindow(input, folder.resolve("threads"), 7));
  }

  @ParameterizedTest
  @CsvSource({
    "1, en, US, UTC, C",
    "2, tr, TR, Pacific/Kiritimati, tr_TR.UTF-8",
    "3, ar, EG, America/Los_Angeles, C.UTF-8",
    "8, th, TH, Asia/Kathmandu, C"
  })
  void onTheCommandLineOfAnyMachine(
      String threads, String language, String country, String zone, String environment)
      throws IOException, InterruptedException {
    MarqueeProcess.Ended ended =
        MarqueeProcess.start(
                folder,
                List.of(
                    "-Duser.language=" + language,
                    "-Duser.country=" + country,
                    "-Duser.timezone=" + zone),
                Map.of("LC_ALL", environment),
                "run",
                input.toString(),
                "-o",
                "process",
                "--threads",
                threads,
                "-q")
            .end();

    assertThat(ended.code()).as(ended.err()).isZero();
    assertSame(files(folder.resolve("process")));
    assertThat(ended.out()).startsWith("made_titles.csv: 5,000 records = 5,000 kept + 0 in");
  }

  /// Boards and a filter are of the recipe, and of no run.
  @Test
  void whateverIsExplored() throws IOException {
    Exploring explored =
        Exploring.NOTHING
            .filteredBy(FilterText.parse("type = Movie"))
            .with(new BoardSpec("growth", "Mine", List.of(Card.of(ChartKey.ofRun("ratings")))));
    Session session = new Session(Composition.runs(), new SameThreadRunner(), RunMonitor.SILENT);
    session.open(List.of(Input.of(input)), Recipe.standard().withExploring(explored));
    session.runAll();
    session.export(folder.resolve("explored"));
    assertSame(files(folder.resolve("explored")));
  }

  @Test
  void overAnOlderRun() throws IOException {
    assertSame(inTheWindow(input, folder.resolve("window"), 2));
  }

  @Test
  void onTheRealFile() throws IOException, InterruptedException {
    Path real = RealFiles.path("netflix_titles.csv");
    expected = inTheWindow(real, folder.resolve("real"), 2);
    MarqueeProcess.Ended ended =
        MarqueeProcess.run(folder, "run", real.toString(), "-o", "process", "--threads", "1");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertSame(files(folder.resolve("process")));
  }

  private static Map<String, byte[]> inTheWindow(Path input, Path out, int threads)
      throws IOException {
    Session session =
        new Session(Composition.runs(), new SameThreadRunner(), RunMonitor.SILENT, () -> threads);
    session.open(input);
    session.runAll();
    session.export(out);
    assertThat(session.state().stage(Stage.REPORTS).status()).isEqualTo(Status.READY);
    return files(out);
  }

  private void assertSame(Map<String, byte[]> found) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
  }

  /// Every file that holds no time of day: all but the summary and the two text reports.
  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.equals("pipeline_summary.json") && !name.endsWith(".txt")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
