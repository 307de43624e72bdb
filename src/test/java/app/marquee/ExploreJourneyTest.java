package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.app.desk.Desk;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.io.json.RecipeFiles;
import app.marquee.testing.FxThread;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.testing.NoPlaces;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looks into a catalogue as a user does: picks marks, edits conditions, takes them back.
final class ExploreJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");

  @TempDir Path folder;
  private WindowDriver driver;
  private TitleRows titles = TitleRows.empty();

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    Path file = Files.copy(SAMPLE, folder.resolve("streaming_titles.csv"));
    driver =
        WindowDriver.open(
            Composition.runs(),
            Desk.forgetful(new RecipeFiles()),
            new Window.Facts(
                () -> Optional.of(file), new Program("1.0", PartsList::parts), NoPlaces.places()));
    driver.click("#sampleButton");
    SessionState done = driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    titles = done.features() == null ? titles : done.features().explorer().titles();
    driver.click("#rail-explore");
    driver.settle();
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void marksNarrowEverythingElse() throws IOException {
    pick("top_genres", 0, false);
    String genre = chart("top_genres").spec().categories().getFirst();
    long withGenre = count(row -> listed(row, "listed_in").contains(genre));
    driver.untilSaid(counted(withGenre));
    assertThat(driver.said()).contains("Listed in has", genre);

    pick("world_map", 1, false);
    String country = chart("world_map").spec().categories().get(1);
    long both =
        count(row ->
            listed(row, "listed_in").contains(genre) && listed(row, "country").contains(country));
    driver.untilSaid(counted(both));
    shoot("explore-filtered");
    driver.click(".rows-drawer .drawer-bar .icon-button");
    driver.settle();
    shoot("explore-rows");

    driver.press("Shortcut+Z");
    driver.untilSaid(counted(withGenre));
    driver.press("Shortcut+Shift+Z");
    driver.untilSaid(counted(both));
    pick("top_genres", chart("top_genres").spec().categories().indexOf(genre), false);
    driver.untilSaid(counted(count(row -> listed(row, "country").contains(country))));
    List<String> genres = chart("top_genres").spec().categories().subList(0, 2);
    pick("top_genres", 0, false);
    pick("top_genres", 1, true);
    driver.untilSaid(
        counted(
            count(row ->
                listed(row, "country").contains(country)
                    && !Collections.disjoint(listed(row, "listed_in"), genres))));
    shoot("explore-two");
  }

  @Test
  void conditionsAreTypedEditedInvertedAndRemoved() throws IOException {
    driver.click(".filter-line .plain-link");
    driver.type("type = Movie and release_year >= 2015");
    driver.press("Enter");
    long films = count(row -> listed(row, "type").contains("Movie") && year(row) >= 2015);
    driver.untilSaid(counted(films));

    driver.click(".filter-line .plain-link");
    driver.type("type = ");
    driver.press("Enter");
    driver.untilSaid("The filter has the end at column 8, where a value should stand.");
    shoot("explore-problem");
    driver.type("year = 2");
    driver.press("Enter");
    driver.untilSaid("There is no column");
    driver.untilSaid(counted(films));

    // What was typed stays to be mended, until it is given up.
    driver.press("Esc");
    driver.click(".chip-remove");
    driver.untilSaid(counted(count(row -> year(row) >= 2015)));
    driver.click(".filter-chips > .link-button");
    driver.untilSaid(String.format("%,d titles", titles.size()));
    assertThat(driver.said()).doesNotContain("Release year");
  }

  private int year(int row) {
    List<String> cell = listed(row, "release_year");
    return cell.isEmpty() ? 0 : Integer.parseInt(cell.getFirst());
  }

  private String counted(long titlesLeft) {
    return String.format("%,d of %,d titles", titlesLeft, titles.size());
  }

  private long count(IntPredicate rows) {
    return IntStream.range(0, titles.size()).filter(rows).count();
  }

  private List<String> listed(int row, String column) {
    int at = titles.columns().stream().map(TitleRows.Column::name).toList().indexOf(column);
    String cell = titles.text(row, at);
    return cell == null ? List.of() : List.of(cell.split(", "));
  }

  private ChartView chart(String id) {
    return FxThread.call(() ->
        driver.stage().getScene().getRoot().lookupAll(".chart-card").stream()
            .map(ChartView.class::cast)
            .filter(view -> view.spec().id().equals(id))
            .findFirst()
            .orElseThrow());
  }

  /// Walks to a mark with the arrow keys and presses Space.
  private void pick(String id, int place, boolean adding) {
    ChartView view = chart(id);
    FxThread.run(() -> {
      view.requestFocus();
      key(view, KeyCode.HOME, false);
      for (int step = 0; step < place; step++) {
        key(view, KeyCode.RIGHT, false);
      }
      key(view, KeyCode.SPACE, adding);
    });
    driver.settle();
  }

  private static void key(Node node, KeyCode code, boolean shortcut) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
  }

  private void shoot(String name) throws IOException {
    new Pictures(driver, PICTURES).shoot(name);
  }
}
