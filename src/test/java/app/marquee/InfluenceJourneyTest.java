package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.app.desk.Settings.Updates;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Shift;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.run.Stage;
import app.marquee.testing.FxThread;
import app.marquee.ui.fx.TitleTable;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Switches rules and sees what they move, and leaves pictures.
final class InfluenceJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static final String TITLES =
      """
      show_id,type,title,country,date_added,release_year,rating,duration
      s1,Movie,Blue Door,India," September 25, 2021",2020,PG-13,100 min
      s2,Movie,Short Talk,,"April 4, 2017",2017,74 min,
      s3,TV Show,Long Road,France,"May 1, 2020",2019,TV-MA,2 Seasons
      s4,Movie,Old Oak,France,"May 2, 2020",2018,PG-13,106 min
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
  void aSwitchMovesGridAndFiguresAtOnceAndSaysWhat() throws IOException {
    assertThat(lengthMedian()).isEqualTo(100);

    flip("Length found in rating");
    SessionState off = ready(false);

    assertThat(Objects.requireNonNull(off.clean()).rows().text(1, 6)).isEqualTo("74 MIN");
    assertThat(lengthMedian()).isEqualTo(103);
    driver.untilSaid("Off. It would move");
    Shift mean =
        shifts().stream()
            .filter(one -> one.label().equals("Length of movies: mean"))
            .findFirst()
            .orElseThrow();
    assertThat(mean.withoutText()).isEqualTo("103");
    assertThat(mean.withText()).isEqualTo("93.33");
    shoot("23-influence");

    driver.press("Shortcut+Z");
    ready(true);
    assertThat(lengthMedian()).isEqualTo(100);
    driver.untilSaid("1 title, 2 cells behind");
  }

  @Test
  void ranksTheRulesAndOpensTheRowsOfOne() throws IOException {
    driver.clickText("All rules");
    driver.untilSaid("of 17 rules and steps move a value.");
    shoot("24-ranking");
    List<Influence> ranking =
        FxThread.call(() -> List.copyOf(table("#rankingTable").getItems())).stream()
            .map(Influence.class::cast)
            .toList();
    assertThat(ranking).isSortedAccordingTo(Influence.MOST_FIRST);
    int at = 0;
    while (ranking.get(at).cause() != RuleId.DURATION_IN_RATING) {
      at++;
    }
    int row = at;
    FxThread.run(() -> {
      table("#rankingTable").requestFocus();
      table("#rankingTable").getSelectionModel().select(row);
    });
    driver.press(KeyCode.ENTER);
    driver.untilSaid("1 title, 2 cells behind");
    driver.until(() -> rows() == 1);
  }

  @Test
  void theRankingShowsSeveralLinesAtOnceHoweverLowThePage() {
    driver.resize(1024, 640);
    driver.click("#tasksButton");
    driver.settle();
    driver.clickText("All rules");
    driver.untilSaid("of 17 rules and steps move a value.");
    driver.settle();

    double lines =
        FxThread.call(() -> {
          TableView<?> ranking = table("#rankingTable");
          double line = ranking.lookup(".table-row-cell").getBoundsInLocal().getHeight();
          double head = ranking.lookup(".column-header-background").getBoundsInLocal().getHeight();
          return (ranking.getHeight() - head) / line;
        });
    assertThat(lines).isGreaterThan(4);
  }

  @Test
  void whoWantsToAskForResultsAsks() {
    FxThread.run(
        () -> driver.window().settings().change(now -> now.withUpdates(Updates.WHEN_ASKED)));
    flip("Length found in rating");
    driver.untilSaid("Shown as it was before");

    SessionState waiting = driver.session().state();
    assertThat(waiting.stage(Stage.CLEAN).status()).isEqualTo(Status.STALE);
    assertThat(lengthMedian()).isEqualTo(100);
    driver.clickText("Update");
    driver.waitFor(state -> state.stage(Stage.CLEAN).status() == Status.READY);
  }

  private void flip(String rule) {
    FxThread.run(() ->
        root().lookupAll(".rules .toggle-switch").stream()
            .filter(node -> rule.equals(node.getAccessibleText()))
            .map(ToggleSwitch.class::cast)
            .findFirst()
            .ifPresent(found -> found.setSelected(!found.isSelected())));
  }

  private SessionState ready(Boolean on) {
    return driver.waitFor(state ->
        !state.isRunning()
            && state.recipe().isOn(RuleId.DURATION_IN_RATING) == on
            && state.stage(Stage.ANALYSE).status() == Status.READY);
  }

  private double lengthMedian() {
    return Objects.requireNonNull(driver.session().state().analysed()).figures().stream()
        .filter(figure -> figure.id().equals("length_median"))
        .mapToDouble(Figure::value)
        .findFirst()
        .orElseThrow();
  }

  private List<Shift> shifts() {
    return FxThread.call(() -> List.copyOf(table("#influenceTable").getItems())).stream()
        .map(Shift.class::cast)
        .toList();
  }

  private int rows() {
    return root().lookupAll(".clean *").stream()
        .filter(TitleTable.class::isInstance)
        .mapToInt(node -> ((TitleTable) node).getItems().size())
        .sum();
  }

  private TableView<?> table(String id) {
    return (TableView<?>) root().lookup(id);
  }

  private Parent root() {
    return driver.stage().getScene().getRoot();
  }

  private void shoot(String name) throws IOException {
    new Pictures(driver, PICTURES).shoot(name);
  }
}
