package app.marquee;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.desk.Desk;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.filter.Filter;
import app.marquee.io.json.RecipeFiles;
import app.marquee.testing.FxThread;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.testing.NoPlaces;
import app.marquee.ui.testing.OneFile;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Charts by keyboard alone, key by key as a hand presses them: select, narrow the other charts,
/// open the titles, save the picture, type a filter, count another way.
final class ExploreByKeyTest {
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");

  /// More lines than the list of analyses has.
  private static final int LINES = 50;

  /// What a PNG file begins with.
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

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
    driver.press(CONTROL, SHIFT, O);
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void selectsInTwoChartsAndOpensTheTitles() {
    ChartView first = reachChart();
    driver.press(RIGHT);
    driver.press(SPACE);
    driver.waitFor(_ -> filter().parts().size() == 1 && !filter().isNone());
    driver.settle();
    ChartSpec narrowedOnce = first.spec();

    ChartView second = nextChart(first);
    driver.press(RIGHT);
    driver.press(SPACE);
    driver.waitFor(_ -> filter().parts().size() == 2);
    driver.until(() -> !first.spec().equals(narrowedOnce));

    driver.press(ENTER);
    assertThat(driver.focused().getStyleClass()).contains("title-table");
    driver.press(ESCAPE);
    assertThat(driver.focused()).isEqualTo(second);
    driver.press(CONTROL, Z);
    driver.waitFor(_ -> filter().parts().size() == 1);
  }

  @Test
  void savesThePicture() throws IOException {
    Path picture = folder.resolve("picture.png");
    driver.window().setPickers(new OneFile(picture));
    reachChart();
    driver.tabTo("chart-menu");
    driver.press(SPACE);
    assertThat(((MenuButton) driver.focused()).isShowing()).isTrue();
    // The table and two ways to copy come before.
    for (int line = 0; line < 4; line++) {
      driver.press(DOWN);
    }
    driver.press(ENTER);
    driver.until(() -> Files.exists(picture));
    assertThat(Files.readAllBytes(picture)).startsWith(PNG);
  }

  @Test
  void typesAFilter() {
    driver.press(CONTROL, DIGIT5);
    driver.press(CONTROL, F);
    driver.tabTo("plain-link");
    driver.press(SPACE);
    driver.type("type = Movie and release_year >= 2015");
    driver.press(ENTER);
    driver.waitFor(_ -> filter().text().equals("type = Movie and release_year >= 2015"));
    driver.untilSaid("Release year");
  }

  @Test
  void countsAnotherWay() {
    driver.press(CONTROL, DIGIT4);
    reachPage();
    driver.tabTo("list-view");
    for (int line = 0; line < LINES && !FxThread.call(this::hasWays); line++) {
      driver.press(DOWN);
    }
    driver.tabTo("way");
    driver.press(DOWN);
    driver.waitFor(state -> !state.isRunning() && !state.recipe().definitions().chosen().isEmpty());
    driver.press(CONTROL, Z);
    driver.waitFor(state -> state.recipe().definitions().chosen().isEmpty());
  }

  private boolean hasWays() {
    return driver.stage().getScene().getRoot().lookup(".ways") != null;
  }

  private Filter filter() {
    return driver.session().state().recipe().exploring().filter();
  }

  /// Tab to the first chart of the board.
  private ChartView reachChart() {
    driver.press(CONTROL, DIGIT5);
    reachPage();
    driver.tabTo("chart-card");
    return (ChartView) driver.focused();
  }

  private ChartView nextChart(ChartView before) {
    do {
      driver.press(TAB);
    } while (!(driver.focused() instanceof ChartView) || driver.focused().equals(before));
    return (ChartView) driver.focused();
  }

  /// F6 goes from region to region; the page is one of them.
  private void reachPage() {
    for (int region = 0; region < 5 && !driver.focusedRegion().equals("page-pane"); region++) {
      driver.press(F6);
    }
    assertThat(driver.focusedRegion()).isEqualTo("page-pane");
  }
}
