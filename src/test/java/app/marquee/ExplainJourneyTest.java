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
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asks cells why they hold what they hold, by keyboard, and leaves a picture of each answer.
final class ExplainJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static final String TITLES =
      """
      show_id,type,title,country,date_added,release_year,rating,duration
      s1,Movie,Blue Door,India," September 25, 2021",2020,PG-13,90 min
      s2,Movie,Short Talk,,"April 4, 2017",2017,74 min,
      s3,TV Show,Long Road,France,"May 1, 2020",2019,TV-MA,2 Seasons
      """;

  @TempDir Path folder;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    driver = FileWindow.open(folder, TITLES);
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void aChangedCellAMissingOneAndADerivedOne() throws IOException {
    driver.click("#rail-clean");
    takeCell(1, "rating");
    driver.press("Shortcut+I");
    driver.untilSaid("Why this value?");
    assertThat(driver.said())
        .contains("rating of Short Talk", "s2, record 2", "line 3", "74 min")
        .contains("The rating held a length, which moved to the empty duration.");
    shoot("16-why");
    driver.press(KeyCode.ESCAPE);
    assertThat(driver.said()).doesNotContain("Why this value?");

    driver.press(KeyCode.ENTER);
    driver.untilSaid("Record 2");
    shoot("17-row");
    driver.press(KeyCode.ESCAPE);

    driver.click("#rail-features");
    takeCell(2, "duration_minutes");
    driver.press("Shortcut+I");
    driver.untilSaid("Not applicable: a show has seasons, not minutes.");
    takeCell(0, "age_years");
    driver.press("Shortcut+I");
    driver.untilSaid("2021 - 2020 = 1");
    shoot("18-derived");
    assertThat(PICTURES.resolve("18-derived-dark.png")).isNotEmptyFile();
  }

  @Test
  void theFilesOwnTableAndASmallWindow() throws IOException {
    driver.resize(1000, 700);
    driver.click("#rail-ingest");
    takeCell(0, "date_added");
    driver.press("Shortcut+I");
    driver.untilSaid("A blank in front is trimmed.");
    shoot("16-why-small");
    assertThat(driver.said()).contains("2021-09-25");
  }

  /// Selects a row as a click does, then goes to the column by the arrow keys.
  private void takeCell(int row, String column) {
    driver.settle();
    TitleTable table = FxThread.call(this::shownTable);
    FxThread.run(() -> {
      table.requestFocus();
      table.getSelectionModel().clearAndSelect(row);
    });
    List<String> names =
        FxThread.call(() -> table.getColumns().stream().map(one -> one.getText()).toList());
    for (int step = 0; step < names.size(); step++) {
      driver.press(KeyCode.LEFT);
    }
    // The first column holds the lines, which nobody asks about.
    for (int step = 1; step < names.indexOf(column); step++) {
      driver.press(KeyCode.RIGHT);
    }
  }

  private TitleTable shownTable() {
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
