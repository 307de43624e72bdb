package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.MarqueeProcess;
import app.marquee.testing.MarqueeProcess.Ended;
import app.marquee.testing.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two starts of the program, as two double clicks make them.
@Timeout(300)
final class SecondStartTest {
  private static final List<String> NO_SCREEN =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

  @TempDir private Path folder;
  private @Nullable MarqueeProcess window;

  @AfterEach
  void endTheWindow() throws IOException, InterruptedException {
    if (window != null) {
      window.kill();
      window.end();
    }
  }

  @Test
  void theSecondHandsItsFileToTheFirstAndEnds() throws IOException, InterruptedException {
    Path catalogue = Files.writeString(folder.resolve("films.csv"), Runs.TITLES);
    MarqueeProcess first = start("gui");
    window = first;
    await(() -> Files.exists(folder.resolve("run/marquee/window.sock")));
    // A path as a shell gives it: seen from the folder of the second start.
    Ended second = start("gui", "films.csv").end();
    assertThat(second.code()).isZero();
    assertThat(second.err()).isEqualTo("Marquee is open already; its window comes to the front.\n");
    String written = catalogue.toString();
    await(() -> recentFiles().contains("\"" + written + "\""));
    assertThat(first.isAlive()).isTrue();
  }

  @Test
  void aFileTheProgramDiedOverIsNotOpenedByItself() throws IOException, InterruptedException {
    Path catalogue = Files.writeString(folder.resolve("films.csv"), Runs.TITLES);
    Path state = Files.createDirectories(folder.resolve("state/marquee"));
    Files.writeString(state.resolve("working-on"), "999999999\n1\n" + catalogue + "\n");
    window = start("films.csv");
    await(() -> Files.exists(folder.resolve("run/marquee/window.sock")));
    Files.writeString(folder.resolve("other.csv"), Runs.TITLES);
    assertThat(start("other.csv").end().code()).isZero();
    await(() -> recentFiles().contains("other.csv"));
    assertThat(recentFiles()).doesNotContain("films.csv");
  }

  private MarqueeProcess start(String... arguments) throws IOException {
    return MarqueeProcess.start(
        folder,
        NO_SCREEN,
        Map.of(
            "XDG_RUNTIME_DIR", folder.resolve("run").toString(),
            "XDG_CONFIG_HOME", folder.resolve("config").toString(),
            "XDG_STATE_HOME", folder.resolve("state").toString(),
            "XDG_CACHE_HOME", folder.resolve("cache").toString()),
        arguments);
  }

  private String recentFiles() {
    try {
      Path recent = folder.resolve("state/marquee/recent.json");
      return Files.exists(recent) ? Files.readString(recent) : "";
    } catch (IOException beingReplaced) {
      return "";
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
