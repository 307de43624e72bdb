package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.cli.ExitCode;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.run.Stage;
import app.marquee.testing.FxThread;
import app.marquee.ui.testing.Mouse;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sets what can be set of the rules and moves them, and leaves pictures.
final class RulesJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final int COUNTRY = 3;

  private static final String TITLES =
      """
      show_id,type,title,country,date_added,release_year,rating,duration
      s1,Movie,Blue Door,Unknown,"September 25, 2021",2020,PG-13,90 min
      s2,Movie,Short Talk,N/A,"April 4, 2017",2017,74 min,
      s3,TV Show,Long Road,"['US', 'FR']","May 1, 2020",2019,TV-MA,2 Seasons
      s4,Movie,Unknown,United States,"May 2, 2020",2018,PG-13,80 min
      s5,Movie,BLUE DOOR,India,"May 3, 2020",2020,R,91 min
      """;

  @TempDir Path folder;
  private Path file = Path.of("");
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    file = Files.writeString(folder.resolve("small_titles.csv"), TITLES);
    driver = FileWindow.open(file);
    driver.click("#rail-clean");
    driver.settle();
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void wordsForMissingAreSetSeenAndTakenBack() throws IOException {
    choose(RuleId.MISSING_MARKER);
    driver.untilSaid("1 row, 1 cell");
    type("also", "unknown, none given");
    driver.press(KeyCode.ENTER);
    SessionState set = ready(recipe -> also(recipe).equals("unknown, none given"));

    assertThat(country(set, 0)).isNull();
    assertThat(changed(set, RuleId.MISSING_MARKER)).isEqualTo(2);
    assertThat(Objects.requireNonNull(set.clean()).rows().text(3, 2)).isEqualTo("Unknown");
    driver.untilSaid("2 rows, 2 cells");
    driver.untilSaid("The recipe takes this text for missing.");
    assertThat(undoWords()).contains("setting Missing markers");
    assertThat(driver.focused().getId()).isEqualTo("also");
    new Pictures(driver, PICTURES).shoot("33-rule-parameter");
    assertSameAsTheCommandLine();

    FxThread.run(() -> list().requestFocus());
    driver.press("Shortcut+Z");
    SessionState back = ready(recipe -> also(recipe).isEmpty());
    assertThat(country(back, 0)).isEqualTo("Unknown");
    assertThat(changed(back, RuleId.MISSING_MARKER)).isEqualTo(1);
    assertThat(FxThread.call(() -> field("also").getText())).isEmpty();
    driver.untilSaid("1 row, 1 cell");
    driver.press("Shortcut+Shift+Z");
    ready(recipe -> also(recipe).equals("unknown, none given"));
    driver.click("#ruleReset");
    ready(recipe -> also(recipe).isEmpty());
  }

  @Test
  void whatCannotBeSetIsSaidBesideItsField() {
    choose(RuleId.YEAR_PARSE);
    type("earliest", "20");
    driver.untilSaid("Write a whole number from 1000 to 2100.");
    driver.press(KeyCode.ENTER);
    assertThat(driver.session().state().recipe()).isEqualTo(Recipe.standard());
    type("earliest", "2019");
    driver.press(KeyCode.ENTER);
    SessionState set = ready(recipe -> recipe.value(RuleParameter.EARLIEST_YEAR).equals("2019"));

    assertThat(Objects.requireNonNull(set.clean()).rows().size()).isEqualTo(3);
  }

  /// Two titles of one name, type and year: the later is dropped, and the rule that did says so.
  @Test
  void theLaterOfTwoIsDroppedAndShownByItsRule() {
    choose(RuleId.ROW_NEAR_DUPLICATE);
    driver.untilSaid("1 row flagged");
    FxThread.run(() ->
        ((ToggleSwitch) driver.stage().getScene().getRoot().lookup("#drop_later"))
            .setSelected(true));
    SessionState set = ready(recipe -> recipe.value(RuleParameter.DROP_LATER).equals("true"));

    assertThat(Objects.requireNonNull(set.clean()).rows().size()).isEqualTo(4);
    driver.until(() -> changes().equals("[same title, type and release year as record 1]"));
    choose(RuleId.ROW_DUPLICATE);
    driver.until(() -> changes().equals("[]"));
  }

  /// The reasons of what the chosen rule did.
  private String changes() {
    TableView<?> table = (TableView<?>) driver.stage().getScene().getRoot().lookup("#changeTable");
    return table.getItems().stream()
        .map(line -> line.toString().replaceFirst("^.*reason=", "").replaceFirst("]$", ""))
        .toList()
        .toString();
  }

  @Test
  void aRuleIsMovedWhereItMayBeAndBack() throws IOException {
    choose(RuleId.COUNTRY_CODE);
    FxThread.run(() -> list().requestFocus());
    driver.press("Alt+Up");
    SessionState moved =
        ready(recipe -> recipe.place(RuleId.COUNTRY_CODE) == RuleId.LIST_TOKENS.ordinal());

    assertThat(country(moved, 2)).isEqualTo("United States, France");
    assertThat(changed(moved, RuleId.COUNTRY_CODE)).isEqualTo(1);
    assertThat(changed(moved, RuleId.LIST_TOKENS)).isZero();
    driver.until(
        () -> list().getSelectionModel().getSelectedIndex() == RuleId.LIST_TOKENS.ordinal());
    assertThat(undoWords()).contains("moving a rule");
    new Pictures(driver, PICTURES).shoot("34-rule-moved");
    assertSameAsTheCommandLine();

    driver.press("Shortcut+Z");
    SessionState back =
        ready(recipe -> recipe.place(RuleId.COUNTRY_CODE) == RuleId.COUNTRY_CODE.ordinal());
    assertThat(country(back, 2)).isEqualTo("United States, France");
    assertThat(changed(back, RuleId.LIST_TOKENS)).isEqualTo(1);
    choose(RuleId.WHITESPACE);
    driver.press("Alt+Down");
    assertThat(driver.session().state().recipe().place(RuleId.WHITESPACE)).isZero();
  }

  @Test
  void aRuleIsDraggedToAFreePlaceAndBack() throws IOException {
    new Mouse(driver)
        .drag(
            cell(RuleId.COUNTRY_CODE),
            cell(RuleId.LIST_TOKENS),
            () -> {
              assertThat(marked()).containsExactly("drop-above " + RuleId.LIST_TOKENS.ordinal());
              shoot("35-rule-dragged");
            });
    SessionState moved =
        ready(recipe -> recipe.place(RuleId.COUNTRY_CODE) == RuleId.LIST_TOKENS.ordinal());

    assertThat(moved.recipe().place(RuleId.LIST_TOKENS)).isEqualTo(RuleId.COUNTRY_CODE.ordinal());
    assertThat(country(moved, 2)).isEqualTo("United States, France");
    assertThat(undoWords()).contains("moving a rule");
    assertThat(marked()).isEmpty();
    assertSameAsTheCommandLine();

    driver.press("Shortcut+Z");
    assertThat(ready(recipe -> recipe.equals(Recipe.standard())).recipe().rules())
        .isEqualTo(Recipe.standard().rules());
  }

  @Test
  void aRuleIsNotDraggedToWhereItMayNotStand() {
    new Mouse(driver)
        .drag(
            cell(RuleId.COUNTRY_CODE),
            cell(RuleId.WHITESPACE),
            () -> assertThat(marked()).isEmpty());
    new Mouse(driver)
        .drag(
            cell(RuleId.WHITESPACE),
            cell(RuleId.COUNTRY_CODE),
            () -> assertThat(marked()).isEmpty());

    assertThat(driver.session().state().recipe()).isEqualTo(Recipe.standard());
  }

  private ListCell<?> cell(RuleId rule) {
    int place = driver.session().state().recipe().place(rule);
    return FxThread.call(
        () -> cells().filter(cell -> cell.getIndex() == place).findFirst().orElseThrow());
  }

  /// The places where a dragged rule would come to stand, as the list shows them.
  private List<String> marked() {
    return FxThread.call(() ->
        cells()
            .flatMap(cell ->
                cell.getPseudoClassStates().stream()
                    .map(PseudoClass::getPseudoClassName)
                    .filter(name -> name.startsWith("drop-"))
                    .map(name -> name + " " + cell.getIndex()))
            .toList());
  }

  private Stream<ListCell<?>> cells() {
    return list().lookupAll(".list-cell").stream().map(node -> (ListCell<?>) node);
  }

  private void shoot(String name) {
    try {
      new Pictures(driver, PICTURES).shoot(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The window's files and those of a run with its recipe are the same, byte for byte.
  private void assertSameAsTheCommandLine() throws IOException {
    Path window = folder.resolve("window");
    FxThread.run(() -> driver.session().export(window));
    driver.waitFor(state -> state.export() != null && !state.isRunning());
    Path recipe = window.resolve("recipe.json");
    Path line = folder.resolve("line");
    Said said =
        Said.marquee("run", file.toString(), "--recipe", recipe.toString(), "-o", line.toString());
    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    for (String same :
        List.of(
            "data/small_titles_changes.csv",
            "data/small_titles_cleaned.csv",
            "reports/report.html",
            "recipe.json")) {
      assertThat(line.resolve(same)).hasSameBinaryContentAs(window.resolve(same));
    }
  }

  private static String also(Recipe recipe) {
    return recipe.value(RuleParameter.ALSO_MISSING);
  }

  private static @Nullable String country(SessionState state, int row) {
    return Objects.requireNonNull(state.clean()).rows().text(row, COUNTRY);
  }

  private static long changed(SessionState state, RuleId rule) {
    return Objects.requireNonNull(state.clean()).tallies().stream()
        .filter(tally -> tally.rule() == rule)
        .mapToLong(RuleTally::changed)
        .sum();
  }

  private void choose(RuleId rule) {
    FxThread.run(
        () -> list().getSelectionModel().select(driver.session().state().recipe().place(rule)));
    driver.settle();
  }

  private void type(String id, String text) {
    FxThread.run(() -> {
      field(id).requestFocus();
      field(id).setText(text);
    });
    driver.settle();
  }

  private SessionState ready(Predicate<Recipe> recipe) {
    SessionState state =
        driver.waitFor(now ->
            !now.isRunning()
                && now.stage(Stage.ANALYSE).status() == Status.READY
                && recipe.test(now.recipe()));
    driver.settle();
    return state;
  }

  private String undoWords() {
    return FxThread.call(() ->
        ((Button) driver.stage().getScene().getRoot().lookup("#undoButton"))
            .getTooltip()
            .getText());
  }

  private TextField field(String id) {
    return (TextField) driver.stage().getScene().getRoot().lookup("#" + id);
  }

  private ListView<?> list() {
    return (ListView<?>) driver.stage().getScene().getRoot().lookup("#ruleList");
  }
}
