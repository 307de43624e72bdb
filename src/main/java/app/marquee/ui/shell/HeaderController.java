package app.marquee.ui.shell;

import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the header: menus, undo and redo, the command field, Run all.
public final class HeaderController {
  private final Commands commands;
  private final BooleanExpression running;
  private final BooleanExpression needsRun;
  private final BooleanExpression updating;
  private final PauseTransition wait = new PauseTransition(Duration.millis(300));
  private boolean isLong;
  private final Menus menus;

  @FXML private MenuBar menuBar;
  @FXML private Button undoButton;
  @FXML private Button redoButton;
  @FXML private CommandField commandField;
  @FXML private Button runButton;
  @FXML private FontIcon runIcon;

  @SuppressWarnings("NullAway.Init")
  HeaderController(Commands commands, ShellViewModel shell, Texts texts) {
    this.commands = commands;
    this.running = shell.running();
    this.needsRun = shell.needsRun();
    this.updating = shell.updating();
    this.menus = new Menus(texts);
  }

  @FXML
  void initialize() {
    menuBar.setUseSystemMenuBar(true);
    menuBar.getMenus().setAll(menus.of(commands));
    commandField.offer(this::offered);
    bind(undoButton, "undo");
    bind(redoButton, "redo");
    running.subscribe(_ -> showRun());
    updating.subscribe(_ -> showUpdate());
    wait.setOnFinished(_ -> {
      isLong = true;
      showRun();
    });
    needsRun.subscribe(_ -> showRun());
    commands.get("runall").enabled().subscribe(_ -> showRun());
  }

  /// Every command but the one that leads here, then the files opened before.
  private List<Command> offered() {
    List<Command> all = new ArrayList<>(commands.all());
    all.removeIf(command -> command.id().equals("commands"));
    all.addAll(commands.recent());
    return all;
  }

  /// Moves the focus to the command field.
  void focusCommands() {
    commandField.requestFocus();
    commandField.selectAll();
  }

  private void bind(Button button, String id) {
    Command command = commands.get(id);
    command.enabled().subscribe(can -> button.setDisable(!can));
    command
        .name()
        .subscribe(name -> {
          button.setAccessibleText(name);
          button.getTooltip().setText(name);
        });
    button.setOnAction(_ -> command.fire());
  }

  /// What follows a change in a moment is not worth another button.
  private void showUpdate() {
    isLong = false;
    if (updating.get()) {
      wait.playFromStart();
    } else {
      wait.stop();
    }
    showRun();
  }

  private void showRun() {
    boolean busy = running.get() && (!updating.get() || isLong);
    Command command = commands.get(busy ? "cancel" : "runall");
    runButton.setText(command.name().getValue());
    runIcon.setIconLiteral(busy ? "fth-square" : "fth-play");
    runButton.setOnAction(_ -> command.fire());
    runButton.setDisable(!command.enabled().getValue());
    runButton.getStyleClass().remove("accent");
    if (needsRun.get()) {
      runButton.getStyleClass().add("accent");
    }
  }
}
