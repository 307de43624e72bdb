package app.marquee.ui.shell;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The shortcuts that stand in no menu: second keys for a command, and F6 between regions.
final class Keys {
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination LARGER =
      new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination LARGER_PAD =
      new KeyCodeCombination(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SMALLER_PAD =
      new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F6);
  private static final KeyCombination PREVIOUS =
      new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination RUN = new KeyCodeCombination(KeyCode.F5);

  private final Commands commands;
  private final Regions regions;

  Keys(Commands commands, Regions regions) {
    this.commands = commands;
    this.regions = regions;
  }

  void attach(Parent root) {
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (NEXT.match(event)) {
      regions.move(1);
    } else if (PREVIOUS.match(event)) {
      regions.move(-1);
    } else {
      String command = command(event);
      if (command.isEmpty()) {
        return;
      }
      commands.get(command).fire();
    }
    event.consume();
  }

  private static String command(KeyEvent event) {
    if (RUN.match(event)) {
      return "runall";
    }
    if (REDO.match(event)) {
      return "redo";
    }
    if (LARGER.match(event) || LARGER_PAD.match(event)) {
      return "text.larger";
    }
    return SMALLER_PAD.match(event) ? "text.smaller" : "";
  }
}
