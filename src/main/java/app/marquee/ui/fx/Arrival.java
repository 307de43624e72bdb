package app.marquee.ui.fx;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/// Lets what is dear to make come into view a piece a pulse, so that no pulse is late. A user sees
/// all of it at once; the window answers in between.
public final class Arrival {

  /// One more piece.
  @FunctionalInterface
  public interface Step {
    /// @param pulse the pulses gone by, from 0
    /// @return whether there is more to come
    boolean take(int pulse);
  }

  private Arrival() {}

  /// Takes a step with each pulse to come, until there are no more. Where nobody waits for a pulse,
  /// because no window shows or this is not the FX thread, takes them all at once.
  public static void begin(Step step) {
    if (!Platform.isFxApplicationThread() || Window.getWindows().isEmpty()) {
      for (int pulse = 0; step.take(pulse); pulse++) {}
      return;
    }
    new AnimationTimer() {
      private int pulse;

      @Override
      public void handle(long now) {
        if (!step.take(pulse++)) {
          stop();
        }
      }
    }.start();
  }

  /// Puts these nodes into a pane that is empty, one a pulse. A node that only were not visible
  /// would be made all the same.
  public static void oneByOne(Pane pane, List<? extends Node> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    begin(pulse -> {
      pane.getChildren().add(nodes.get(pulse));
      return pulse + 1 < nodes.size();
    });
  }
}
