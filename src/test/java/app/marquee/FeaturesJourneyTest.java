package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.FeaturesResult;
import app.marquee.app.SessionState;
import app.marquee.app.desk.Desk;
import app.marquee.cli.ExitCode;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.Stage;
import app.marquee.io.json.RecipeFiles;
import app.marquee.testing.FxThread;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import app.marquee.ui.testing.NoPlaces;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Switches features, sets their numbers, makes features of one's own, and leaves pictures.
final class FeaturesJourneyTest {
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");
  private static final Path PICTURES = Path.of("target/screenshots");

  @TempDir Path folder;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    driver =
        WindowDriver.open(
            Composition.runs(),
            Desk.forgetful(new RecipeFiles()),
            new Window.Facts(
                () -> Optional.of(SAMPLE),
                new Program("1.0", PartsList::parts),
                NoPlaces.places()));
    driver.click("#sampleButton");
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    driver.click("#rail-features");
    driver.settle();
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void aFeatureIsSwitchedOffAndOnAgain() {
    FxThread.run(
        () -> ((ToggleSwitch) root().lookup(".feature-list .toggle-switch")).setSelected(false));
    featured(features -> !features.features().contains("duration_minutes"));
    driver.untilSaid("1 not applicable");
    driver.press("Shortcut+Z");
    driver.click("#rail-features");
    driver.press("Shortcut+Enter");
    featured(features -> features.features().contains("duration_minutes"));
  }

  @Test
  void aNumberIsSetRefusedAndTakenBack() throws IOException {
    choose("duration_category");
    setNumber("short_minutes", "130");
    driver.untilSaid("The classes of length overlap");
    new Pictures(driver, PICTURES).shoot("30-feature-fault");
    assertThat(recipe().features().isStandard()).isTrue();
    setNumber("short_minutes", "60");
    driver.press(KeyCode.ENTER);
    featured(_ -> recipe().features().value(FeatureParameter.SHORT_MINUTES) == 60);
    driver.untilSaid("Short to 60 minutes");
    FxThread.run(() -> ((Button) root().lookup("#featureReset")).fire());
    featured(_ -> recipe().features().isStandard());
  }

  @Test
  void aFeatureIsMadeSeenBeforehandMovedAndExported() throws IOException {
    FxThread.run(() -> ((MenuButton) root().lookup("#addFeatureButton")).getItems().get(0).fire());
    driver.settle();
    fill("length class", "60, 90, 120");
    driver.untilSaid("titles have a value");
    driver.settle();
    new Pictures(driver, PICTURES).shoot("31-feature-dialog");
    driver.click("#featureDone");
    featured(features -> features.features().contains("length class"));
    FxThread.run(() -> ((MenuButton) root().lookup("#addFeatureButton")).getItems().get(3).fire());
    driver.settle();
    fill("names");
    driver.click("#featureDone");
    featured(features -> features.features().contains("names"));
    FxThread.run(() ->
        driver
            .session()
            .changeRecipe(
                recipe()
                    .withFeatures(
                        recipe()
                            .features()
                            .withOwn(list -> {
                              list.add(
                                  new UserFeature(
                                      "per head", true, new Formula.Ratio("budget", "names")));
                              return list;
                            }))));
    driver.press("Shortcut+Enter");
    featured(features -> features.ownAbsent().containsKey("per head"));
    driver.untilSaid("The file has no column budget");
    FxThread.run(
        () -> ((ListView<?>) root().lookup("#ownFeatureList")).getSelectionModel().select(1));
    FxThread.run(() -> root().lookup("#ownFeatureList").requestFocus());
    driver.settle();
    new Pictures(driver, PICTURES).shoot("32-own-features");
    driver.press("Alt+Up");
    featured(_ -> recipe().features().own().getFirst().name().equals("names"));
    driver.settle();
    assertSameAsTheCommandLine();
  }

  /// The window's files and those of a run with its recipe are the same, byte for byte.
  private void assertSameAsTheCommandLine() throws IOException {
    Path window = folder.resolve("window");
    FxThread.run(() -> driver.session().export(window));
    driver.waitFor(state -> state.export() != null && !state.isRunning());
    Said said =
        Said.marquee(
            "run",
            SAMPLE.toString(),
            "--recipe",
            window.resolve("recipe.json").toString(),
            "-o",
            folder.resolve("line").toString());
    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    for (String file :
        List.of("data/streaming_titles_features.csv", "reports/report.html", "recipe.json")) {
      assertThat(folder.resolve("line").resolve(file)).hasSameBinaryContentAs(window.resolve(file));
    }
  }

  private Recipe recipe() {
    return driver.session().state().recipe();
  }

  private void featured(Predicate<FeaturesResult> condition) {
    driver.waitFor(state ->
        !state.isRunning()
            && state.stage(Stage.FEATURES).status() == SessionState.Status.READY
            && condition.test(Objects.requireNonNull(state.features())));
  }

  private void choose(String feature) {
    FxThread.run(() -> {
      ListView<?> list = (ListView<?>) root().lookup(".feature-list");
      for (int i = 0; i < list.getItems().size(); i++) {
        if (list.getItems().get(i).toString().contains(feature)) {
          list.getSelectionModel().select(i);
          list.scrollTo(i);
          return;
        }
      }
    });
    driver.settle();
  }

  private void setNumber(String id, String text) {
    FxThread.run(() -> {
      TextField field = (TextField) root().lookup("#" + id);
      field.requestFocus();
      field.setText(text);
    });
    driver.settle();
  }

  private void fill(String... texts) {
    FxThread.run(() -> {
      List<TextField> fields =
          root().lookupAll(".step-row .text-field").stream()
              .filter(node -> !node.getParent().getStyleClass().contains("combo-box"))
              .map(TextField.class::cast)
              .toList();
      for (int i = 0; i < texts.length; i++) {
        fields.get(i).setText(texts[i]);
      }
    });
    driver.settle();
  }

  private Node root() {
    return driver.stage().getScene().getRoot();
  }
}
