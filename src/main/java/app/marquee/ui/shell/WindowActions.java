package app.marquee.ui.shell;

import javafx.beans.value.ObservableValue;

/// What only the window's frame can do for a command.
public interface WindowActions {

  /// Which colours the window shows.
  enum Colours {
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    private final String key;

    Colours(String key) {
      this.key = key;
    }

    /// Its command is `colours.<key>`.
    public String key() {
      return key;
    }
  }

  void readAgain();

  void showBackups();

  void quit();

  void undo();

  void redo();

  ObservableValue<Boolean> canUndo();

  ObservableValue<Boolean> canRedo();

  /// Moves the focus to the search field of the page in view.
  void find();

  /// Moves the focus to the command field.
  void showCommands();

  void toggleLog();

  ObservableValue<Colours> colours();

  void setColours(Colours colours);

  ObservableValue<Boolean> highContrast();

  void toggleContrast();

  void largerText();

  void smallerText();

  void usualText();

  void toggleFullScreen();

  void showKeys();

  void showAbout();
}
