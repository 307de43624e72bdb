package app.marquee.ui;

import app.marquee.app.SessionState;
import app.marquee.ui.clean.CleanPage;
import app.marquee.ui.features.FeaturesPage;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFactory;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.ingest.IngestPage;
import app.marquee.ui.reports.ReportsPage;
import app.marquee.ui.welcome.WelcomePage;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;

/// Which page stands at which step.
final class Pages {
  private Pages() {}

  static Map<PageId, PageFactory> all() {
    Map<PageId, PageFactory> pages = new EnumMap<>(PageId.class);
    pages.put(PageId.WELCOME, WelcomePage::new);
    pages.put(PageId.INGEST, IngestPage::new);
    pages.put(PageId.CLEAN, CleanPage::new);
    pages.put(PageId.FEATURES, FeaturesPage::new);
    pages.put(PageId.ANALYSE, context -> new Placeholder(context, PageId.ANALYSE));
    pages.put(PageId.EXPLORE, context -> new Placeholder(context, PageId.EXPLORE));
    pages.put(PageId.REPORTS, ReportsPage::new);
    return pages;
  }

  /// A page without content of its own.
  private static final class Placeholder implements Page {
    private final PageFrame frame;

    Placeholder(PageContext context, PageId id) {
      this.frame = new PageFrame(context, id);
    }

    @Override
    public Node node() {
      return frame;
    }

    @Override
    public void show(SessionState state) {
      frame.show(state);
    }
  }
}
