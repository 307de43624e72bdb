package app.marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.PlainWindow;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

final class CommandsTest {
  private final RecordingActions actions = new RecordingActions();
  private final Texts texts = Texts.english();
  private final ShellViewModel shell = new ShellViewModel(texts);
  private final PlainWindow window = new PlainWindow();
  private final Commands commands = new Commands(shell, actions, window, texts);

  @Test
  void shortcutsAreReadableAndNoneIsGivenTwice() {
    List<KeyCombination> keys =
        commands.all().stream()
            .map(Command::keys)
            .filter(shortcut -> !shortcut.isEmpty())
            .map(KeyCombination::valueOf)
            .toList();
    assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void aCommandThatCannotBeDoneNowIsNotDone() {
    shell.show(States.nothing());
    commands.get("runall").fire();
    commands.get("export").fire();
    assertThat(actions.asked()).isEmpty();
    shell.show(States.ingested());
    commands.get("runall").fire();
    assertThat(actions.asked()).containsExactly("runAll");
  }

  @Test
  void cancelIsThereWhileARunIsUnderWay() {
    shell.show(States.cleaning());
    commands.get("cancel").fire();
    commands.get("runall").fire();
    assertThat(actions.asked()).containsExactly("cancel");
  }

  @Test
  void runThisStepRunsTheStepInView() {
    shell.show(States.ingested());
    shell.pageProperty().set(PageId.FEATURES);
    commands.get("runstep").fire();
    shell.pageProperty().set(PageId.EXPLORE);
    commands.get("runstep").fire();
    shell.pageProperty().set(PageId.REPORTS);
    commands.get("runstep").fire();
    assertThat(actions.asked()).containsExactly("run FEATURES", "run ANALYSE", "exportReports");
  }

  @Test
  void theNumbersGoToTheSteps() {
    commands.get("go.clean").fire();
    assertThat(commands.get("go.clean").keys()).isEqualTo("Shortcut+2");
    assertThat(actions.asked()).containsExactly("goTo CLEAN");
  }

  @Test
  void undoSaysWhatItUndoes() {
    assertThat(commands.get("undo").name().getValue()).isEqualTo("Undo");
    window.setUndoName("switching off Dates");
    assertThat(commands.get("undo").name().getValue()).isEqualTo("Undo switching off Dates");
  }

  @Test
  void aFileOpenedBeforeIsACommand() {
    window.recentFiles().add(Path.of("/data/films.csv"));
    assertThat(commands.recent())
        .singleElement()
        .satisfies(command -> {
          assertThat(command.name().getValue()).isEqualTo("Open films.csv");
          command.fire();
        });
    assertThat(actions.asked()).containsExactly("open " + Path.of("/data/films.csv"));
  }

  @Test
  void everyCommandOfTheWindowIsThere() {
    assertThat(commands.all())
        .extracting(Command::id)
        .contains(
            "open",
            "save",
            "saveas",
            "export",
            "undo",
            "redo",
            "find",
            "runall",
            "cancel",
            "settings",
            "keys",
            "about",
            "quit")
        .doesNotHaveDuplicates();
  }
}
