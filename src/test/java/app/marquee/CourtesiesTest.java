package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SavedRecipe;
import app.marquee.app.desk.Area;
import app.marquee.app.desk.Desk;
import app.marquee.app.desk.Settings;
import app.marquee.app.desk.SettingsStore.Kept;
import app.marquee.app.desk.WindowPlace;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.settings.RecentFiles;
import app.marquee.io.settings.SettingsFile;
import app.marquee.testing.FxThread;
import app.marquee.testing.Runs;
import app.marquee.ui.Pickers;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import app.marquee.ui.testing.NoPlaces;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window at its edges: recipes opened and saved, closing with something to lose, what it keeps
/// from one time to the next.
final class CourtesiesTest {
  private static final Recipe CHANGED =
      Recipe.standard().withRule(new RuleSetting(RuleId.DATE_PARSE, false, Map.of()));

  private final RecipeFiles recipes = new RecipeFiles();
  @TempDir private Path folder;
  private Path catalogue;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    catalogue = Files.writeString(folder.resolve("films.csv"), Runs.TITLES);
    driver = window();
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void aRecipeOpensWithTheCatalogueItNames() {
    Path recipe = folder.resolve("mine.marquee");
    recipes.write(new SavedRecipe(CHANGED, catalogue), recipe);
    open(recipe);
    driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    assertThat(driver.session().state().recipe()).isEqualTo(CHANGED);
    assertThat(driver.session().state().input()).isEqualTo(catalogue);
    assertThat(driver.title()).isEqualTo("films.csv - Marquee");
  }

  @Test
  void aRecipeWhoseCatalogueIsGoneAsksForIt() {
    Path recipe = folder.resolve("mine.marquee");
    recipes.write(new SavedRecipe(CHANGED, folder.resolve("gone.csv")), recipe);
    answer(Optional.of(catalogue));
    open(recipe);
    driver.untilSaid("gone.csv, which is not there");
    driver.click("#answer-choose");
    driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    assertThat(driver.session().state().input()).isEqualTo(catalogue);
    assertThat(driver.title()).contains("not saved");
  }

  @Test
  void aBrokenRecipeIsSaidAndOpensNothing() throws IOException {
    Path recipe = Files.writeString(folder.resolve("bad.marquee"), "{\"rules\": 3}");
    open(recipe);
    driver.untilSaid("bad.marquee, line 1");
    assertThat(driver.session().state().input()).isNull();
  }

  @Test
  void closingWithAChangeAsksAndSaves() {
    change();
    answer(Optional.of(folder.resolve("films")));
    driver.askToClose();
    driver.untilSaid("Save the recipe first?");
    assertThat(driver.isShowing()).isTrue();
    driver.click("#answer-save");
    driver.until(() -> !driver.stage().isShowing());
    assertThat(recipes.open(folder.resolve("films.marquee")))
        .isEqualTo(new SavedRecipe(CHANGED, catalogue));
  }

  @Test
  void cancellingKeepsTheWindowAndTheChange() {
    change();
    driver.askToClose();
    driver.untilSaid("Save the recipe first?");
    driver.click("#answer-cancel");
    assertThat(driver.isShowing()).isTrue();
    assertThat(driver.session().state().recipe()).isEqualTo(CHANGED);
    driver.askToClose();
    driver.click("#answer-discard");
    assertThat(driver.isShowing()).isFalse();
  }

  @Test
  void aSaveThatIsBrokenOffLosesNothing() {
    change();
    answer(Optional.empty());
    driver.askToClose();
    driver.untilSaid("Save the recipe first?");
    driver.click("#answer-save");
    driver.settle();
    assertThat(driver.isShowing()).isTrue();
    assertThat(driver.session().state().recipe()).isEqualTo(CHANGED);
  }

  @Test
  void aRecipeThatIsThereIsNotReplacedUnasked() throws IOException {
    Path there = Files.writeString(folder.resolve("films.marquee"), "of old");
    change();
    answer(Optional.of(folder.resolve("films")));
    driver.press("Shortcut+S");
    driver.untilSaid("films.marquee is there already");
    assertThat(there).hasContent("of old");
    driver.click("#answer-replace");
    driver.until(() -> !driver.stage().getTitle().contains("not saved"));
    assertThat(recipes.read(there)).isEqualTo(CHANGED);
  }

