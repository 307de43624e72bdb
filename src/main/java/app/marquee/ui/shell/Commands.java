package app.marquee.ui.shell;

import app.marquee.app.desk.Settings.Colours;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// The commands of the window, in the order of its menus.
public final class Commands {
  private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

  /// The menus in order; `menu.<id>` names them.
  public static final List<String> MENUS = List.of("file", "edit", "view", "run", "help");

  /// The commands before which a menu has a line.
  static final Set<String> OPENING =
      Set.of(
          "reread",
          "save",
          "settings",
          "quit",
          "why",
          "log",
          "colours.system",
          "text.larger",
          "cancel",
          "about");

  /// The command after which the files opened before stand.
  static final String BEFORE_RECENT = "sample";

  private final List<Command> all = new ArrayList<>();
  private final Actions actions;
  private final WindowActions window;
  private final Texts texts;

  /// @param actions what pages and commands ask for
  /// @param window what only the frame can do
  public Commands(ShellViewModel shell, Actions actions, WindowActions window, Texts texts) {
    this.actions = actions;
    this.window = window;
    this.texts = texts;
    BooleanExpression open = shell.open();
    BooleanExpression idle = open.and(shell.running().not().or(shell.updating()));
    addFile(open, idle);
    addEdit(shell);
    addView();
    addRun(shell, idle);
    add("keys", "help", "F1", ALWAYS, window::showKeys);
    add("about", "help", "", ALWAYS, window::showAbout);
  }

  private void addFile(BooleanExpression open, BooleanExpression idle) {
    add("open", "file", "Shortcut+O", ALWAYS, actions::chooseFile);
    add("sample", "file", "Shortcut+Shift+O", ALWAYS, actions::openSample);
    add("kaggle", "file", "Shortcut+Shift+K", ALWAYS, actions::getFromKaggle);
    add("reread", "file", "", idle, window::readAgain);
    add("save", "file", "Shortcut+S", open, window::saveRecipe);
    add("saveas", "file", "Shortcut+Shift+S", open, window::saveRecipeAs);
    add("export", "file", "Shortcut+E", idle, actions::exportReports);
    add("backups", "file", "", ALWAYS, window::showBackups);
    add("settings", "file", "Shortcut+Comma", ALWAYS, window::showSettings);
    add("quit", "file", "Shortcut+Q", ALWAYS, window::quit);
  }

  private void addEdit(ShellViewModel shell) {
    Command.Place undo = new Command.Place("edit", "Shortcut+Z");
    Command.Place redo = new Command.Place("edit", "Shortcut+Shift+Z");
    all.add(
        new Command(
            "undo", named("undo", window.undoName()), undo, window.canUndo(), null, window::undo));
    all.add(
        new Command(
            "redo", named("redo", window.redoName()), redo, window.canRedo(), null, window::redo));
    add("history", "edit", "", shell.open(), actions::showHistory);
    add("why", "edit", "Shortcut+I", window.canExplain(), window::explain);
    add("find", "edit", "Shortcut+F", ALWAYS, window::find);
    add("commands", "edit", "Shortcut+K", ALWAYS, window::showCommands);
  }

  private void addView() {
    add("welcome", "view", "", ALWAYS, () -> actions.goTo(PageId.WELCOME));
    int number = 1;
    for (PageId step : RailViewModel.STEPS) {
      add("go." + step.key(), "view", "Shortcut+" + number++, ALWAYS, () -> actions.goTo(step));
    }
    add("go.checks", "view", "Shortcut+8", ALWAYS, () -> actions.goTo(PageId.CHECKS));
    add("log", "view", "Shortcut+L", ALWAYS, window::toggleLog);
    for (Colours colours : Colours.values()) {
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
  }

  private void addRun(ShellViewModel shell, BooleanExpression idle) {
    add("runall", "run", "Shortcut+R", idle, actions::runAll);
    add("runstep", "run", "Shortcut+Enter", idle, () -> runStep(shell, actions));
    add("cancel", "run", "Shortcut+Period", shell.running(), actions::cancel);
  }

  public List<Command> all() {
    return List.copyOf(all);
  }

  /// The files opened before, newest first; changes as they do.
  ObservableList<Path> recentFiles() {
    return window.recentFiles();
  }

  void open(Path file) {
    actions.open(file);
  }

  void forgetRecent() {
    window.forgetRecentFiles();
  }

  /// One command for each file opened before, newest first.
  List<Command> recent() {
    return window.recentFiles().stream().map(this::recent).toList();
  }

  private Command recent(Path file) {
    String name = texts.format("command.recent.open", String.valueOf(file.getFileName()));
    return new Command(
        "recent",
        new SimpleStringProperty(name),
        new Command.Place("file", ""),
        ALWAYS,
        null,
        () -> actions.open(file));
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
    all.add(new Command(id, named(id), new Command.Place(menu, keys), enabled, null, run));
  }

  private void choice(String id, ObservableValue<Boolean> chosen, Runnable run) {
    all.add(new Command(id, named(id), new Command.Place("view", ""), ALWAYS, chosen, run));
  }

  private ObservableValue<String> named(String id) {
    return new SimpleStringProperty(texts.get("command." + id));
  }

  /// A name that says what of, such as *Undo switching off Dates*.
  private ObservableValue<String> named(String id, ObservableValue<String> what) {
    return Bindings.createStringBinding(
        () -> (texts.get("command." + id) + " " + what.getValue()).strip(), what);
  }
}
