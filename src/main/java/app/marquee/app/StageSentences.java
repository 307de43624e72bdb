package app.marquee.app;

import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.quality.CheckResult;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestedCatalogue;

/// What the log says of each stage that is done: one sentence.
final class StageSentences {
  private StageSentences() {}

  static String of(IngestedCatalogue read) {
    return Wording.count(read.raw().source().records(), "record")
        + " read, "
        + NumberText.whole(read.raw().quarantined().size())
        + " in quarantine.";
  }

  static String of(CleanCatalogue clean) {
    return Wording.count(clean.changes().size(), "cell")
        + " changed, "
        + Wording.count(clean.flags().size(), "flag")
        + " set, "
        + Wording.count(clean.sum().duplicates(), "duplicate")
        + " dropped"
        + (clean.sum().dropped() == 0
            ? ""
            : ", " + Wording.count(clean.sum().dropped(), "title") + " by steps")
        + "; "
        + Wording.count(clean.sum().kept(), "title")
        + " kept, "
        + NumberText.whole(clean.sum().quarantined())
        + " in quarantine.";
  }

  static String of(FeaturedCatalogue featured) {
    int absent = featured.absent();
    return Wording.count(featured.features().columns().size(), "feature")
        + " derived for "
        + Wording.count(featured.size(), "title")
        + (absent == 0 ? "." : "; " + NumberText.whole(absent) + " not applicable.");
  }

  static String of(long titles, Analysed done) {
    return Wording.count(titles, "title")
        + " analysed: "
        + Wording.count(done.documents().size(), "document")
        + ", "
        + Wording.count(done.charts().size(), "chart")
        + "; "
        + NumberText.whole(done.checks().stream().filter(CheckResult::passed).count())
        + " of "
        + Wording.count(done.checks().size(), "check")
        + " passed.";
  }

  static String of(ExportOutcome done) {
    return Wording.count(done.files().size(), "file")
        + " written, "
        + Wording.bytes(done.totalBytes())
        + " in all.";
  }

  /// Of a check that failed.
  static String of(CheckResult check) {
    return "Check "
        + check.spec().id()
        + " fails: "
        + check.sentence()
        + " Found: "
        + check.observed()
        + ".";
  }
}
