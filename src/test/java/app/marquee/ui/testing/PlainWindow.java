package app.marquee.ui.testing;

import app.marquee.app.desk.Settings.Colours;
import app.marquee.ui.shell.WindowActions;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A window that does nothing of its own.
public final class PlainWindow implements WindowActions {
  private final ObjectProperty<Colours> colours = new SimpleObjectProperty<>(Colours.SYSTEM);
  private final SimpleBooleanProperty no = new SimpleBooleanProperty();
  private final SimpleStringProperty undoName = new SimpleStringProperty("");
  private final ObservableList<Path> recent = FXCollections.observableArrayList();

  /// Sets what undoing undoes.
  public void setUndoName(String name) {
    undoName.set(name);
  }

  @Override
  public void readAgain() {}

  @Override
  public void showBackups() {}

  @Override
  public ObservableList<Path> recentFiles() {
    return recent;
  }

  @Override
  public void forgetRecentFiles() {
    recent.clear();
  }

  @Override
  public void saveRecipe() {}

  @Override
  public void saveRecipeAs() {}

  @Override
  public void showSettings() {}

  @Override
  public ObservableValue<String> undoName() {
    return undoName;
  }

  @Override
  public ObservableValue<String> redoName() {
    return new SimpleStringProperty("");
  }

  @Override
  public void quit() {}

  @Override
  public void undo() {}

  @Override
  public void redo() {}

  @Override
  public ObservableValue<Boolean> canUndo() {
    return no;
  }

  @Override
  public ObservableValue<Boolean> canRedo() {
    return no;
  }

  @Override
  public void explain() {}

  @Override
  public ObservableValue<Boolean> canExplain() {
    return no;
  }

  @Override
  public void find() {}

  @Override
  public void showCommands() {}

  @Override
  public void toggleLog() {}

  @Override
  public ObservableValue<Colours> colours() {
    return colours;
  }

  @Override
  public void setColours(Colours chosen) {
    colours.set(chosen);
  }

  @Override
  public ObservableValue<Boolean> highContrast() {
    return no;
  }

  @Override
  public void toggleContrast() {}

  @Override
  public void largerText() {}

  @Override
  public void smallerText() {}

  @Override
  public void usualText() {}

  @Override
  public void toggleFullScreen() {}

  @Override
  public void showKeys() {}

  @Override
  public void showAbout() {}
}
