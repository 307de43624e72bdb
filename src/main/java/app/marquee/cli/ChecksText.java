package app.marquee.cli;

import app.marquee.app.ExportOutcome;
import app.marquee.app.RunService.Stopped;
import app.marquee.app.Validation;
import app.marquee.app.Wording;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.run.Cancellation;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Checks as a reader gets them: sentences, or tables as CSV.
final class ChecksText {
  private ChecksText() {}

  /// How many checks passed, and what was found where one did not.
  static void summary(List<CheckResult> checks, PrintStream out) {
    out.println(
        NumberText.whole(checks.stream().filter(CheckResult::passed).count())
            + " of "
            + Wording.count(checks.size(), "check")
            + " passed.");
    for (CheckResult check : checks) {
      if (!check.passed()) {
        out.println(
            "  " + check.spec().level().id() + " " + check.spec().id() + ": " + check.observed());
      }
    }
  }

  /// A run that ended before analysis: its sum, its checks, and where to look.
  static void stopped(Stopped stopped, PrintStream out) {
    Validation validation = stopped.validation();
    ExportOutcome left = stopped.export();
    out.println(ResultText.sum(validation.source(), validation.sum()));
    summary(validation.results(), out);
    out.println("Stopped before analysis. To go on anyway, run with --go-on.");
    out.println(
        Wording.count(left.files().size(), "file")
            + " ("
            + Wording.bytes(left.totalBytes())
            + ") on the failing records in "
            + left.folder().resolve("validation"));
  }

  /// Every check with how it came out.
  static void table(Validation validation, PrintStream out) {
    CsvLine.print(
        out,
        List.of(
            "check",
            "level",
            "passed",
            "observed",
            "failing",
            "failing_records",
            "sentence",
            "kind",
            "after",
            "threshold",
            "status"));
    for (CheckResult check : validation.results()) {
      CsvLine.print(
          out,
          List.of(
              check.spec().id(),
              check.spec().level().id(),
              check.passed(),
              check.observed(),
              check.failingCount(),
              check.failingRecords().stream().map(String::valueOf).collect(Collectors.joining(" ")),
              check.sentence(),
              check.spec().condition().kind().id(),
              check.spec().after().id(),
              check.threshold(),
              check.status().id()));
    }
  }

  /// Every record that fails one of these checks.
  static void failing(
      Validation validation, List<CheckSpec> checks, Cancellation stop, PrintStream out) {
    CsvLine.print(out, List.of("check", "record", "line", "show_id", "title", "value"));
    for (CheckSpec check : checks) {
      validation.failing(
          check,
          stop,
          one ->
              CsvLine.print(
                  out,
                  Arrays.asList(
                      check.id(),
                      one.record(),
                      one.line(),
                      one.showId(),
                      one.title(),
                      one.value())));
    }
  }
}
