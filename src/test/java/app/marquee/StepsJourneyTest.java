package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.CleanResult;
import app.marquee.app.SessionState;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.UserStep;
import app.marquee.testing.FxThread;
import app.marquee.ui.fx.TitleTable;
import app.marquee.ui.testing.Mouse;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Makes steps from cells and takes them back, and leaves pictures.
final class StepsJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static final String TITLES =
      """
      show_id,type,title,country,date_added,release_year,rating,duration
      s1,Movie,Blue Door,USA," September 25, 2021",2020,PG-13,90 min
      s2,Movie,Short Talk,,"April 4, 2017",2017,74 min,
      s3,TV Show,Long Road,"U.S.A., France","May 1, 2020",2019,TV-MA,2 Seasons
      s4,Movie,Old Oak,United States,"May 2, 2020",2018,PG-13,80 min
      """;

  @TempDir Path folder;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    driver = FileWindow.open(folder, TITLES);
    driver.click("#rail-clean");
    driver.settle();
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void aCellIsEditedExplainedAndTakenBack() throws IOException {
    take(0, 2);
    menu("Edit this cell");
    driver.untilSaid("title of s1");
    typeInto(0, "Red Door");
    driver.untilSaid("Changes 1 cell");
    shoot("19-edit-cell");
    driver.click("#stepDone");
    SessionState edited = cleanedWith(1);
    assertThat(edited.clean()).isNotNull();
    driver.untilSaid("Set title of s1 to \"Red Door\"");
    take(0, 2);
    driver.press("Shortcut+I");
    driver.untilSaid("Your step 1");
    shoot("20-steps");
    driver.press(KeyCode.ESCAPE);

    driver.press("Shortcut+Z");
    assertThat(driver.session().state().recipe().steps()).isEmpty();
    cleanedWith(0);
    driver.command("redo");
    cleanedWith(1);
    driver.press("Shortcut+Z");
    cleanedWith(0);
    FxThread.run(() ->
        ((ToggleSwitch) driver.stage().getScene().getRoot().lookup(".rules .toggle-switch"))
            .setSelected(false));
    driver.command("history");
    driver.untilSaid("another branch");
    shoot("22-history");
    FxThread.run(() -> {
      ListView<?> list = (ListView<?>) driver.stage().getScene().getRoot().lookup("#historyList");
      list.getSelectionModel().select(1);
    });
    driver.press(KeyCode.ENTER);
    assertThat(cleanedWith(1).recipe().isOn(RuleId.WHITESPACE)).isTrue();
  }

  @Test
  void aValueIsReplacedAndAStepThatCannotBeSaysSo() throws IOException {
    take(0, 6);
    menu("Replace this value");
    driver.untilSaid("Value now");
    typeInto(1, "PG");
    driver.untilSaid("Changes 2 cells");
    driver.click("#stepDone");
    cleanedWith(1);
    FxThread.run(() ->
        driver
            .session()
            .changeRecipe(
                driver
                    .session()
                    .state()
                    .recipe()
                    .withStep(new Edit.FillMissing("director", "A"))
                    .withStep(
                        new Edit.MergeValues(
                            "country", List.of("USA", "U.S.A."), "United States"))));
    driver.command("runall");
    SessionState state = cleanedWith(3);
    driver.settle();
    shoot("21-step-trouble");
    CleanResult clean = Objects.requireNonNull(state.clean());
    assertThat(clean.steps().tallies().get(1).problem())
        .isEqualTo("The catalogue has no column director.");
    assertThat(clean.rows().text(0, 6)).isEqualTo("PG");
    assertThat(clean.rows().text(2, 3)).isEqualTo("United States, France");
  }

  @Test
  void aStepIsDraggedToAnothersPlaceAndBack() throws IOException {
    Edit first = new Edit.ReplaceValue("rating", "PG-13", "PG");
    Edit second = new Edit.ReplaceValue("rating", "PG", "G");
    FxThread.run(() ->
        driver
            .session()
            .changeRecipe(driver.session().state().recipe().withStep(first).withStep(second)));
    driver.command("runall");
    assertThat(rating(cleanedWith(2))).isEqualTo("G");

    new Mouse(driver).drag(step(1), step(0), () -> {});
    driver.waitFor(state -> edits(state).equals(List.of(second, first)));
    assertThat(rating(cleanedWith(2))).isEqualTo("PG");
    driver.press("Shortcut+Z");
    driver.waitFor(state -> edits(state).equals(List.of(first, second)));
    assertThat(rating(cleanedWith(2))).isEqualTo("G");
    new Mouse(driver).drag(step(0), step(1), () -> {});
    driver.waitFor(state -> edits(state).equals(List.of(second, first)));
  }

  private Node step(int index) {
    driver.settle();
    return FxThread.call(() ->
        driver.stage().getScene().getRoot().lookupAll(".steps .list-cell").stream()
            .filter(node -> ((ListCell<?>) node).getIndex() == index)
            .findFirst()
            .orElseThrow());
  }

  private static List<Edit> edits(SessionState state) {
    return state.recipe().steps().stream().map(UserStep::edit).toList();
  }

  private static @Nullable String rating(SessionState state) {
    return Objects.requireNonNull(state.clean()).rows().text(0, 6);
  }

  private SessionState cleanedWith(int steps) {
    return driver.waitFor(state ->
        !state.isRunning()
            && state.clean() != null
            && state.clean().steps().tallies().size() == steps);
  }

  /// Selects a row and goes to a column by the arrow keys.
  private void take(int row, int column) {
    driver.settle();
    TitleTable table = FxThread.call(this::table);
    FxThread.run(() -> {
      table.requestFocus();
      table.getSelectionModel().clearAndSelect(row);
    });
    for (int step = 0; step < 8; step++) {
      driver.press(KeyCode.LEFT);
    }
    for (int step = 0; step < column; step++) {
      driver.press(KeyCode.RIGHT);
    }
  }

  private void menu(String text) {
    FxThread.run(() -> {
      MenuItem found =
          table().getContextMenu().getItems().stream()
              .filter(item -> text.equals(item.getText()))
              .findFirst()
              .orElseThrow();
      found.fire();
    });
    driver.settle();
  }

  private void typeInto(int field, String text) {
    FxThread.run(() -> {
      List<Node> fields =
          List.copyOf(driver.stage().getScene().getRoot().lookupAll(".step-row .text-field"));
      List<TextField> own =
          fields.stream()
              .filter(node -> node instanceof TextField && node.getParent() != null)
              .filter(node -> !node.getParent().getStyleClass().contains("combo-box"))
              .map(TextField.class::cast)
              .toList();
      own.get(field).setText(text);
    });
    driver.settle();
  }

  private TitleTable table() {
    for (Node node : driver.stage().getScene().getRoot().lookupAll(".title-table")) {
      boolean shown = true;
      for (Node at = node; at != null; at = at.getParent()) {
        shown &= at.isVisible();
      }
      if (shown) {
        return (TitleTable) node;
      }
    }
    throw new AssertionError("No table is shown.");
  }

  private void shoot(String name) throws IOException {
    new Pictures(driver, PICTURES).shoot(name);
  }
}
