package app.marquee.ui.dock;

import app.marquee.app.SessionState;
import app.marquee.ui.dock.DockViewModel.Panel;
import app.marquee.ui.fx.PageContext;
import java.time.ZoneId;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.util.Duration;

/// The dock as the shell sees it.
public final class Dock {
  private static final Duration TICK = Duration.millis(200);

  private final DockViewModel model;
  private final Parent node;
  private final Timeline ticking;

  public Dock(PageContext context, ZoneId zone) {
    model = new DockViewModel(context.texts(), context.feed(), zone);
    node =
        context
            .views()
            .load(
                DockController.class,
                () -> new DockController(model, context.actions(), context.texts()));
    ticking = new Timeline(new KeyFrame(TICK, _ -> context.feed().touch()));
    ticking.setCycleCount(Animation.INDEFINITE);
  }

  public Parent node() {
    return node;
  }

  /// Takes a new state. While a run is under way its times go on.
  public void show(SessionState state) {
    model.show(state);
    if (state.isRunning()) {
      ticking.play();
    } else {
      ticking.stop();
    }
  }

  /// Opens or closes the log.
  public void toggleLog() {
    model.toggle(Panel.LOG);
  }
}
