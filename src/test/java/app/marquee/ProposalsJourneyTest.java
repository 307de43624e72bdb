package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.UserStep;
import app.marquee.testing.FxThread;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settles what rules propose, side by side, and takes it back; leaves pictures.
final class ProposalsJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static final String TITLES =
      """
      show_id,type,title,director,country,release_year,rating,duration,description
      s1,Movie,Blue Door,Ann Lee,India,2020,PG,90 min,A door.
      s2,Movie,BLUE DOOR,Ann Lee,"India, France",2020,PG,91 min,A door.
      s3,Movie,15-Aug,Cy Day,India,2019,PG,80 min,A day in August.
      s4,Movie,Old Oak,Bo Ray,,2018,PG,80 min,A tree.
      s5,Movie,Blue door,,India,2020,PG,90 min,A door again.
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
  void nearDuplicatesAreKeptOrDroppedAndADamagedTitleIsSet() throws IOException {
    choose(RuleId.ROW_NEAR_DUPLICATE);
    driver.click("#proposalsButton");
    driver.untilSaid("1 of 3");
    new Pictures(driver, PICTURES).shoot("26-near-duplicates");
    driver.click("#proposalKeep");
    driver.untilSaid("2 of 3");
    driver.click("#proposalDropThis");
    SessionState dropped = cleanedWith(2);
    assertThat(Objects.requireNonNull(dropped.clean()).rows().size()).isEqualTo(4);

    choose(RuleId.TITLE_SPREADSHEET_DATE);
    driver.click("#proposalsButton");
    driver.untilSaid("1 of 1");
    new Pictures(driver, PICTURES).shoot("27-spreadsheet-titles");
    driver.click("#proposalSet");
    SessionState set = cleanedWith(3);
    assertThat(Objects.requireNonNull(set.clean()).rows().text(2, 2)).isEqualTo("15 August");
    assertThat(set.recipe().steps())
        .extracting(UserStep::edit)
        .containsExactly(
            new Edit.KeepBoth(List.of(new Edit.Named("s1", 0), new Edit.Named("s2", 0))),
            new Edit.DropRows(List.of(new Condition("show_id", Edit.Test.IS, "s5"))),
            new Edit.EditCell("s3", 0, "title", "15-Aug", "15 August"));
    choose(RuleId.TITLE_SPREADSHEET_DATE);
    driver.click("#proposalsButton");
    driver.untilSaid("Spreadsheet titles: nothing to compare.");
    driver.press("Shortcut+Z");
    assertThat(Objects.requireNonNull(cleanedWith(2).clean()).rows().text(2, 2))
        .isEqualTo("15-Aug");
    driver.press("Shortcut+Z");
    SessionState kept = cleanedWith(1);
    assertThat(Objects.requireNonNull(kept.clean()).rows().size()).isEqualTo(5);
    assertThat(nearDuplicates(kept)).containsExactly(5);
    driver.press("Shortcut+Z");
    assertThat(nearDuplicates(cleanedWith(0))).containsExactly(2, 5);
  }

  @Test
  void everyPairOfThreeIsAskedForAndADateThatIsATitleIsLeft() {
    choose(RuleId.ROW_NEAR_DUPLICATE);
    driver.click("#proposalsButton");
    driver.untilSaid("1 of 3");
    driver.click("#proposalKeep");
    driver.untilSaid("2 of 3");
    driver.click("#proposalKeep");
    assertThat(nearDuplicates(cleanedWith(2))).containsExactly(5);
    driver.untilSaid("3 of 3");
    driver.click("#proposalKeep");
    assertThat(nearDuplicates(cleanedWith(3))).isEmpty();

    choose(RuleId.TITLE_SPREADSHEET_DATE);
    driver.click("#proposalsButton");
    driver.untilSaid("1 of 1");
    driver.click("#proposalKeep");
    assertThat(cleanedWith(4).recipe().steps().getLast().edit())
        .isEqualTo(new Edit.KeepTitle(new Edit.Named("s3", 0), "15-Aug"));
    choose(RuleId.TITLE_SPREADSHEET_DATE);
    driver.click("#proposalsButton");
    driver.untilSaid("Spreadsheet titles: nothing to compare.");
    driver.press("Shortcut+Z");
    cleanedWith(3);
    choose(RuleId.TITLE_SPREADSHEET_DATE);
    driver.click("#proposalsButton");
    driver.untilSaid("1 of 1");
  }

  private static List<Integer> nearDuplicates(SessionState state) {
    return Objects.requireNonNull(state.clean()).flags().stream()
        .filter(flag -> flag.rule() == RuleId.ROW_NEAR_DUPLICATE)
        .map(Flag::record)
        .toList();
  }

  private void choose(RuleId rule) {
    FxThread.run(() -> {
      ListView<?> list =
          (ListView<?>) driver.stage().getScene().getRoot().lookup(".rules .list-view");
      list.getSelectionModel().select(rule.ordinal());
    });
    driver.settle();
  }

  private SessionState cleanedWith(int steps) {
    return driver.waitFor(state ->
        !state.isRunning()
            && state.clean() != null
            && state.clean().steps().tallies().size() == steps);
  }
}
