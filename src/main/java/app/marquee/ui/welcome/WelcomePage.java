package app.marquee.ui.welcome;

import app.marquee.app.SessionState;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The welcome page.
public final class WelcomePage implements Page {
  private final WelcomeViewModel model;
  private final Parent node;

  public WelcomePage(PageContext context) {
    model = new WelcomeViewModel(context.actions());
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
    model.show(state);
  }
}
