package app.marquee.ui.fx;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/// Gives the focus by key, so that it shows where it went. A plain request for it does not show, as
/// after a click.
public final class KeyFocus {
  private KeyFocus() {}

  /// Gives a node the focus, and shows it as Tab does.
  public static void give(Node node) {
    node.requestFocus();
    Scene scene = node.getScene();
    if (scene == null || !node.equals(scene.getFocusOwner())) {
      return;
    }
    // Only going from node to node makes the focus show; so go one on and back.
    node.requestFocusTraversal(TraversalDirection.NEXT);
    scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
    if (!node.equals(scene.getFocusOwner())) {
      node.requestFocus();
    }
  }
}
