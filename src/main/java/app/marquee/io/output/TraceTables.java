package app.marquee.io.output;

import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.run.RunContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The two tables that say where values come from: changes and quarantine.
final class TraceTables {
  private static final int ROWS_BETWEEN_CHECKS = 1 << 12;

  private TraceTables() {}

  static void changes(ChangeLog changes, OutputStream out, RunContext context) throws IOException {
    CsvRow row = new CsvRow(out);
    row.row("record", "line", "show_id", "column", "before", "after", "rule");
    for (long index = 0; index < changes.size(); index++) {
      if (index % ROWS_BETWEEN_CHECKS == 0) {
        context.cancellation().check();
      }
      ChangeLog.Change change = changes.get(index);
      row.cell(change.record());
      row.cell(change.line());
      row.cell(change.showId());
      row.cell(change.column());
      row.cell(change.before());
      row.cell(change.after());
      row.cell(change.rule().id());
      row.end();
    }
  }

  static void quarantine(List<QuarantinedRecord> records, OutputStream out, RunContext context)
      throws IOException {
    CsvRow row = new CsvRow(out);
    row.row("record", "line", "offset", "reason", "text");
    for (int index = 0; index < records.size(); index++) {
      if (index % ROWS_BETWEEN_CHECKS == 0) {
        context.cancellation().check();
      }
      QuarantinedRecord record = records.get(index);
      row.cell(record.record());
      row.cell(record.line());
      row.cell(record.offset() < 0 ? "" : Long.toString(record.offset()));
      row.cell(record.reason());
      row.cell(record.text());
      row.end();
    }
  }
}
