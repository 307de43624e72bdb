package app.marquee.ui.shell;

import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.PageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// The commands of the window, in the order of its menus.
public final class Commands {
  private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

  /// The menus in order; `menu.<id>` names them.
  public static final List<String> MENUS = List.of("file", "edit", "view", "run", "help");

  /// The commands before which a menu has a line.
  static final Set<String> OPENING =
      Set.of("reread", "quit", "find", "log", "colours.system", "text.larger", "cancel", "about");

  private final List<Command> all = new ArrayList<>();

  /// @param actions what pages and commands ask for
  /// @param window what only the frame can do
  public Commands(ShellViewModel shell, Actions actions, WindowActions window) {
    BooleanExpression running = shell.running();
    BooleanExpression open = shell.open();
    BooleanExpression idle = open.and(running.not());
    add("open", "file", "Shortcut+O", ALWAYS, actions::chooseFile);
    add("sample", "file", "Shortcut+Shift+O", ALWAYS, actions::openSample);
    add("kaggle", "file", "Shortcut+Shift+K", ALWAYS, actions::getFromKaggle);
    add("reread", "file", "", idle, window::readAgain);
    add("export", "file", "Shortcut+E", idle, actions::exportReports);
    add("backups", "file", "", ALWAYS, window::showBackups);
    add("quit", "file", "Shortcut+Q", ALWAYS, window::quit);

    add("undo", "edit", "Shortcut+Z", window.canUndo(), window::undo);
    add("redo", "edit", "Shortcut+Shift+Z", window.canRedo(), window::redo);
    add("find", "edit", "Shortcut+F", ALWAYS, window::find);
    add("commands", "edit", "Shortcut+K", ALWAYS, window::showCommands);

    add("welcome", "view", "", ALWAYS, () -> actions.goTo(PageId.WELCOME));
    int number = 1;
    for (PageId step : RailViewModel.STEPS) {
      add("go." + step.key(), "view", "Shortcut+" + number++, ALWAYS, () -> actions.goTo(step));
    }
    add("log", "view", "Shortcut+L", ALWAYS, window::toggleLog);
    for (WindowActions.Colours colours : WindowActions.Colours.values()) {
      choice(
          "colours." + colours.key(),
          Bindings.createBooleanBinding(
              () -> window.colours().getValue() == colours, window.colours()),
          () -> window.setColours(colours));
    }
    choice("contrast", window.highContrast(), window::toggleContrast);
    add("text.larger", "view", "Shortcut+Plus", ALWAYS, window::largerText);
    add("text.smaller", "view", "Shortcut+Minus", ALWAYS, window::smallerText);
    add("text.usual", "view", "Shortcut+0", ALWAYS, window::usualText);
    add("fullscreen", "view", "F11", ALWAYS, window::toggleFullScreen);

    add("runall", "run", "Shortcut+R", idle, actions::runAll);
    add("runstep", "run", "Shortcut+Enter", idle, () -> runStep(shell, actions));
    add("cancel", "run", "Shortcut+Period", running, actions::cancel);

    add("keys", "help", "F1", ALWAYS, window::showKeys);
    add("about", "help", "", ALWAYS, window::showAbout);
  }

  public List<Command> all() {
    return List.copyOf(all);
  }

  /// The command with this id.
  ///
  /// @throws IllegalArgumentException where there is none
  public Command get(String id) {
    return all.stream()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  private static void runStep(ShellViewModel shell, Actions actions) {
    switch (shell.page()) {
      case REPORTS -> actions.exportReports();
      case WELCOME -> actions.runAll();
      default -> actions.run(shell.page().stage().orElse(Stage.ANALYSE));
    }
  }

  private void add(
      String id, String menu, String keys, ObservableValue<Boolean> enabled, Runnable run) {
    all.add(new Command(id, menu, keys, enabled, null, run));
  }

  private void choice(String id, ObservableValue<Boolean> chosen, Runnable run) {
    all.add(new Command(id, "view", "", ALWAYS, chosen, run));
  }
}
