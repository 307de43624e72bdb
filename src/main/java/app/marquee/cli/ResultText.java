package app.marquee.cli;

import app.marquee.app.ExportOutcome;
import app.marquee.app.RunOutcome;
import app.marquee.app.RunService.Finished;
import app.marquee.app.Wording;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.quality.ColumnSummary.Frequency;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Results as a reader gets them: sentences, or tables as CSV.
final class ResultText {
  private static final int MOST_FREQUENT = 3;

  private ResultText() {}

  /// The sum of a run, its checks and where its files are.
  static void run(Finished finished, PrintStream out) {
    RunOutcome outcome = finished.outcome();
    ExportOutcome export = finished.export();
    out.println(sum(outcome.source(), outcome.sum()));
    out.println(
        outcome.asOf() == null
            ? "No title has a date or a year, so ages are not counted."
            : "Ages are counted from " + outcome.asOf() + ".");
    ChecksText.summary(outcome.analysed().checks(), out);
    out.println(
        Wording.count(export.files().size(), "file")
            + " ("
            + Wording.bytes(export.totalBytes())
            + ") in "
            + export.folder());
  }

  /// The sum every report shows, in a line.
  static String sum(SourceFacts source, RecordSum sum) {
    return source.fileName()
        + ": "
        + Wording.count(sum.records(), "record")
        + " = "
        + NumberText.whole(sum.kept())
        + " kept + "
        + NumberText.whole(sum.quarantined())
        + " in quarantine + "
        + Wording.count(sum.duplicates(), "exact duplicate")
        + (sum.dropped() == 0 ? "" : " + " + NumberText.whole(sum.dropped()) + " dropped by steps");
  }

  /// What each column holds.
  static void profile(List<ColumnSummary> columns, PrintStream out) {
    List<String> header =
        new ArrayList<>(
            List.of(
                "column",
                "titles",
                "missing",
                "distinct",
                "entries",
                "invalid",
                "changed",
                "shortest",
                "longest",
                "smallest",
                "largest"));
    for (int at = 1; at <= MOST_FREQUENT; at++) {
      header.add("value_" + at);
      header.add("count_" + at);
    }
    CsvLine.print(out, header);
    for (ColumnSummary column : columns) {
      CsvLine.print(out, cells(column));
    }
  }

  private static List<@Nullable Object> cells(ColumnSummary column) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(column.column());
    cells.add(column.titles());
    cells.add(column.missing());
    cells.add(column.distinct());
    cells.add(column.entries() < 0 ? null : column.entries());
    cells.add(column.invalid());
    cells.add(column.changed());
    cells.add(column.shortest());
    cells.add(column.longest());
    cells.add(column.smallest());
    cells.add(column.largest());
    for (int at = 0; at < MOST_FREQUENT; at++) {
      Frequency frequency = at < column.frequent().size() ? column.frequent().get(at) : null;
      cells.add(frequency == null ? null : frequency.value());
      cells.add(frequency == null ? null : frequency.count());
    }
    return cells;
  }
}
