package app.marquee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.FxThread;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// What is said where the pointer rests.
class TipTest {
  @Test
  void isMadeWhenThePointerComesAndSaysWhatHoldsThen() {
    FxThread.run(() -> {
      Region node = new Region();
      String[] words = {"first"};
      Tip.of(node, () -> words[0]);
      assertThat(tips(node)).isEmpty();
      words[0] = "second";
      enter(node);
      assertThat(tips(node)).extracting(Tooltip::getText).containsExactly("second");
      words[0] = "third";
      enter(node);
      assertThat(tips(node)).extracting(Tooltip::getText).containsExactly("third");
    });
  }

  private static List<Tooltip> tips(Node node) {
    return node.getProperties().values().stream()
        .filter(Tooltip.class::isInstance)
        .map(Tooltip.class::cast)
        .toList();
  }

  private static void enter(Node node) {
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_ENTERED,
            0,
            0,
            0,
            0,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            false,
            true,
            null));
  }
}
