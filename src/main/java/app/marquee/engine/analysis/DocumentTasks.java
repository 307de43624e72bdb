package app.marquee.engine.analysis;

import app.marquee.domain.run.RunContext;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.frame.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// The documents that do not depend on each other, counted at the same time where threads allow.
final class DocumentTasks {
  /// How many documents there are.
  static final int COUNT = 7;

  /// Below this many titles a second thread costs more than it saves.
  private static final int WORTH_A_THREAD = 50_000;

  private final Titles titles;
  private final CheckedCatalogue checked;
  private final RunContext context;
  private int done;

  DocumentTasks(Titles titles, CheckedCatalogue checked, RunContext context) {
    this.titles = titles;
    this.checked = checked;
    this.context = context;
  }

  /// The findings in the order their documents are written.
  List<Findings> run() {
    return titles.size() < WORTH_A_THREAD || context.threads() == 1 ? alone() : together();
  }

  private List<Findings> alone() {
    List<Findings> all = new ArrayList<>();
    for (int document = 0; document < COUNT; document++) {
      all.add(count(document));
    }
    return all;
  }

  /// The last documents take longest, so they start first.
  private List<Findings> together() {
    List<Callable<Findings>> work = new ArrayList<>();
    for (int document = COUNT - 1; document >= 0; document--) {
      int number = document;
      work.add(() -> count(number));
    }
    return Workers.all(context, work).reversed();
  }

  private Findings count(int document) {
    Findings findings =
        switch (document) {
          case 0 -> ContentTrendsAnalysis.of(titles);
          case 1 -> RatingsAnalysis.of(titles);
          case 2 -> GeographyAnalysis.of(titles);
          case 3 -> GenreAnalysis.of(titles);
          case 4 -> DurationAnalysis.of(titles);
          case 5 -> PeopleAnalysis.of(titles);
          default -> QualityReport.of(titles, checked);
        };
    finished();
    return findings;
  }

  private synchronized void finished() {
    done++;
    context.progress(done, COUNT);
  }
}
