package app.marquee.ui;

import app.marquee.app.desk.LiveSettings;
import app.marquee.app.desk.Recents;
import app.marquee.app.desk.Settings;
import app.marquee.app.desk.Settings.Colours;
import app.marquee.app.desk.Settings.Contrast;
import app.marquee.ui.shell.WindowActions;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Carries out the commands that concern the window itself.
final class FrameActions implements WindowActions {
  private static final int STEP = 10;
  private static final int USUAL = 100;

  private final LiveSettings settings;
  private final Recents recents;
  private final SessionActions actions;
  private final Documents documents;
  private final FrameDoor door;
  private final ReadOnlyObjectWrapper<Colours> colours = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper contrast = new ReadOnlyBooleanWrapper();
  private final ObservableList<Path> recentFiles = FXCollections.observableArrayList();

  FrameActions(
      LiveSettings settings,
      Recents recents,
      SessionActions actions,
      Documents documents,
      FrameDoor door) {
    this.settings = settings;
    this.recents = recents;
    this.actions = actions;
    this.documents = documents;
    this.door = door;
    settings.observe(this::show);
    recents.observe(this::showRecent);
  }

  private void show(Settings now) {
    colours.set(now.colours());
    contrast.set(now.contrast() == Contrast.HIGH);
  }

  private void showRecent(List<Recents.Entry> entries) {
    recentFiles.setAll(
        entries.stream()
            .filter(Recents.Entry::isOpening)
            .map(entry -> entry.recent().file())
            .toList());
  }

  @Override
  public void readAgain() {
    actions.readAgain();
  }

  @Override
  public ObservableList<Path> recentFiles() {
    return recentFiles;
  }

  @Override
  public void forgetRecentFiles() {
    recents.forgetAll();
  }

  @Override
  public void saveRecipe() {
    documents.save(() -> {});
  }

  @Override
  public void saveRecipeAs() {
    documents.saveAs(() -> {});
  }

  @Override
  public void quit() {
    door.leave();
  }

  @Override
  public void undo() {
    actions.undo();
  }

  @Override
  public void redo() {
    actions.redo();
  }

  @Override
  public ObservableValue<Boolean> canUndo() {
    return actions.history().canUndo();
  }

  @Override
  public ObservableValue<Boolean> canRedo() {
    return actions.history().canRedo();
  }

  @Override
  public ObservableValue<String> undoName() {
    return actions.history().undoName();
  }

  @Override
  public ObservableValue<String> redoName() {
    return actions.history().redoName();
  }

  @Override
  public void explain() {
    actions.explainPointed();
  }

  @Override
  public ObservableValue<Boolean> canExplain() {
    return actions.pointed();
  }

  @Override
  public void find() {
    door.find();
  }

  @Override
  public void showCommands() {
    door.showCommands();
  }

  @Override
  public void toggleLog() {
    door.toggleLog();
  }

  @Override
  public ObservableValue<Colours> colours() {
    return colours;
  }

  @Override
  public void setColours(Colours chosen) {
    settings.change(now -> now.withColours(chosen));
  }

  @Override
  public ObservableValue<Boolean> highContrast() {
    return contrast;
  }

  @Override
  public void toggleContrast() {
    settings.change(
        now -> now.withContrast(now.contrast() == Contrast.HIGH ? Contrast.NORMAL : Contrast.HIGH));
  }

  @Override
  public void largerText() {
    settings.change(now -> now.withTextPercent(now.textPercent() + STEP));
  }

  @Override
  public void smallerText() {
    settings.change(now -> now.withTextPercent(now.textPercent() - STEP));
  }

  @Override
  public void usualText() {
    settings.change(now -> now.withTextPercent(USUAL));
  }

  @Override
  public void toggleFullScreen() {
    door.toggleFullScreen();
  }

  @Override
  public void showSettings() {
    door.showSettings();
  }

  @Override
  public void showBackups() {
    door.showBackups();
  }

  @Override
  public void showKeys() {
    door.showKeys();
  }

  @Override
  public void showAbout() {
    door.showAbout();
  }
}
