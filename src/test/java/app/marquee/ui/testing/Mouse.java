package app.marquee.ui.testing;

import app.marquee.testing.FxThread;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The mouse over a window under test. Its events come to the node it was pressed on, as those of a
/// hand do.
public record Mouse(WindowDriver driver) {

  /// Presses a node in its middle, moves to another's and lets go there.
  ///
  /// @param underWay looked at while the mouse is over the other
  public void drag(Node from, Node to, Runnable underWay) {
    driver.settle();
    Point2D start = middle(from);
    Point2D end = middle(to);
    pressAndMove(from, start, end);
    driver.settle();
    underWay.run();
    fire(from, MouseEvent.MOUSE_RELEASED, end);
    driver.settle();
  }

  /// Presses a node at a point of the scene, moves to another and lets go there.
  public void drag(Node node, Point2D from, Point2D to) {
    driver.settle();
    pressAndMove(node, from, to);
    fire(node, MouseEvent.MOUSE_RELEASED, to);
    driver.settle();
  }

  /// The middle of a node in the scene.
  public static Point2D middle(Node node) {
    return FxThread.call(() -> {
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    });
  }

  private static void pressAndMove(Node node, Point2D from, Point2D to) {
    fire(node, MouseEvent.MOUSE_PRESSED, from);
    fire(node, MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
    fire(node, MouseEvent.MOUSE_DRAGGED, to);
  }

  private static void fire(Node node, EventType<MouseEvent> type, Point2D at) {
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    FxThread.run(() ->
        Event.fireEvent(
            node,
            new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                null)));
  }
}
