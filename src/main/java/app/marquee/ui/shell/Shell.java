package app.marquee.ui.shell;

import app.marquee.app.SessionState;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFactory;
import app.marquee.ui.fx.PageId;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Header, rail and dock around the page in view. Pages are made when they are first shown.
public final class Shell {
  private final BorderPane root = new BorderPane();
  private final PageContext context;
  private final Map<PageId, PageFactory> factories;
  private final Map<PageId, Page> pages = new EnumMap<>(PageId.class);
  private PageId current = PageId.INGEST;

  public Shell(PageContext context, Map<PageId, PageFactory> factories) {
    this.context = context;
    this.factories = Map.copyOf(factories);
    VBox rail = new VBox();
    for (PageId page : factories.keySet()) {
      Button step = new Button(context.texts().get("page." + page.key() + ".name"));
      step.setOnAction(_ -> context.actions().goTo(page));
      rail.getChildren().add(step);
    }
    root.setLeft(rail);
  }

  public BorderPane root() {
    return root;
  }

  /// Brings a page into view.
  public void goTo(PageId id, SessionState state) {
    current = id;
    Page page =
        pages.computeIfAbsent(
            id, key -> java.util.Objects.requireNonNull(factories.get(key)).create(context));
    root.setCenter(page.node());
    page.show(state);
  }

  /// Draws a new state.
  public void show(SessionState state) {
    goTo(current, state);
  }
}
