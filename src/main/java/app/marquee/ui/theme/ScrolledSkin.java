package app.marquee.ui.theme;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.util.Duration;

/// The skin of scroll panes, which the style sheet names: JavaFX's own, that keeps what it shows as
/// a picture only while it is scrolled.
///
/// JavaFX's keeps it always. Then a small change in view, such as one chart of a board, paints all
/// that is in view again, and not the change alone.
public final class ScrolledSkin extends ScrollPaneSkin {
  /// How long after the last movement it counts as scrolled.
  private static final Duration REST = Duration.millis(400);

  private final PauseTransition rest = new PauseTransition(REST);

  public ScrolledSkin(ScrollPane pane) {
    super(pane);
    for (Node part : getChildren()) {
      if (part.getStyleClass().contains("viewport")) {
        part.setCache(false);
        rest.setOnFinished(_ -> part.setCache(false));
        registerChangeListener(pane.vvalueProperty(), _ -> scrolled(part));
        registerChangeListener(pane.hvalueProperty(), _ -> scrolled(part));
      }
    }
  }

  private void scrolled(Node viewport) {
    viewport.setCache(true);
    rest.playFromStart();
  }

  @Override
  public void dispose() {
    rest.stop();
    super.dispose();
  }
}
