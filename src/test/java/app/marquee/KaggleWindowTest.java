package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.Asked;
import app.marquee.app.DatasetSource;
import app.marquee.app.SavedRecipe;
import app.marquee.app.SessionState;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.InputBackups;
import app.marquee.app.desk.Desk;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.io.backup.BackupFolder;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.kaggle.KaggleBench;
import app.marquee.testing.FxThread;
import app.marquee.testing.MadeCatalogue;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
  private DatasetSource source;
  private BackupFolder backups;
  private WindowDriver driver;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(PICTURES);
    kaggle = new KaggleBench(folder);
    source = kaggle.source();
    kaggle.store(Files.readAllBytes(MadeCatalogue.write(folder.resolve("made.csv"), 12)));
    backups = new BackupFolder(folder.resolve("backups"), Clock.systemUTC());
    Window.Places places = new Window.Places(() -> source, backups);
    driver =
        WindowDriver.open(
            Composition.runs()
                .backedUpBy(InputBackups.into(() -> backups, () -> BackupPolicy.STANDARD)),
            Desk.forgetful(new RecipeFiles()),
            new Window.Facts(Optional::empty, new Program("1.0", List::of), places));
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
  void aRecentDataSetKeepsItsVersion() {
    driver.click("#kaggleButton");
    driver.settle();
    driver.click("#fetchButton");
    SessionState read = driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    Path file = read.inputs().getFirst().file();

    FxThread.run(() -> driver.window().open(file));
    SessionState again = driver.waitFor(state -> isAnother(state, read) && !state.isRunning());

    assertThat(again.recipe().source()).isEqualTo(DatasetName.PRESET.withVersion(5));
  }

  @SuppressWarnings("ReferenceEquality") // What is read anew is another object.
  private static boolean isAnother(SessionState now, SessionState before) {
    return now.ingest() != null && now.ingest() != before.ingest();
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

  @Test
  void opensARecipeWithTheVersionOfTheDataSetItNames() {
    DatasetName older = DatasetName.PRESET.withVersion(2);
    Recipe recipe = Recipe.standard().withAsOf(LocalDate.of(2021, 9, 25)).withSource(older);
    Path file = folder.resolve("mine.marquee");
    new RecipeFiles().write(new SavedRecipe(recipe, List.of()), file);
    FxThread.run(() -> driver.window().open(file));
    SessionState read = driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    assertThat(read.recipe()).isEqualTo(recipe);
    assertThat(driver.title()).doesNotContain("not saved");
  }

  @Test
  void stopsAFetchHoweverTheDialogIsLeft() {
    source = new Unending();
    FxThread.run(() -> driver.window().open(new Asked.DataSet(DatasetName.PRESET)));
    driver.untilSaid("Asking Kaggle");
    FxThread.run(() ->
        assertThat(driver.stage().getScene().getFocusOwner().getId()).isEqualTo("stopButton"));
    FxThread.run(() -> driver.window().shell().closeDialog());
    driver.command("kaggle");
    driver.untilSaid("Stopped after");
    assertThat(driver.session().state().input()).isNull();
  }

  /// Comes to no end of itself.
  private static final class Unending implements DatasetSource {
    @Override
    public Fetched fetch(DatasetName wanted, RunContext context) {
      while (true) {
        context.cancellation().check();
        Thread.onSpinWait();
      }
    }

    @Override
    public Path copy(Fetched fetched, Path into) {
      throw new UnsupportedOperationException();
    }
  }

  private void shoot(String name) throws IOException {
    Files.write(PICTURES.resolve(name + ".png"), driver.picture());
  }
}
