package app.marquee.ui.theme;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What is said where the pointer rests on a node. The tip is a window of its own and as dear to
/// make as one; so it is made when the pointer first comes, and its words are asked for each time.
public final class Tip {
  private Tip() {}

  /// Says what never changes.
  public static void of(Node node, String words) {
    of(node, () -> words);
  }

  /// Says what the words are when the pointer comes; at most once for a node.
  public static void of(Node node, Supplier<String> words) {
    Tooltip[] made = new Tooltip[1];
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        _ -> {
          if (made[0] == null) {
            made[0] = new Tooltip();
            Tooltip.install(node, made[0]);
          }
          made[0].setText(words.get());
        });
  }
}
