package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.figures.CheckTree;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.quality.StepTally;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.counting.ColumnProfile;
import app.marquee.engine.counting.Ranking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// `quality_report`: what each column lacks, what each rule did, and how every check came out.
final class QualityReport {
  static final String NAME = "quality_report";

  private final Titles titles;
  private final CleanCatalogue clean;
  private final Draft draft = new Draft(NAME);
  private final Map<String, ColumnProfile> profiles = new LinkedHashMap<>();
  private final List<CheckResult> checks;

  private QualityReport(Titles titles, CheckedCatalogue checked) {
    this.titles = titles;
    this.clean = titles.catalogue().clean();
    this.checks = checked.results();
    for (Column<?> column : clean.columns().columns()) {
      if (column instanceof StringColumn) {
        profiles.put(column.name(), checked.profile(column.name(), titles.cancellation()));
      }
    }
  }

  static Findings of(Titles titles, CheckedCatalogue checked) {
    return new QualityReport(titles, checked).analyse();
  }

  private Findings analyse() {
    draft.put("columns", columns());
    draft.put("rules", rules());
    if (!clean.steps().tallies().isEmpty()) {
      draft.put("steps", steps());
    }
    draft.put("checks", CheckTree.of(checks));
    int failed = 0;
    for (CheckResult check : checks) {
      failed += check.passed() ? 0 : 1;
    }
    draft.putMore("checks_passed", checks.size() - failed);
    draft.putMore("checks_failed", failed);
    draft.putMore("record_sum", recordSum());
    QualityScore.of(titles, profiles, checks).fill(draft);
    missing();
    if (failed > 0) {
      draft.insight(
          failed
              + " of "
              + NumberText.counted(checks.size(), "check", "checks")
              + (failed == 1 ? " fails." : " fail."),
          failed,
          "checks_failed");
    }
    return draft.finish();
  }

  private Map<String, Object> columns() {
    Map<String, Long> changed = changedCells(clean.changes());
    Map<String, Object> columns = new LinkedHashMap<>();
    for (Map.Entry<String, ColumnProfile> entry : profiles.entrySet()) {
      String name = entry.getKey();
      ColumnProfile profile = entry.getValue();
      Map<String, Object> column = new LinkedHashMap<>();
      column.put("missing", profile.missing());
      column.put("distinct", profile.distinct());
      column.put("invalid", clean.invalid().getOrDefault(name, 0L));
      column.put("changed", changed.getOrDefault(name, 0L));
      columns.put(name, column);
    }
    for (CanonicalColumn column : CanonicalColumn.values()) {
      if (!profiles.containsKey(column.header())) {
        draft.leaveOut(Titles.absent(column), "columns." + column.header());
      }
    }
    return columns;
  }

  /// Changed cells by column: a cell that several rules changed counts once. The log is in order of
  /// record and column, so its changes of one cell follow each other.
  private Map<String, Long> changedCells(ChangeLog changes) {
    List<String> names = new ArrayList<>();
    long[] counts = new long[Math.max(CanonicalColumn.values().length, profiles.size())];
    int record = 0;
    String column = "";
    int place = -1;
    for (long i = 0; i < changes.size(); i++) {
      titles.checkpoint((int) i);
      String changed = changes.column(i);
      if (changed.equals(column) && changes.record(i) == record) {
        continue;
      }
      if (!changed.equals(column)) {
        column = changed;
        place = place(names, column);
      }
      record = changes.record(i);
      counts[place]++;
    }
    Map<String, Long> cells = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      cells.put(names.get(i), counts[i]);
    }
    return cells;
  }

  private static int place(List<String> names, String name) {
    int place = names.indexOf(name);
    if (place >= 0) {
      return place;
    }
    names.add(name);
    return names.size() - 1;
  }

  private Map<String, Object> rules() {
    Map<String, Object> rules = new LinkedHashMap<>();
    for (RuleTally tally : clean.tallies()) {
      Map<String, Object> rule = new LinkedHashMap<>();
      rule.put("changed", tally.changed());
      rule.put("flagged", tally.flagged());
      rule.put("quarantined", tally.quarantined());
      rule.put("removed", tally.removed());
      rule.put("on", tally.on());
      rules.put(tally.rule().id(), rule);
    }
    return rules;
  }

  private Map<String, Object> steps() {
    Map<String, Object> steps = new LinkedHashMap<>();
    for (StepTally tally : clean.steps().tallies()) {
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("does", tally.words());
      step.put("changed", tally.changed());
      step.put("dropped", tally.dropped());
      step.put("on", tally.on());
      if (tally.problem() != null) {
        step.put("problem", tally.problem());
      }
      steps.put(tally.step().id(), step);
    }
    return steps;
  }

  private Map<String, Object> recordSum() {
    RecordSum sum = clean.sum();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("records", sum.records());
    map.put("kept", sum.kept());
    map.put("quarantined", sum.quarantined());
    map.put("duplicates", sum.duplicates());
    if (sum.dropped() > 0) {
      map.put("dropped_by_steps", sum.dropped());
    }
    return map;
  }

  private void missing() {
    List<String> names = List.copyOf(profiles.keySet());
    int[] counts = new int[names.size()];
    for (int i = 0; i < counts.length; i++) {
      ColumnProfile profile = profiles.get(names.get(i));
      counts[i] = profile == null ? 0 : profile.missing();
    }
    Ranking ranking = Ranking.all(names, counts);
    if (ranking.size() > 0) {
      String top = ranking.names().getFirst();
      draft.insight(
          statement(ranking, titles.size()), ranking.largest(), "columns." + top + ".missing");
    }
    draft.charts(missing(ranking, titles.size()));
  }

  /// The chart of missing cells; none where no cell is.
  ///
  /// @param names columns of text
  /// @param counts titles whose cell is missing, in the order of the names
  static List<ChartSpec> missing(List<String> names, int[] counts, int titles) {
    return missing(Ranking.all(names, counts), titles);
  }

  private static List<ChartSpec> missing(Ranking ranking, int titles) {
    if (ranking.size() == 0) {
      return List.of();
    }
    List<Double> shares = new ArrayList<>();
    for (long count : ranking.counts()) {
      shares.add(NumberText.percentOf(count, titles));
    }
    return List.of(
        Charts.plain(
                new ChartText(
                    "missing_by_column",
                    "Missing",
                    "per cent of titles, by column, n = " + NumberText.whole(titles),
                    statement(ranking, titles)),
                Kind.BAR,
                ranking.names(),
                shares)
            .holding(Detail.APART));
  }

  private static String statement(Ranking ranking, int titles) {
    return ranking.names().getFirst()
        + " is missing most: in "
        + NumberText.whole(ranking.largest())
        + " of "
        + NumberText.counted(titles, "title", "titles")
        + " ("
        + NumberText.share(ranking.largest(), titles)
        + ").";
  }
}
