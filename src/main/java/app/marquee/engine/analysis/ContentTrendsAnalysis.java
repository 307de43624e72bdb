package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;

/// `content_trends`: what was released when, and what arrived when.
final class ContentTrendsAnalysis {
  static final String NAME = "content_trends";

  private ContentTrendsAnalysis() {}

  static Findings of(Titles titles) {
    Draft draft = new Draft(NAME);
    if (titles.has(CanonicalColumn.RELEASE_YEAR)) {
      new ReleaseTrends(titles).fill(draft);
    } else {
      draft.leaveOut(Titles.absent(CanonicalColumn.RELEASE_YEAR), ReleaseTrends.KEYS);
    }
    YearTrends.fill(draft, titles);
    if (titles.has(CanonicalColumn.DATE_ADDED)) {
      new ArrivalTrends(titles).fill(draft);
    } else {
      draft.leaveOut(Titles.absent(CanonicalColumn.DATE_ADDED), ArrivalTrends.KEYS);
      draft.leaveOut(Titles.absent(CanonicalColumn.DATE_ADDED), ArrivalTrends.LAG_KEYS);
    }
    return draft.finish();
  }
}
