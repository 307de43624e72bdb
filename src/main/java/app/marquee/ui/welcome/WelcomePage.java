package app.marquee.ui.welcome;

import app.marquee.app.SessionState;
import app.marquee.app.desk.Recents;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import java.time.Clock;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The welcome page.
public final class WelcomePage implements Page {
  private final WelcomeViewModel model;
  private final Parent node;

  public WelcomePage(PageContext context, Recents recents) {
    model =
        new WelcomeViewModel(
            context.actions(),
            recents,
            context.texts(),
            Clock.system(ZoneId.systemDefault()),
            System.getProperty("user.home", ""));
    node =
        context
            .views()
            .load(WelcomeController.class, () -> new WelcomeController(model, context.texts()));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(SessionState state) {
    // A run tells many states: only a page that comes into view looks for its files.
    if (!state.isRunning()) {
      model.look();
    }
  }
}
