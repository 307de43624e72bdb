package app.marquee.ui.shell;

import app.marquee.app.desk.Settings.Colours;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// What only the window's frame can do for a command.
public interface WindowActions {

  void readAgain();

  /// The files opened before, newest first, that are there.
  ObservableList<Path> recentFiles();

  void forgetRecentFiles();

  /// Saves the recipe where it was saved before, or asks where to.
  void saveRecipe();

  void saveRecipeAs();

  void showSettings();

  void showBackups();

  void quit();

  void undo();

  void redo();

  ObservableValue<Boolean> canUndo();

  ObservableValue<Boolean> canRedo();

  /// What undoing undoes, empty where there is nothing.
  ObservableValue<String> undoName();

  /// What redoing does again, empty where there is nothing.
  ObservableValue<String> redoName();

  /// Shows why the cell in hand holds what it holds.
  void explain();

  /// Whether a cell is in hand.
  ObservableValue<Boolean> canExplain();

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
