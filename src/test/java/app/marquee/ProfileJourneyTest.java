package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.FxThread;
import app.marquee.ui.fx.TitleTable;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looks at what columns hold, in their headers and in the panel, and shows parts of them alone.
final class ProfileJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");

  @TempDir Path folder;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    Path file = Files.copy(SAMPLE, folder.resolve("streaming_titles.csv"));
    driver = FileWindow.open(file);
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void aPressInTheHeaderShowsAPartAlone() throws IOException {
    driver.click("#rail-clean");
    driver.settle();
    driver.until(() -> captions().stream().filter(text -> !text.isEmpty()).count() >= 6);
    new Pictures(driver, PICTURES).shoot("24-profile");
    press(".profile-changed", 1);
    // As many as the rule for type names says it changed.
    driver.untilSaid("18 of 1,988 titles");
    driver.click(".rows-chip");
    driver.settle();
    assertThat(shown()).isEqualTo(1988);
    open("type");
    driver.settle();
    new Pictures(driver, PICTURES).shoot("25-profile-panel");
    pressRow("TV Show");
    // All but the 1,331 movies.
    driver.untilSaid("657 of 1,988 titles");
    for (String step : List.of("features", "ingest")) {
      driver.click("#rail-" + step);
      driver.settle();
      driver.until(() -> captions().stream().filter(text -> !text.isEmpty()).count() >= 4);
      new Pictures(driver, PICTURES).shoot("24-profile-" + step);
    }
  }

  private int shown() {
    return FxThread.call(() -> table().getItems().size());
  }

  private void press(String style, int place) {
    FxThread.run(() -> {
      Node part = table().lookupAll(".profile-strip").stream().toList().get(place).lookup(style);
      Event.fireEvent(part, clicked(part));
    });
  }

  private static MouseEvent clicked(Node on) {
    Bounds at = on.localToScreen(on.getBoundsInLocal());
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        1,
        1,
        at.getCenterX(),
        at.getCenterY(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private void pressRow(String value) {
    FxThread.run(() ->
        javafx.stage.Window.getWindows().stream()
            .flatMap(window -> window.getScene().getRoot().lookupAll(".profile-row").stream())
            .filter(row -> row.getAccessibleText().startsWith(value + ":"))
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow()
            .fire());
    driver.settle();
  }

  private void open(String column) {
    FxThread.run(() -> {
      MenuItem item =
          table().getColumns().stream()
              .filter(one -> one.getText().equals(column))
              .map(TableColumn::getContextMenu)
              .map(menu -> menu.getItems().getFirst())
              .findFirst()
              .orElseThrow();
      item.fire();
    });
  }

  /// On the FX thread.
  private List<String> captions() {
    return table().lookupAll(".profile-caption").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
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
}
