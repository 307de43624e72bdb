package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.app.desk.Desk;
import app.marquee.app.desk.RecentFile;
import app.marquee.app.desk.ReleaseLine;
import app.marquee.app.desk.ReleaseLine.End;
import app.marquee.domain.run.Stage;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.settings.RecentFiles;
import app.marquee.io.settings.SettingsFile;
import app.marquee.testing.FxThread;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import app.marquee.ui.testing.NoPlaces;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import app.marquee.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
    Window.Facts facts =
        new Window.Facts(
            () -> Optional.of(file), new Program("1.0", PartsList::parts), NoPlaces.places());
    driver = WindowDriver.open(Composition.runs(), desk(file), facts);
  }

  /// A desk with files opened before: two that are there, and one that is gone.
  private Desk desk(Path file) throws IOException {
    Instant now = Instant.now();
    List<Integer> risen = List.of(37, 45, 51, 61, 64, 80, 96, 88, 136, 152, 194, 185, 237, 288);
    RecentFiles recents = new RecentFiles(folder);
    recents.write(
        List.of(
            new RecentFile(file, now, 2000, new ReleaseLine(risen, End.PARTIAL)),
            new RecentFile(
                Files.copy(file, folder.resolve("disney_plus_titles.csv")),
                now.minus(Duration.ofDays(1)),
                2000,
                new ReleaseLine(risen.reversed(), End.WHOLE)),
            new RecentFile(
                folder.resolve("catalogue_2019.csv"),
                now.minus(Duration.ofDays(20)),
                1450,
                new ReleaseLine(risen, End.WHOLE))));
    Desk none = Desk.forgetful(new RecipeFiles());
    return new Desk(
        new SettingsFile(folder), none.kept(), recents, none.recipes(), none.mark(), none.log());
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void fromTheWelcomePageToTheReports() throws IOException {
    driver.untilSaid("file is gone");
    shoot("1-welcome");
    driver.click("#sampleButton");
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    driver.untilSaid("1,331 movies");
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

  @Test
  void whatFloatsOverThePages() throws IOException {
    driver.click("#settingsButton");
    shoot("11-settings");
    driver.press("Esc");
    palette("12-palette");
    driver.press("F1");
    shoot("13-keys");
    driver.press("Esc");
    driver.press("Shortcut+K");
    driver.type("about");
    driver.press("Enter");
    shoot("14-about");
    driver.press("Esc");
    driver.window().crashed(new IllegalStateException("a cell", new IndexOutOfBoundsException()));
    driver.untilSaid("Marquee met a fault of its own");
    shoot("15-crash");
    driver.press("Esc");
    assertThat(PICTURES.resolve("15-crash-dark.png")).isNotEmptyFile();
  }

  @Test
  void whereACheckStopsTheRun() throws IOException {
    Path twins =
        Files.writeString(
            folder.resolve("twins.csv"),
            Files.readString(SAMPLE)
                .replaceAll("\ns1(\\d),", "\ns10,")
                .replaceFirst("Movie,", "Short,"));
    FxThread.run(() -> driver.window().open(twins));
    driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    driver.press("Shortcut+R");
    driver.waitFor(state -> state.stage(Stage.ANALYSE).failure() != null);
    driver.click("#rail-analyse");
    driver.settle();
    shoot("16-gate");
    driver.click("#rail-checks");
    driver.settle();
    shoot("17-checks");
    driver.click("#addButton");
    driver.settle();
    shoot("18-checks-add");
    driver.press("Esc");
    driver.resize(1000, 700);
    shoot("17-checks-small");
    FxThread.run(() -> driver.window().settings().change(now -> now.withTextPercent(200)));
    shoot("17-checks-small-200");
    assertThat(PICTURES.resolve("17-checks-dark.png")).isNotEmptyFile();
  }

  @Test
  void smallAndLarge() throws IOException {
    driver.untilSaid("file is gone");
    driver.resize(1000, 700);
    shoot("1-welcome-small");
    FxThread.run(() -> driver.window().settings().change(now -> now.withTextPercent(200)));
    shoot("1-welcome-small-200");
    driver.click("#settingsButton");
    shoot("11-settings-small-200");
    driver.press("Esc");
    palette("12-palette-small-200");
    driver.press("Shortcut+K");
    driver.type("about");
    driver.press("Enter");
    shoot("14-about-small-200");
    driver.press("Esc");
    driver.window().crashed(new IllegalStateException("a cell"));
    driver.untilSaid("Marquee met a fault of its own");
    shoot("15-crash-small-200");
    assertThat(driver.window().settings().settings().textPercent()).isEqualTo(200);
  }

  /// A list takes its colours as it opens.
  private void palette(String name) throws IOException {
    for (Theme.Choice colours : Pictures.COLOURS) {
      FxThread.run(() -> driver.theme().choiceProperty().set(colours));
      driver.press("Shortcut+K");
      driver.type("re");
      shoot(name, colours);
      driver.press("Esc");
    }
  }

  private void shoot(String name) throws IOException {
    new Pictures(driver, PICTURES).shoot(name);
  }

  private void shoot(String name, Theme.Choice colours) throws IOException {
    new Pictures(driver, PICTURES).shoot(name, colours);
  }
}
