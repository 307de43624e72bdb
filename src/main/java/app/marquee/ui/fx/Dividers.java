package app.marquee.ui.fx;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;

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

  /// A divider stands here now.
  public void moved(String name, double share) {
    if (share > 0 && share < 1) {
      shares.put(name, share);
    }
  }

  /// Puts the first divider of a pane where it stood, and follows it.
  public void follow(String name, SplitPane pane) {
    SplitPane.Divider divider = pane.getDividers().getFirst();
    Double before = shares.get(name);
    if (before != null) {
      divider.setPosition(before);
    }
    divider
        .positionProperty()
        .addListener((_, _, now) -> {
          // Before it is shown a pane has no size, and its divider no place.
          if (pane.getScene() != null && pane.getWidth() > 0) {
            moved(name, now.doubleValue());
          }
        });
  }

  /// The same for the pane that is a child of a view.
  public void follow(String name, Parent view) {
    view.getChildrenUnmodifiable().stream()
        .filter(SplitPane.class::isInstance)
        .forEach(pane -> follow(name, (SplitPane) pane));
  }

  /// All of them, for the next window.
  public Map<String, Double> shares() {
    return Map.copyOf(shares);
  }
}
