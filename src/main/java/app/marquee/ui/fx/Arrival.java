package app.marquee.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

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

  /// How much of its height a list shows more with each pulse, and in how many pulses.
  private static final double GROWTH = 140;

  private static final int GROWTHS = 6;

  private Arrival() {}

  /// Takes a step with each pulse to come, until there are no more. Where nobody waits for a pulse,
  /// because no window shows or this is not the FX thread, takes them all at once.
  public static void begin(Step step) {
    if (!isSeen()) {
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

  /// Whether a window shows, so that somebody waits for the next pulse.
  static boolean isSeen() {
    return Platform.isFxApplicationThread() && !Window.getWindows().isEmpty();
  }

  /// Runs what is dear so many pulses after this one; now for 0.
  public static void after(int pulses, Runnable work) {
    if (pulses == 0) {
      work.run();
      return;
    }
    begin(pulse -> {
      if (pulse == pulses) {
        work.run();
      }
      return pulse < pulses;
    });
  }

  /// Takes what stands in the boxes of a node out of them, and puts it back piece by piece. Boxes
  /// in boxes stay whole.
  public static void unfold(Node node) {
    List<Runnable> steps = new ArrayList<>();
    takeApart(node, steps);
    if (!steps.isEmpty()) {
      begin(pulse -> {
        steps.get(pulse).run();
        return pulse + 1 < steps.size();
      });
    }
  }

  private static void takeApart(@Nullable Node node, List<Runnable> steps) {
    switch (node) {
      case ScrollPane scroll -> takeApart(scroll.getContent(), steps);
      case HBox box -> takeOut(box, steps);
      case VBox box -> takeOut(box, steps);
      case StackPane stack -> {
        List<Node> layers = List.copyOf(stack.getChildren());
        stack.getChildren().clear();
        for (Node layer : layers) {
          steps.add(() -> stack.getChildren().add(layer));
          takeApart(layer, steps);
        }
      }
      case null, default -> {}
    }
  }

  private static void takeOut(Pane box, List<Runnable> steps) {
    for (Node part : box.getChildren()) {
      steps.add(() -> box.getChildren().add(part));
    }
    box.getChildren().clear();
  }

  /// Lets a list whose rows are dear to make show its first page over a few pulses, from when it
  /// first comes into view.
  public static void grow(Region list) {
    list.setMaxHeight(GROWTH);
    list.sceneProperty()
        .subscribe(scene -> {
          if (scene != null && list.getMaxHeight() == GROWTH) {
            begin(pulse -> {
              list.setMaxHeight(pulse < GROWTHS ? (pulse + 1) * GROWTH : Double.MAX_VALUE);
              return pulse < GROWTHS;
            });
          }
        });
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
