package app.marquee.ui.shell;

import app.marquee.ui.fx.KeyFocus;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where a panel stands beside the page: at the window's right, or over the page where the window
/// is narrow. Who opens it gets the focus back when it goes.
final class InspectorPlace {
  /// Below this many em of width there is no room beside the page.
  private static final double NARROW_EM = 1180 / 13.0;

  private BorderPane frame = new BorderPane();
  private Pane centre = new StackPane();
  private @Nullable DoubleBinding em;
  private @Nullable Node panel;
  private @Nullable Node before;

  /// Takes the frame whose centre is a stack with the page at its bottom.
  ///
  /// @param textSize in pixels
  void attach(BorderPane shell, DoubleBinding textSize) {
    frame = shell;
    centre = (Pane) shell.getCenter();
    em = textSize;
    frame.widthProperty().subscribe(_ -> arrange());
    textSize.subscribe(_ -> arrange());
  }

  void show(Node shown) {
    if (panel == null && frame.getScene() != null) {
      before = frame.getScene().getFocusOwner();
    }
    clear();
    panel = shown;
    arrange();
    // Only with its skin does it hold what may get the focus.
    shown.applyCss();
  }

  void close() {
    Node opener = before;
    clear();
    panel = null;
    before = null;
    if (opener != null && opener.getScene() != null) {
      KeyFocus.give(opener);
    }
  }

  /// The panel, null where there is none.
  @Nullable Node panel() {
    return panel;
  }

  private void arrange() {
    Node shown = panel;
    if (shown == null || em == null) {
      return;
    }
    boolean narrow = frame.getWidth() / em.get() < NARROW_EM;
    if (!narrow) {
      centre.getChildren().remove(shown);
      frame.setRight(shown);
      return;
    }
    frame.setRight(null);
    if (!centre.getChildren().contains(shown)) {
      StackPane.setAlignment(shown, Pos.CENTER_RIGHT);
      centre.getChildren().add(shown);
    }
  }

  private void clear() {
    frame.setRight(null);
    centre.getChildren().remove(panel);
  }
}
