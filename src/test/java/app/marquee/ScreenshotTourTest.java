package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.testing.FxThread;
import app.marquee.ui.Window;
import app.marquee.ui.testing.WindowDriver;
import app.marquee.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drives the window through the whole job on the sample, as a user would, and writes a picture of
/// every page, light and dark.
final class ScreenshotTourTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");
  private static final List<String> STEPS =
      List.of("ingest", "clean", "features", "analyse", "explore", "reports");

  @TempDir Path folder;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    Path file = Files.copy(SAMPLE, folder.resolve("streaming_titles.csv"));
    Window.Facts facts = new Window.Facts(() -> Optional.of(file), "test");
    driver = WindowDriver.open(Composition.runs(), facts);
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void fromTheWelcomePageToTheReports() throws IOException {
    shoot("1-welcome");
    driver.click("#sampleButton");
    SessionState read = driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    assertThat(read.ingest()).isNotNull();
    driver.click("#runButton");
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    for (String step : STEPS) {
      driver.click("#rail-" + step);
      driver.settle();
      shoot((STEPS.indexOf(step) + 2) + "-" + step);
    }
    Path out = folder.resolve("streaming_titles");
    driver.click(".page-buttons .button.accent");
    driver.settle();
    shoot("8-export");
    driver.click("#exportButton");
    SessionState exported = driver.waitFor(state -> state.export() != null && !state.isRunning());
    assertThat(exported.export()).isNotNull();
    driver.settle();
    shoot("9-exported");
    assertThat(out.resolve("reports/report.html")).isNotEmptyFile();
    assertThat(out.resolve("data/streaming_titles_cleaned.csv")).isNotEmptyFile();
    driver.click("#cancelButton");
    driver.click("#logButton");
    driver.settle();
    shoot("10-log");
    for (String step : STEPS) {
      assertThat(PICTURES.resolve((STEPS.indexOf(step) + 2) + "-" + step + "-dark.png"))
          .isNotEmptyFile();
    }
  }

  private void shoot(String name) throws IOException {
    for (Theme.Choice colours : List.of(Theme.Choice.DARK, Theme.Choice.LIGHT)) {
      FxThread.run(() -> driver.theme().choiceProperty().set(colours));
      driver.settle();
      String ending = colours == Theme.Choice.DARK ? "-dark.png" : ".png";
      Files.write(PICTURES.resolve(name + ending), driver.picture());
    }
  }
}