  @Test
  void openingAnotherCatalogueAsksToo() {
    change();
    open(catalogue);
    driver.untilSaid("Save the recipe first?");
    driver.click("#answer-discard");
    driver.waitFor(state -> state.recipe().equals(Recipe.standard()));
  }

  @Test
  void withNothingToLoseTheWindowJustCloses() {
    open(catalogue);
    driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    driver.askToClose();
    assertThat(driver.isShowing()).isFalse();
  }

  @Test
  void quittingDuringARunAsks() {
    open(catalogue);
    driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    askToCloseDuringARun();
    assertThat(driver.isShowing()).isTrue();
    driver.untilSaid("A run is under way");
    driver.click("#answer-stay");
    driver.waitFor(state -> !state.isRunning());
    assertThat(driver.isShowing()).isTrue();
    askToCloseDuringARun();
    driver.click("#answer-stop");
    driver.until(() -> !driver.stage().isShowing());
  }

  /// What a run comes to reaches the session on the JavaFX thread, so it is under way as long as
  /// this holds that thread.
  private void askToCloseDuringARun() {
    FxThread.call(() -> {
      driver.session().open(catalogue);
      assertThat(driver.session().state().isRunning()).isTrue();
      driver.stage().fireEvent(new WindowEvent(driver.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
      return null;
    });
  }

  @Test
  void aFaultIsToldWithoutWhatWasInIt() {
    driver.window().crashed(new IllegalStateException("Blue Door in " + catalogue));
    driver.untilSaid("Marquee met a fault of its own");
    assertThat(driver.said()).contains("Code MQ-").doesNotContain("Blue Door", "films.csv");
  }

  @Test
  void theWindowIsAsItWasLeft() {
    open(catalogue);
    driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    FxThread.run(() ->
        driver
            .window()
            .settings()
            .change(now -> now.withColours(Settings.Colours.DARK).withTextPercent(120)));
    driver.resize(1010, 710);
    driver.close();
    Kept kept = new SettingsFile(folder).read();
    assertThat(kept.settings().colours()).isEqualTo(Settings.Colours.DARK);
    assertThat(kept.place().area()).extracting(Area::width, Area::height).contains(1010.0, 710.0);
    driver = window();
    assertThat(driver.window().theme().look().textSize()).isEqualTo(1.2);
    driver.untilSaid("films.csv");
    driver.untilSaid("5 titles");
  }

  @Test
  void aWindowOfAScreenThatIsGoneIsSeen() {
    driver.close();
    new SettingsFile(folder)
        .write(
            Settings.STANDARD,
            new WindowPlace(new Area(9000, 9000, 1000, 700), WindowPlace.State.NORMAL, Map.of()));
    driver = window();
    FxThread.run(() -> {
      assertThat(driver.stage().getX()).isLessThan(1000);
      assertThat(driver.stage().getY()).isLessThan(1000);
    });
  }

  private void change() {
    open(catalogue);
    driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    FxThread.run(() -> driver.session().changeRecipe(CHANGED));
  }

  private void open(Path file) {
    FxThread.run(() -> driver.window().open(file));
  }

  private WindowDriver window() {
    SettingsFile settings = new SettingsFile(folder);
    Desk none = Desk.forgetful(recipes);
    Desk desk =
        new Desk(
            settings, settings.read(), new RecentFiles(folder), recipes, none.mark(), none.log());
    return WindowDriver.open(
        Composition.runs(),
        desk,
        new Window.Facts(Optional::empty, new Program("1.0", List::of), NoPlaces.places()));
  }

  /// Answers every file dialog.
  private void answer(Optional<Path> file) {
    driver
        .window()
        .setPickers(
            new Pickers() {
              @Override
              public List<Path> open() {
                return file.stream().toList();
              }

              @Override
              public Optional<Path> folder(Path from) {
                return file;
              }

              @Override
              public Optional<Path> save(Path proposed) {
                return file;
              }

              @Override
              public Optional<Path> saveRecipe(Path proposed) {
                return file;
              }
            });
  }
}
