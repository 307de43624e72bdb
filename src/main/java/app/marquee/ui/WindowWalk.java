package app.marquee.ui;

import app.marquee.app.SessionState;
import app.marquee.domain.run.Stage;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Goes through a window as a user would: runs every stage of the file that is open, turns the
/// pages by their keys, and ends the program. For the build, which makes a start-up cache of what
/// that takes.
public final class WindowWalk extends AnimationTimer {

  /// Pulses each page is looked at, so that it is laid out and drawn.
  private static final int PULSES_PER_PAGE = 5;

  private final Queue<KeyCode> keys =
      new ArrayDeque<>(
          List.of(
              KeyCode.DIGIT1,
              KeyCode.DIGIT2,
              KeyCode.DIGIT3,
              KeyCode.DIGIT4,
              KeyCode.DIGIT5,
              KeyCode.DIGIT6));

  private int pulses;

  private final Window window;

  /// @param window shown, with a file being opened
  public WindowWalk(Window window) {
    this.window = window;
  }

  @Override
  public void handle(long now) {
    SessionState state = window.session().state();
    if (state.isRunning() || state.stage(Stage.INGEST).status() != SessionState.Status.READY) {
      return;
    }
    if (state.stage(Stage.ANALYSE).status() != SessionState.Status.READY) {
      window.session().runAll();
      return;
    }
    if (pulses++ % PULSES_PER_PAGE == 0) {
      KeyCode key = keys.poll();
      if (key == null) {
        Platform.exit();
      } else {
        Event.fireEvent(window.shell().root(), pressed(key));
      }
    }
  }

  /// The key with the one that makes it a shortcut.
  private static KeyEvent pressed(KeyCode key) {
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, !mac, false, mac);
  }
}
