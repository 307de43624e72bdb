package app.marquee;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.desk.Desk;
import app.marquee.io.json.RecipeFiles;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import app.marquee.ui.chart.ChartCanvas;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.testing.NoPlaces;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole job by keyboard alone, key by key as a hand presses them.
final class KeyboardJourneyTest {
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");

  @TempDir Path folder;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Path file = Files.copy(SAMPLE, folder.resolve("streaming_titles.csv"));
    driver =
        WindowDriver.open(
            Composition.runs(),
            Desk.forgetful(new RecipeFiles()),
            new Window.Facts(
                () -> Optional.of(file), new Program("1.0", PartsList::parts), NoPlaces.places()));
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void fromOpeningToTheReports() {
    driver.press(CONTROL, SHIFT, O);
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    driver.press(CONTROL, DIGIT1);
    driver.settle();
    assertThat(driver.said()).contains("Columns, 12 matched").doesNotContain("none matched");
    driver.press(CONTROL, R);
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    walkTheTable();
    readAChart();
    exportAndLeave();
  }

  /// Every stop of the Tab key on every page shows that it has the focus.
  @Test
  void everyStopShowsTheFocus() {
    driver.press(CONTROL, SHIFT, O);
    driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    driver.press(CONTROL, R);
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    for (KeyCode page : List.of(DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6)) {
      driver.press(CONTROL, page);
      reachPage();
      Node first = driver.focused();
      do {
        assertThat(driver.focusShows()).as(page + ": " + driver.focused()).isTrue();
        driver.press(TAB);
      } while (driver.focusedRegion().equals("page-pane") && !driver.focused().equals(first));
    }
  }

  private void walkTheTable() {
    driver.press(CONTROL, DIGIT2);
    reachPage();
    driver.tabTo("title-table");
    driver.press(DOWN);
    driver.press(DOWN);
    TableView<?> table = (TableView<?>) driver.focused();
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(2);
  }

  private void readAChart() {
    driver.press(CONTROL, DIGIT5);
    reachPage();
    driver.tabTo("chart-card");
    ChartView chart = (ChartView) driver.focused();
    driver.press(RIGHT);
    assertThat(chart.canvas().currentProperty().get()).isNotEqualTo(ChartCanvas.NONE);
    driver.press(T);
    assertThat(chart.isTable()).isTrue();
    driver.press(T);
    assertThat(chart.isTable()).isFalse();
    driver.press(ENTER);
    assertThat(driver.focused().getStyleClass()).contains("title-table");
    driver.press(ESCAPE);
    assertThat(driver.focused()).isEqualTo(chart);
  }

  private void exportAndLeave() {
    driver.press(CONTROL, E);
    driver.press(ENTER);
    driver.waitFor(state -> state.export() != null && !state.isRunning());
    driver.settle();
    assertThat(folder.resolve("streaming_titles/reports/report.html")).isNotEmptyFile();
    driver.press(ESCAPE);
    assertThat(driver.focused().getStyleClass()).contains("chart-card");
    driver.press(CONTROL, KeyCode.L);
    assertThat(driver.said()).contains("Analys");
  }

  /// F6 goes from region to region; the page is one of them.
  private void reachPage() {
    for (int region = 0; region < 5 && !driver.focusedRegion().equals("page-pane"); region++) {
      driver.press(F6);
    }
    assertThat(driver.focusedRegion()).isEqualTo("page-pane");
  }
}
