package app.marquee.io.report;

import app.marquee.app.RunFacts;
import app.marquee.app.RunOutcome;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.quality.StepTally;
import app.marquee.domain.run.RunMonitor.TaskState;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.io.report.TextPage.Column;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `processing_report.txt`: what was done with the titles, and what came out.
final class ProcessingText {
  private final RunOutcome outcome;
  private final CleanCatalogue clean;
  private final RunFacts facts;
  private final TextPage page = new TextPage();

  ProcessingText(RunOutcome outcome, RunFacts facts) {
    this.outcome = outcome;
    clean = outcome.featured().clean();
    this.facts = facts;
  }

  String text() {
    page.title("Processing report: " + clean.ingested().raw().source().fileName());
    page.fact("Run", facts.runId());
    page.fact("Started", facts.startedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    page.fact("Program", "Marquee " + facts.appVersion());
    page.fact(
        "As of",
        clean.asOf() == null
            ? "no date: no title has a date or a year, so ages are not counted"
            : DateText.of(clean.asOf())
                + (outcome.recipe().pinnedAsOf().isPresent()
                    ? ", pinned by the recipe"
                    : ", from the data"));
    IngestionText.records(page, clean.sum());
    rules();
    if (!clean.steps().tallies().isEmpty()) {
      steps();
    }
    checks();
    features();
    figures();
    insights();
    tasks();
    return page.text();
  }

  private void rules() {
    page.heading("Rules");
    List<Column> columns =
        List.of(
            Column.words("Rule", 24),
            Column.words("", 24),
            Column.numbers("Changed", 10),
            Column.numbers("Flagged", 10),
            Column.numbers("Quarantined", 12),
            Column.numbers("Removed", 10));
    page.header(columns);
    long changed = 0;
    long flagged = 0;
    long quarantined = 0;
    long removed = 0;
    for (RuleTally tally : clean.tallies()) {
      String label = tally.rule().label() + (tally.on() ? "" : " (off)");
      page.row(columns, cells(tally.rule().id(), label, tally));
      changed += tally.changed();
      flagged += tally.flagged();
      quarantined += tally.quarantined();
      removed += tally.removed();
    }
    page.row(
        columns,
        List.of(
            "Sum",
            "",
            NumberText.whole(changed),
            NumberText.whole(flagged),
            NumberText.whole(quarantined),
            NumberText.whole(removed)));
  }

  private void steps() {
    page.heading("Steps");
    List<Column> columns =
        List.of(
            Column.words("Step", 10),
            Column.words("", 60),
            Column.numbers("Changed", 10),
            Column.numbers("Dropped", 10));
    page.header(columns);
    for (StepTally tally : clean.steps().tallies()) {
      String words = tally.words() + (tally.on() ? "" : " (off)");
      page.row(
          columns,
          List.of(
              tally.step().id(),
              tally.problem() == null ? words : words + ": " + tally.problem(),
              NumberText.whole(tally.changed()),
              NumberText.whole(tally.dropped())));
    }
  }

  private static List<String> cells(String id, String label, RuleTally tally) {
    return List.of(
        id,
        label,
        NumberText.whole(tally.changed()),
        NumberText.whole(tally.flagged()),
        NumberText.whole(tally.quarantined()),
        NumberText.whole(tally.removed()));
  }

  private void checks() {
    List<CheckResult> checks = outcome.analysed().checks();
    page.heading("Checks");
    long failed = checks.stream().filter(check -> !check.passed()).count();
    page.line(
        NumberText.counted(checks.size() - failed, "check passes, ", "checks pass, ")
            + NumberText.counted(failed, "fails.", "fail."));
    List<Column> columns =
        List.of(
            Column.words("Result", 8),
            Column.words("Level", 6),
            Column.words("Check", 46),
            Column.words("Found", 34));
    page.header(columns);
    for (CheckResult check : checks) {
      page.row(
          columns,
          List.of(
              check.passed() ? "passes" : "FAILS",
              check.spec().level().id(),
              check.sentence(),
              check.observed()));
      if (check.failingCount() > 0) {
        page.row(columns, List.of("", "", failing(check), ""));
      }
    }
  }

  private static String failing(CheckResult check) {
    String first =
        check.failingRecords().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return NumberText.counted(check.failingCount(), "record", "records")
        + (first.isEmpty() ? "" : ": " + first)
        + (check.failingCount() > check.failingRecords().size() ? ", ..." : "");
  }

  private void features() {
    page.heading("Features");
    page.line(
        NumberText.counted(
                outcome.featured().features().columns().size(), "column was", "columns were")
            + " derived.");
    outcome.featured().reasons().forEach(page::fact);
  }

  private void figures() {
    if (outcome.analysed().figures().isEmpty()) {
      return;
    }
    page.heading("Figures");
    List<Column> columns =
        List.of(
            Column.words("Figure", 22),
            Column.numbers("Value", 12),
            Column.words("Of", 26),
            Column.words("Counted as", 34));
    page.header(columns);
    for (Figure figure : outcome.analysed().figures()) {
      page.row(columns, List.of(figure.label(), figure.text(), figure.note(), figure.definition()));
    }
  }

  private void insights() {
    if (outcome.analysed().insights().isEmpty()) {
      return;
    }
    page.heading("What stands out");
    for (Insight insight : outcome.analysed().insights()) {
      page.line("- " + insight.statement());
    }
  }

  private void tasks() {
    page.heading("Tasks");
    List<Column> columns =
        List.of(
            Column.words("Task", 22),
            Column.words("State", 12),
            Column.numbers("Attempt", 8),
            Column.numbers("Rows in", 14),
            Column.numbers("Rows out", 14),
            Column.numbers("Seconds", 12));
    page.header(columns);
    for (RunFacts.TaskFacts task : facts.tasks()) {
      boolean writing = task.state() == TaskState.RUNNING;
      page.row(
          columns,
          List.of(
              task.id(),
              writing ? "writing" : task.state().name().toLowerCase(Locale.ROOT),
              Integer.toString(task.attempt()),
              NumberText.whole(task.rowsIn()),
              NumberText.whole(task.rowsOut()),
              writing ? "" : seconds(task.seconds())));
    }
  }

  /// With three decimals, in every locale.
  private static String seconds(double seconds) {
    String thousandths = Long.toString(1_000 + Math.round(seconds * 1_000) % 1_000).substring(1);
    return NumberText.whole(Math.round(seconds * 1_000) / 1_000) + '.' + thousandths;
  }
}
