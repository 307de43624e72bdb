package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.InputBackups;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.io.backup.BackupFolder;
import app.marquee.io.kaggle.KaggleBench;
import app.marquee.testing.MadeCatalogue;
import app.marquee.ui.Window;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window gets a catalogue from a server on this computer and backs it up.
final class KaggleWindowTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  @TempDir Path folder;
  private KaggleBench kaggle;
  private BackupFolder backups;
  private WindowDriver driver;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(PICTURES);
    kaggle = new KaggleBench(folder);
    kaggle.store(Files.readAllBytes(MadeCatalogue.write(folder.resolve("made.csv"), 12)));
    backups = new BackupFolder(folder.resolve("backups"), Clock.systemUTC());
    Window.Places places = new Window.Places(kaggle::source, backups, () -> BackupPolicy.STANDARD);
    driver =
        WindowDriver.open(
            Composition.runs()
                .backedUpBy(InputBackups.into(() -> backups, () -> BackupPolicy.STANDARD)),
            new Window.Facts(Optional::empty, "test"),
            places);
  }

  @AfterEach
  void close() {
    driver.close();
    kaggle.close();
  }

  @Test
  void getsADataSetAndPinsItsVersion() throws IOException {
    driver.click("#kaggleButton");
    driver.settle();
    shoot("11-kaggle");
    driver.click("#fetchButton");
    SessionState read = driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    assertThat(read.recipe().source()).isEqualTo(DatasetName.PRESET.withVersion(5));
    assertThat(String.valueOf(read.input())).endsWith("netflix_titles.csv");
    driver.click("#runButton");
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    while (backups.list().isEmpty()) {
      Thread.onSpinWait();
    }
    driver.command("backups");
    driver.settle();
    shoot("12-backups");
    assertThat(driver.said()).contains("netflix_titles.csv").contains("The newest 5 stay");
  }

  @Test
  void saysWhatToDoWhereAnAccountIsNeeded() throws IOException {
    kaggle.askToSignIn();
    driver.click("#kaggleButton");
    driver.click("#fetchButton");
    while (!driver.said().contains("Kaggle asks to sign in")) {
      driver.settle();
    }
    shoot("11-kaggle-failed");
    assertThat(driver.said()).contains("~/.kaggle/access_token");
  }

  private void shoot(String name) throws IOException {
    Files.write(PICTURES.resolve(name + ".png"), driver.picture());
  }
}
