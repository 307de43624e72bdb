package app.marquee.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was taken out of the boxes of a page, to be put back piece by piece: the parts of its box
/// and of those that stand in it one below the other. What lies deeper stays whole.
final class Folded implements Arrival.Step {
  private static final int DEEPEST = 2;

  /// Each puts one part back, and tells whether it is to be seen.
  private final List<BooleanSupplier> steps = new ArrayList<>();

  private int next;

  /// Takes a node apart.
  void takeApart(@Nullable Node node) {
    takeApart(node, 0);
  }

  @Override
  public boolean take(int taken) {
    boolean comes = false;
    while (!comes && next < steps.size()) {
      comes = steps.get(next++).getAsBoolean();
    }
    return next < steps.size();
  }

  private void takeApart(@Nullable Node node, int depth) {
    switch (node) {
      case ScrollPane scroll -> takeApart(scroll.getContent(), depth);
      case SplitPane split -> split.getItems().forEach(item -> takeApart(item, depth));
      case BorderPane frame -> {
        Node top = frame.getTop();
        Node center = frame.getCenter();
        frame.setTop(null);
        frame.setCenter(null);
        steps.add(() -> put(top, frame::setTop));
        takeApart(top, depth);
        steps.add(() -> put(center, frame::setCenter));
      }
      case StackPane stack when depth < DEEPEST -> takeOut(stack, depth);
      case HBox box when depth == 0 -> takeOut(box, 1);
      case VBox box when depth < DEEPEST -> takeOut(box, depth + 1);
      case null, default -> {}
    }
  }

  private static boolean put(@Nullable Node part, Consumer<@Nullable Node> place) {
    place.accept(part);
    return part != null;
  }

  private void takeOut(Pane pane, int depth) {
    List<Node> parts = List.copyOf(pane.getChildren());
    List<Node> back = new ArrayList<>();
    pane.getChildren().clear();
    for (Node part : parts) {
      steps.add(() -> {
        // Where the page has put in something else meanwhile, that counts.
        if (pane.getChildren().equals(back)) {
          pane.getChildren().add(part);
          back.add(part);
        }
        return part.isVisible();
      });
      takeApart(part, depth);
    }
  }
}
