package app.marquee.ui;

import app.marquee.app.desk.Recents;
import app.marquee.ui.analyse.AnalysePage;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.checks.ChecksPage;
import app.marquee.ui.clean.CleanPage;
import app.marquee.ui.explore.ExplorePage;
import app.marquee.ui.features.FeaturesPage;
import app.marquee.ui.fx.PageFactory;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.ingest.IngestPage;
import app.marquee.ui.reports.ReportsPage;
import app.marquee.ui.welcome.WelcomePage;
import java.util.EnumMap;
import java.util.Map;

/// Which page stands at which step.
final class Pages {
  private Pages() {}

  static Map<PageId, PageFactory> all(Recents recents) {
    // Read while the window opens, so that the first map does not wait for it.
    var _ = WorldShapes.loading();
    Map<PageId, PageFactory> pages = new EnumMap<>(PageId.class);
    pages.put(PageId.WELCOME, context -> new WelcomePage(context, recents));
    pages.put(PageId.INGEST, IngestPage::new);
    pages.put(PageId.CLEAN, CleanPage::new);
    pages.put(PageId.FEATURES, FeaturesPage::new);
    pages.put(PageId.ANALYSE, AnalysePage::new);
    pages.put(PageId.EXPLORE, ExplorePage::new);
    pages.put(PageId.REPORTS, ReportsPage::new);
    pages.put(PageId.CHECKS, ChecksPage::new);
    return pages;
  }
}
