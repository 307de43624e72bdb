package app.marquee.ui.fx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// Where the dividers stand that the user has moved, by name. For the JavaFX thread.
public final class Dividers {
  private final Map<String, Double> shares;

  /// @param shares from an earlier window
  public Dividers(Map<String, Double> shares) {
    this.shares = new HashMap<>(shares);
  }

  /// Where a divider stood, or a share of its pane.
  public double share(String name, double otherwise) {
    return shares.getOrDefault(name, otherwise);
  }

  /// Puts the first divider of a pane, where it has one, where it stood, and remembers where it is
  /// dragged to. Where the program puts it, it remembers nothing of.
  public void follow(String name, SplitPane pane) {
    follow(() -> name, pane);
  }

  /// The same for the pane that is a child of a view.
  ///
  /// @param name what the divider goes by now
  public void follow(Supplier<String> name, Parent view) {
    view.getChildrenUnmodifiable().stream()
        .filter(SplitPane.class::isInstance)
        .forEach(pane -> follow(name, (SplitPane) pane));
  }

  private void follow(Supplier<String> name, SplitPane pane) {
    Double before = shares.get(name.get());
    if (before != null && !pane.getDividers().isEmpty()) {
      pane.setDividerPosition(0, before);
    }
    pane.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (isDivider(event, pane)) {
            moved(name.get(), pane.getDividerPositions()[0]);
          }
        });
  }

  private void moved(String name, double share) {
    if (share > 0 && share < 1) {
      shares.put(name, share);
    }
  }

  /// True where the pressed node is a divider of the pane, or a part of one.
  private static boolean isDivider(MouseEvent event, SplitPane pane) {
    Node at = event.getTarget() instanceof Node target ? target : null;
    while (at != null && !pane.equals(at.getParent())) {
      at = at.getParent();
    }
    return at != null && at.getStyleClass().contains("split-pane-divider");
  }

  /// All of them, for the next window.
  public Map<String, Double> shares() {
    return Map.copyOf(shares);
  }
}
