package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.domain.board.BoardSpec;
import app.marquee.domain.board.Card;
import app.marquee.domain.run.Stage;
import app.marquee.testing.FxThread;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.testing.Mouse;
import app.marquee.ui.testing.OneFile;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Makes boards as a user does, saves them with the recipe and finds them again.
final class BoardsJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");

  @TempDir Path folder;
  private Path file = SAMPLE;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    file = Files.copy(SAMPLE, folder.resolve("streaming_titles.csv"));
    driver = FileWindow.open(file);
    driver.click("#rail-explore");
    driver.settle();
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void aBoardIsMadeSavedAndThereAgain() throws IOException {
    boardMenu("explore.board.new");
    driver.untilSaid("No chart stands on this board.");
    shoot("board-empty");
    driver.click("#addChartButton");
    driver.until(() -> lookup("#catalogue-coproductions"));
    shoot("board-catalogue");
    driver.click("#catalogue-top_genres");
    driver.click("#catalogue-genre_pairs");
    driver.press("Esc");
    driver.until(() -> shownTitles().contains("Genre pairs"));
    assertThat(titles()).containsExactly("Genres", "Genre pairs");
    shoot("board-own");

    FxThread.run(() -> driver.window().shell().command("undo"));
    driver.settle();
    assertThat(titles()).containsExactly("Genres");
    FxThread.run(() -> driver.window().shell().command("redo"));
    driver.until(() -> shownTitles().contains("Genre pairs"));

    SessionState state = driver.session().state();
    for (Stage stage : List.of(Stage.INGEST, Stage.CLEAN, Stage.FEATURES, Stage.ANALYSE)) {
      assertThat(state.stage(stage).status()).isEqualTo(Status.READY);
    }
    BoardSpec board = state.recipe().exploring().board("board-1").orElseThrow();
    assertThat(board.cards())
        .extracting(card -> card.chart().chart())
        .containsExactly("top_genres", "genre_pairs");
  }

  /// Adds, moves, resizes and removes a chart with keys, saves the recipe and opens it again.
  @Test
  void keysDoAllOfItAndTheRecipeKeepsIt() throws IOException {
    Path saved = folder.resolve("mine.marquee");
    driver.window().setPickers(new OneFile(saved));
    driver.tabTo("board-add");
    driver.press(KeyCode.SPACE);
    driver.until(() -> lookup("#catalogueSearch"));
    driver.settle();
    driver.type("pairs genres");
    driver.until(() -> lookup("#catalogue-genre_pairs"));
    driver.tabTo("catalogue-tile");
    driver.press(KeyCode.SPACE);
    driver.press(KeyCode.ESCAPE);
    driver.until(() -> shownTitles().contains("Genre pairs"));
    assertThat(driver.focused().getStyleClass()).contains("board-add");
    List<String> before = titles();

    focus("Genre pairs");
    driver.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(titles().indexOf("Genre pairs")).isEqualTo(before.size() - 2);
    assertThat(((ChartView) driver.focused()).spec().title()).isEqualTo("Genre pairs");
    driver.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    driver.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    Card card = overview().cards().get(before.size() - 2);
    assertThat(card.chart().analysis()).isEqualTo("genre_pairs");
    assertThat(card.columns()).isBetween(5, 8);
    assertThat(card.height()).isPositive();
    focus("Movies and shows");
    driver.press(KeyCode.DELETE);
    assertThat(titles()).hasSize(before.size() - 1).doesNotContain("Movies and shows");

    // Its largest pair is its first mark: Home goes there, Space picks it.
    focus("Genre pairs");
    driver.press(KeyCode.HOME);
    driver.press(KeyCode.SPACE);
    driver.untilSaid("of 1,988 titles");
    String filter = driver.session().state().recipe().exploring().filter().text();
    assertThat(filter).startsWith("listed_in has ").contains(" and listed_in has ");
    driver.settle();
    shoot("board-filtered");
    driver.press(KeyCode.CONTROL, KeyCode.S);
    driver.until(() -> Files.isRegularFile(saved));

    List<String> arranged = titles();
    BoardSpec board = overview();
    FxThread.run(() -> driver.window().open(saved));
    driver.waitFor(
        state -> state.ingest() != null && state.analysed() == null && !state.isRunning());
    driver.press(KeyCode.CONTROL, KeyCode.R);
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    driver.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    driver.untilSaid("of 1,988 titles");
    driver.until(() -> shownTitles().equals(arranged));
    assertThat(driver.session().state().recipe().exploring().filter().text()).isEqualTo(filter);
    assertThat(overview()).isEqualTo(board);
  }

  /// Drags a chart by its header before the first, and by its corner to half of its width.
  @Test
  void theMouseMovesAndResizes() {
    List<String> before = titles();
    String third = before.get(2);
    Bounds first = place(card(before.getFirst()));
    Bounds header = place(card(third).header());
    new Mouse(driver)
        .drag(
            card(third).header(),
            new Point2D(header.getMinX() + 40, header.getCenterY()),
            new Point2D(first.getMinX() + 20, first.getCenterY()));
    assertThat(titles().subList(0, 3)).containsExactly(third, before.get(0), before.get(1));

    Bounds moved = place(card(third));
    new Mouse(driver)
        .drag(
            card(third).getParent().lookup(".board-grip"),
            new Point2D(moved.getMaxX() - 8, moved.getMaxY() - 8),
            new Point2D(moved.getMinX() + moved.getWidth() / 2, moved.getMaxY() - 8));
    int wide = overview().cards().getFirst().columns();
    assertThat(wide).isBetween(3, 5);
    assertThat(place(card(third)).getWidth()).isLessThan(moved.getWidth());
    FxThread.run(() -> driver.window().shell().command("undo"));
    FxThread.run(() -> driver.window().shell().command("undo"));
    driver.settle();
    assertThat(titles()).isEqualTo(before);
    assertThat(driver.session().state().recipe().exploring().isNothing()).isTrue();
  }

  private BoardSpec overview() {
    return driver.session().state().recipe().exploring().board("overview").orElseThrow();
  }

  private ChartView card(String title) {
    return FxThread.call(() ->
        driver.stage().getScene().getRoot().lookupAll(".chart-card").stream()
            .map(ChartView.class::cast)
            .filter(view -> view.spec().title().equals(title))
            .findFirst()
            .orElseThrow());
  }

  private void focus(String title) {
    ChartView view = card(title);
    FxThread.run(view::requestFocus);
    driver.settle();
  }

  private static Bounds place(Node node) {
    return FxThread.call(() -> node.localToScene(node.getLayoutBounds()));
  }

  private boolean lookup(String selector) {
    return driver.stage().getScene().getRoot().lookup(selector) != null;
  }

  private List<String> titles() {
    return FxThread.call(this::shownTitles);
  }

  private List<String> shownTitles() {
    return driver.stage().getScene().getRoot().lookupAll(".chart-card").stream()
        .map(ChartView.class::cast)
        .map(view -> view.spec().title())
        .toList();
  }

  private void boardMenu(String id) {
    FxThread.run(() -> {
      MenuButton menu = (MenuButton) driver.stage().getScene().getRoot().lookup("#boardMenu");
      menu.getOnShowing().handle(null);
      menu.getItems().stream()
          .filter(item -> id.equals(item.getId()))
          .findFirst()
          .map(MenuItem::getOnAction)
          .orElseThrow()
          .handle(null);
    });
    driver.settle();
  }

  private void shoot(String name) throws IOException {
    new Pictures(driver, PICTURES).shoot(name);
  }
}
