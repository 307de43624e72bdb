package app.marquee.io.report;

import app.marquee.domain.figures.NumberText;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.RuleTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The quality section: checks, rules and columns as tables.
///
/// @param failed the number beside the section's name, empty where every check passed
record Quality(
    List<ChartCard> cards,
    String failed,
    String checksSentence,
    List<CheckRow> checks,
    String rulesSentence,
    List<RuleRow> rules,
    List<ColumnRow> columns) {

  /// A number in a table, quiet where it is 0.
  record Count(String text, String zero) {
    static Count of(long number) {
      return new Count(NumberText.whole(number), number == 0 ? " zero" : "");
    }
  }

  /// A check and how it came out.
  ///
  /// @param tone the colour of its state: `good`, `warn` or `bad`
  record CheckRow(
      String sentence,
      String state,
      String tone,
      String observed,
      String failing,
      String zero,
      String records) {}

  /// A rule and what it did.
  record RuleRow(String label, String definition, List<Count> counts) {}

  /// A column and how it stands.
  record ColumnRow(String name, List<Count> counts) {}

  static Quality of(
      List<ChartCard> cards,
      List<CheckResult> checks,
      List<RuleTally> tallies,
      List<ReportDocument> documents) {
    long failed = checks.stream().filter(check -> !check.passed()).count();
    long changed = tallies.stream().mapToLong(RuleTally::changed).sum();
    long flagged = tallies.stream().mapToLong(RuleTally::flagged).sum();
    long on = tallies.stream().filter(RuleTally::on).count();
    return new Quality(
        cards,
        failed == 0 ? "" : failed + " failed",
        failed == 0
            ? "All " + NumberText.counted(checks.size(), "check passes.", "checks pass.")
            : NumberText.counted(failed, "check fails, ", "checks fail, ")
                + NumberText.counted(checks.size() - failed, "passes.", "pass."),
        checks.stream().map(Quality::row).toList(),
        NumberText.counted(on, "rule ran", "rules ran")
            + ": "
            + NumberText.counted(changed, "change", "changes")
            + ", "
            + NumberText.counted(flagged, "flag", "flags")
            + ".",
        tallies.stream().map(Quality::row).toList(),
        columns(documents));
  }

  private static CheckRow row(CheckResult check) {
    boolean error = check.spec().level() == CheckSpec.Level.ERROR;
    String failing = check.failingCount() == 0 ? "" : NumberText.whole(check.failingCount());
    String records =
        check.failingRecords().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new CheckRow(
        check.sentence(),
        check.passed() ? "\u2713 Passes" : error ? "\u2715 Fails" : "\u25b3 Warns",
        check.passed() ? "good" : error ? "bad" : "warn",
        check.observed(),
        failing,
        "",
        check.failingCount() > check.failingRecords().size() && !records.isEmpty()
            ? records + " \u2026"
            : records);
  }

  private static RuleRow row(RuleTally tally) {
    return new RuleRow(
        tally.rule().label() + (tally.on() ? "" : " (off)"),
        tally.rule().definition(),
        Stream.of(tally.changed(), tally.flagged(), tally.quarantined(), tally.removed())
            .map(Count::of)
            .toList());
  }

  /// The columns as the quality document counts them.
  private static List<ColumnRow> columns(List<ReportDocument> documents) {
    List<ColumnRow> rows = new ArrayList<>();
    for (ReportDocument document : documents) {
      if (document.name().equals("quality_report")
          && document.content().get("columns") instanceof Map<?, ?> columns) {
        columns.forEach((name, counts) -> {
          if (counts instanceof Map<?, ?> byName) {
            rows.add(
                new ColumnRow(
                    name.toString(),
                    Stream.of("missing", "distinct", "invalid", "changed")
                        .map(key -> byName.get(key))
                        .map(count -> count instanceof Number n ? n.longValue() : 0L)
                        .map(Count::of)
                        .toList()));
          }
        });
      }
    }
    return rows;
  }
}
