package app.marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A few letters find the command meant.
final class CommandSearchTest {
  private static final List<Command> ALL =
      Stream.of(
              "Open a catalogue",
              "Open the sample",
              "Save recipe",
              "Save recipe as",
              "Export reports",
              "Settings",
              "Undo switching off Dates",
              "Clean",
              "Explore",
              "Reports",
              "Run all",
              "Run this step",
              "Cancel run",
              "High contrast",
              "Keyboard shortcuts")
          .map(name -> command(name, true))
          .toList();

  @ParameterizedTest
  @CsvSource({
    "settings, Settings",
    "SETT, Settings",
    "sr, Save recipe",
    "sra, Save recipe as",
    "ra, Run all",
    "expl, Explore",
    "er, Export reports",
    "reports, Reports",
    "run, Run all",
    "dates, Undo switching off Dates",
    "contrast, High contrast",
    "short key, Keyboard shortcuts",
    "stp, Run this step",
    "recipe save, Save recipe"
  })
  void theBestComesFirst(String asked, String expected) {
    assertThat(names(CommandSearch.find(ALL, asked))).first().isEqualTo(expected);
  }

  @Test
  void nothingAskedForFindsAll() {
    assertThat(names(CommandSearch.find(ALL, "  "))).isEqualTo(names(ALL));
  }

  @Test
  void lettersThatAreNotThereInOrderFindNothing() {
    assertThat(CommandSearch.find(ALL, "qqq")).isEmpty();
    assertThat(CommandSearch.find(ALL, "sgnittes")).isEmpty();
  }

  @Test
  void whatCannotBeDoneNowComesLastButIsFound() {
    List<Command> some = List.of(command("Run all", false), command("Truncate later all", true));
    assertThat(names(CommandSearch.find(some, "run")))
        .containsExactly("Truncate later all", "Run all");
  }

  private static List<String> names(List<Command> commands) {
    return commands.stream().map(command -> command.name().getValue()).toList();
  }

  private static Command command(String name, boolean enabled) {
    return new Command(
        name,
        new SimpleStringProperty(name),
        new Command.Place("file", ""),
        new SimpleBooleanProperty(enabled),
        null,
        () -> {});
  }
}
