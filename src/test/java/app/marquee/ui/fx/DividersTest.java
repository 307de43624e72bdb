package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.FxThread;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// What is remembered of dividers: where the user put them, not the program.
class DividersTest {
  private final Dividers dividers = new Dividers(Map.of("rows", 0.25));

  @Test
  void itStandsWhereItStoodBefore() {
    FxThread.run(() -> {
      SplitPane pane = pane();
      dividers.follow("rows", pane);

      assertThat(pane.getDividerPositions()).containsExactly(0.25);
    });
  }

  @Test
  void whereTheProgramPutsItIsNotRemembered() {
    FxThread.run(() -> {
      SplitPane pane = pane();
      dividers.follow("other", pane);
      pane.setDividerPositions(0.75);
      pane.layout();
    });

    assertThat(dividers.shares()).containsOnlyKeys("rows");
  }

  @Test
  void whereItIsDraggedToIsRememberedByTheNameItGoesByThen() {
    AtomicReference<String> name = new AtomicReference<>("changes");
    FxThread.run(() -> {
      SplitPane pane = pane();
      dividers.follow(name::get, pane.getParent());
      name.set("ranking");
      pane.setDividerPositions(0.75);
      pane.layout();
      drag(pane, -100);
      name.set("changes");
      pane.setDividerPositions(0.5);

      // 1000 high, less the divider's own height; its middle is what a share is of.
      assertThat(dividers.shares()).containsOnlyKeys("rows", "ranking");
      assertThat(dividers.share("ranking", 0)).isBetween(0.64, 0.66);
    });
  }

  @Test
  void aPressElsewhereIsNone() {
    FxThread.run(() -> {
      SplitPane pane = pane();
      dividers.follow("other", pane);
      mouse(pane.getItems().getFirst(), MouseEvent.MOUSE_RELEASED, 10);

      assertThat(dividers.shares()).containsOnlyKeys("rows");
    });
  }

  private static SplitPane pane() {
    Region upper = new Region();
    Region lower = new Region();
    SplitPane pane = new SplitPane(upper, lower);
    pane.setOrientation(Orientation.VERTICAL);
    Scene scene = new Scene(new Group(pane));
    scene.getRoot().applyCss();
    pane.resize(400, 1000);
    pane.layout();
    return pane;
  }

  private static void drag(SplitPane pane, double by) {
    Node divider = pane.lookup(".split-pane-divider");
    Bounds bounds = divider.localToScene(divider.getLayoutBounds());
    mouse(divider, MouseEvent.MOUSE_PRESSED, bounds.getCenterY());
    mouse(divider, MouseEvent.MOUSE_DRAGGED, bounds.getCenterY() + by);
    pane.layout();
    mouse(divider, MouseEvent.MOUSE_RELEASED, bounds.getCenterY() + by);
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double y) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            200,
            y,
            200,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            null));
  }
}
