package app.marquee.ui;

import app.marquee.ui.backups.BackupsDialog;
import app.marquee.ui.dock.Dock;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.Shell;
import app.marquee.ui.shell.WindowActions;
import app.marquee.ui.theme.Theme;
import app.marquee.ui.theme.Theme.Choice;
import app.marquee.ui.theme.Theme.Contrast;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Carries out the commands that concern the window itself.
final class FrameActions implements WindowActions {
  private static final double STEP = 0.1;

  private final Stage stage;
  private final Theme theme;
  private final SessionActions actions;
  private final Texts texts;
  private final String version;
  private final ObservableValue<Colours> colours;
  private final ObservableValue<Boolean> contrast;
  private @Nullable Shell shell;
  private @Nullable Dock dock;
  private @Nullable BackupsDialog backups;

  FrameActions(Stage stage, Theme theme, SessionActions actions, Texts texts, String version) {
    this.stage = stage;
    this.theme = theme;
    this.actions = actions;
    this.texts = texts;
    this.version = version;
    this.colours =
        Bindings.createObjectBinding(
            () -> Colours.valueOf(theme.choiceProperty().get().name()), theme.choiceProperty());
    this.contrast =
        Bindings.createBooleanBinding(
            () -> theme.contrastProperty().get() == Contrast.HIGH, theme.contrastProperty());
  }

  void connect(Shell frame, Dock below, BackupsDialog copies) {
    this.shell = frame;
    this.dock = below;
    this.backups = copies;
  }

  @Override
  public void showBackups() {
    if (shell != null && backups != null) {
      shell.showDialog(backups.open());
    }
  }

  @Override
  public void readAgain() {
    actions.readAgain();
  }

  @Override
  public void quit() {
    stage.close();
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
  public void find() {
    if (shell != null) {
      shell.find();
    }
  }

  @Override
  public void showCommands() {
    if (shell != null) {
      shell.focusCommands();
    }
  }

  @Override
  public void toggleLog() {
    if (dock != null) {
      dock.toggleLog();
    }
  }

  @Override
  public ObservableValue<Colours> colours() {
    return colours;
  }

  @Override
  public void setColours(Colours chosen) {
    theme.choiceProperty().set(Choice.valueOf(chosen.name()));
  }

  @Override
  public ObservableValue<Boolean> highContrast() {
    return contrast;
  }

  @Override
  public void toggleContrast() {
    boolean high = theme.contrastProperty().get() == Contrast.HIGH;
    theme.contrastProperty().set(high ? Contrast.NORMAL : Contrast.HIGH);
  }

  @Override
  public void largerText() {
    size(theme.textSizeProperty().get() + STEP);
  }

  @Override
  public void smallerText() {
    size(theme.textSizeProperty().get() - STEP);
  }

  @Override
  public void usualText() {
    size(1);
  }

  @Override
  public void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public void showKeys() {
    if (shell != null) {
      shell.showKeys();
    }
  }

  @Override
  public void showAbout() {
    if (shell != null) {
      DialogFrame about = new DialogFrame(texts, texts.get("app.name"), shell::closeDialog);
      about.setNote(version);
      Label lines = new Label(texts.get("about.text"));
      lines.setWrapText(true);
      VBox body = new VBox(lines);
      body.getStyleClass().addAll("dialog-body", "about");
      about.setContent(body);
      shell.showDialog(about);
    }
  }

  private void size(double factor) {
    double rounded = Math.round(factor / STEP) * STEP;
    theme.textSizeProperty().set(Math.clamp(rounded, Theme.SMALLEST, Theme.LARGEST));
  }
}
