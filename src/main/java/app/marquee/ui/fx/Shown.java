package app.marquee.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Shows nodes or takes them out, so that one that is not shown leaves no gap.
public final class Shown {
  private Shown() {}

  /// Shows the nodes where the condition holds now.
  public static void when(Boolean condition, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(condition);
      node.setManaged(condition);
    }
  }

  /// Shows the node while the condition holds.
  public static void bind(Node node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}
