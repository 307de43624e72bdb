package app.marquee.ui.shell;

import app.marquee.ui.fx.KeyFocus;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The regions of the window, for F6: header, rail, page, the panel beside it, dock.
final class Regions {
  private final BorderPane frame;
  private final StackPane page;

  private final Supplier<@Nullable Node> beside;

  /// @param beside the panel beside the page, null where there is none
  Regions(BorderPane frame, StackPane page, Supplier<@Nullable Node> beside) {
    this.frame = frame;
    this.page = page;
    this.beside = beside;
  }

  /// Moves the focus to the first stop of the region this many places on.
  void move(int by) {
    Node panel = beside.get();
    Node[] regions =
        panel == null
            ? new Node[] {frame.getTop(), frame.getLeft(), page, frame.getBottom()}
            : new Node[] {frame.getTop(), frame.getLeft(), page, panel, frame.getBottom()};
    int at = current(regions);
    for (int step = 1; step <= regions.length; step++) {
      Node stop = first(regions[Math.floorMod(at + by * step, regions.length)]);
      if (stop != null) {
        KeyFocus.give(stop);
        return;
      }
    }
  }

  private int current(Node[] regions) {
    Node focused = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
    for (Node node = focused; node != null; node = node.getParent()) {
      for (int i = 0; i < regions.length; i++) {
        if (regions[i].equals(node)) {
          return i;
        }
      }
    }
    return 0;
  }

  /// Moves the focus into a dialog: to the button that Enter presses, else to the first stop.
  static void enter(Node dialog) {
    dialog.lookupAll(".button").stream()
        .filter(node -> node instanceof Button button && button.isDefaultButton())
        .filter(node -> node.isVisible() && !node.isDisabled())
        .findFirst()
        .or(() -> Optional.ofNullable(first(dialog)))
        .ifPresent(KeyFocus::give);
  }

  private static @Nullable Node first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()) {
      return node;
    }
    if (node instanceof SplitPane split) {
      return split.getItems().stream()
          .map(Regions::first)
          .filter(found -> found != null)
          .findFirst()
          .orElse(null);
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = first(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
