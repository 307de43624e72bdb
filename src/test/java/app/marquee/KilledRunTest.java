package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.MadeCatalogue;
import app.marquee.testing.MarqueeProcess;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Runs killed at many moments: each file is the old one or the new one, whole, and the next run is
/// right.
///
/// The moments are events in the output folder (a file made, written to or moved), so they fall on
/// the writing itself however fast the machine is.
@Timeout(900)
class KilledRunTest {
  private static final int KILLS = 30;
  private static final List<String> FOLDERS = List.of("", "data", "reports");
  private static final String OLD = "2021-01-01";
  private static final String NEW = "2031-01-01";

  @TempDir private Path folder;

  @Test
  void leavesOldOrNewAtEveryMoment() throws IOException, InterruptedException {
    MadeCatalogue.write(folder.resolve("made_titles.csv"), 400);
    Path out = folder.resolve("out");
    run(OLD, "old");
    run(NEW, "new");
    Map<String, byte[]> before = files(folder.resolve("old"));
    Map<String, byte[]> after = files(folder.resolve("new"));
    run(OLD, "out");
    int events = eventsOfARun(out);
    assertThat(events).as("events of a run").isGreaterThan(2 * before.size());
    assertSame(files(out), after);

    int killed = 0;
    for (int at = 0; at < KILLS; at++) {
      MarqueeProcess process = start(at % 2 == 0 ? OLD : NEW, "out");
      killed += killedAt(process, out, 1 + at * events / KILLS) ? 1 : 0;
      assertEachIsOldOrNew(files(out), before, after);
      if (at % 6 == 5) {
        run(NEW, "out");
        assertSame(files(out), after);
        assertThat(names(out)).isEqualTo(names(folder.resolve("new")));
      }
    }

    assertThat(killed).as("runs that died of it").isGreaterThan(KILLS / 2);
  }

  @Test
  void aRunKilledBeforeItWritesLeavesNoFile() throws IOException, InterruptedException {
    MadeCatalogue.write(folder.resolve("made_titles.csv"), 400);
    for (String words : List.of("ingest:", "clean:", "features:")) {
      MarqueeProcess process = start(OLD, "fresh");
      assertThat(process.waitFor(words)).isTrue();
      process.kill();
      process.end();
      Map<String, byte[]> left = files(folder.resolve("fresh"));
      assertThat(left.keySet()).allMatch(name -> name.startsWith("."));
    }
    run(OLD, "fresh");
    run(OLD, "clean");
    assertSame(files(folder.resolve("fresh")), files(folder.resolve("clean")));
    assertThat(names(folder.resolve("fresh"))).isEqualTo(names(folder.resolve("clean")));
  }

  private MarqueeProcess start(String asOf, String out) throws IOException {
    return MarqueeProcess.start(
        folder, "run", "made_titles.csv", "-o", out, "--as-of", asOf, "--threads", "1");
  }

  private void run(String asOf, String out) throws IOException, InterruptedException {
    MarqueeProcess.Ended ended = start(asOf, out).end();
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  private int eventsOfARun(Path out) throws IOException, InterruptedException {
    try (WatchService watch = watch(out)) {
      MarqueeProcess process = start(NEW, "out");
      int seen = 0;
      while (process.isAlive()) {
        seen += next(watch);
      }
      process.end();
      return seen;
    }
  }

  /// Kills the run at an event of its writing; false where it ended before.
  private static boolean killedAt(MarqueeProcess process, Path out, int event)
      throws IOException, InterruptedException {
    try (WatchService watch = watch(out)) {
      int seen = 0;
      while (process.isAlive() && seen < event) {
        seen += next(watch);
      }
      process.kill();
      return process.end().code() != 0;
    }
  }

  private static WatchService watch(Path out) throws IOException {
    WatchService watch = out.getFileSystem().newWatchService();
    for (String below : FOLDERS) {
      out.resolve(below)
          .register(
              watch,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_DELETE,
              StandardWatchEventKinds.ENTRY_MODIFY);
    }
    return watch;
  }

  private static int next(WatchService watch) throws InterruptedException {
    WatchKey key = watch.poll(100, TimeUnit.MILLISECONDS);
    if (key == null) {
      return 0;
    }
    int events = key.pollEvents().size();
    key.reset();
    return events;
  }

  private static void assertEachIsOldOrNew(
      Map<String, byte[]> found, Map<String, byte[]> before, Map<String, byte[]> after) {
    found.forEach((name, bytes) -> {
      if (name.startsWith(".") || name.contains("/.")) {
        return;
      }
      if (isOfItsTime(name)) {
        assertWhole(name, new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
      } else {
        assertThat(Arrays.equals(bytes, before.get(name)) || Arrays.equals(bytes, after.get(name)))
            .as(name + " is the old file or the new")
            .isTrue();
      }
    });
  }

  private static void assertWhole(String name, String text) {
    if (name.endsWith(".json")) {
      assertThat(JsonParser.parseString(text).getAsJsonObject().has("warnings")).isTrue();
    } else {
      assertThat(text).as(name).endsWith("\n").hasSizeGreaterThan(200);
    }
  }

  private static void assertSame(Map<String, byte[]> found, Map<String, byte[]> expected) {
    expected.forEach((name, bytes) -> {
      if (!isOfItsTime(name)) {
        assertThat(found.get(name)).as(name).isEqualTo(bytes);
      }
    });
  }

  /// True for the three files that hold times.
  private static boolean isOfItsTime(String name) {
    return name.equals("pipeline_summary.json") || name.endsWith(".txt");
  }

  private static List<String> names(Path folder) throws IOException {
    return List.copyOf(files(folder).keySet());
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
