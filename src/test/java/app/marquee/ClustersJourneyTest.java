package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.UserStep;
import app.marquee.testing.FxThread;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finds similar values, accepts some and takes them back, and leaves pictures.
final class ClustersJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static final String TITLES =
      """
      show_id,type,title,cast,release_year,rating,duration
      s1,Movie,Blue Door,"Ann Lee, Bo Ray",2020,PG,90 min
      s2,Movie,Short Talk,Lee Ann,2017,PG,74 min
      s3,TV Show,Long Road,"Bó Ray, Cy Day",2019,TV-MA,2 Seasons
      s4,Movie,Old Oak,"Ann Lee, Cy  Day",2018,PG,80 min
      s5,Movie,Wide Sea,"Bo Ray, Cy Day",2018,PG,85 min
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
  void acceptedClustersBecomeOneStepThatIsTakenBack() throws IOException {
    find();
    driver.untilSaid("2 clusters among 5 values");
    assertThat(merges()).isEmpty();
    driver.click("#clustersAll");
    driver.untilSaid("Merges 2 clusters, changes 2 cells.");
    FxThread.run(() -> ((TextField) lookup("#clusterTarget")).setText("Ann B. Lee"));
    driver.untilSaid("Merges 2 clusters, changes 4 cells.");
    new Pictures(driver, PICTURES).shoot("23-clusters");
    driver.click("#clustersDone");

    SessionState merged = cleanedWith(1);
    assertThat(merges())
        .containsExactly(
            new Edit.MergeClusters(
                "cast",
                List.of(
                    new Edit.Merge(List.of("Ann Lee", "Lee Ann"), "Ann B. Lee"),
                    new Edit.Merge(List.of("Bó Ray"), "Bo Ray"))));
    assertThat(cast(merged))
        .containsExactly(
            "Ann B. Lee, Bo Ray",
            "Ann B. Lee",
            "Bo Ray, Cy Day",
            "Ann B. Lee, Cy Day",
            "Bo Ray, Cy Day");
    driver.press("Shortcut+Z");
    assertThat(cast(cleanedWith(0)).get(2)).isEqualTo("Bó Ray, Cy Day");
    driver.press("Shortcut+Shift+Z");
    assertThat(cast(cleanedWith(1)).get(2)).isEqualTo("Bo Ray, Cy Day");
  }

  @Test
  void oneIsAcceptedByKeyAndAnotherMethodLooksAnew() {
    find();
    driver.untilSaid("2 clusters among 5 values");
    FxThread.run(() -> {
      ListView<?> list = (ListView<?>) lookup(".cluster-list");
      list.requestFocus();
      list.getSelectionModel().select(1);
    });
    driver.press(KeyCode.SPACE);
    driver.untilSaid("Merges 1 cluster, changes 1 cell.");
    FxThread.run(() -> ((ComboBox<?>) lookup("#clusterMethod")).getSelectionModel().select(2));
    driver.untilSaid("1 cluster among 5 values");
    driver.untilSaid("Choose the clusters to merge.");
    driver.press(KeyCode.ESCAPE);
    assertThat(merges()).isEmpty();
  }

  private void find() {
    FxThread.run(() -> {
      MenuButton add = (MenuButton) lookup("#addStepButton");
      add.getItems().stream()
          .filter(item -> "Find similar values…".equals(item.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
    });
    driver.settle();
  }

  private Node lookup(String selector) {
    return Objects.requireNonNull(driver.stage().getScene().getRoot().lookup(selector));
  }

  private List<Edit> merges() {
    return driver.session().state().recipe().steps().stream().map(UserStep::edit).toList();
  }

  private static List<String> cast(SessionState state) {
    var rows = Objects.requireNonNull(state.clean()).rows();
    return IntStream.range(0, rows.size())
        .mapToObj(row -> Objects.requireNonNull(rows.text(row, 3)))
        .toList();
  }

  private SessionState cleanedWith(int steps) {
    return driver.waitFor(state ->
        !state.isRunning()
            && state.clean() != null
            && state.clean().steps().tallies().size() == steps);
  }
}
