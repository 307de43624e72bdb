package app.marquee.io.output;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.DroppedTitle;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.RecordCursor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two tables that say where values come from: changes and quarantine.
final class TraceTables {
  private static final int ROWS_BETWEEN_CHECKS = 1 << 12;

  private TraceTables() {}

  /// Writes every change in parts, so that a million of them cost no text of their titles' ids.
  static void changes(CleanCatalogue clean, OutputStream out, RunContext context)
      throws IOException {
    CsvRow row = new CsvRow(out);
    row.row("record", "line", "show_id", "column", "before", "after", "rule");
    ChangeLog changes = clean.changes();
    ChangeCells cells = new ChangeCells(changes, row);
    CellText ids = ids(clean);
    RecordCursor file = ids == null ? null : ids.cursor();
    int title = 0;
    for (long index = 0; index < changes.size(); index++) {
      if (index % ROWS_BETWEEN_CHECKS == 0) {
        context.cancellation().check();
      }
      int record = changes.record(index);
      while (clean.records()[title] != record) {
        title++;
      }
      row.cell(record);
      row.cell(clean.lines()[title]);
      if (ids == null || file == null) {
        row.cell("");
      } else {
        row.cell(ids, file, title);
      }
      cells.write(index);
      row.end();
    }
    row.finish();
  }

  private static @Nullable CellText ids(CleanCatalogue clean) {
    String column = CanonicalColumn.SHOW_ID.header();
    return clean.has(CanonicalColumn.SHOW_ID) ? CellText.of(clean.columns().text(column)) : null;
  }

  /// Writes the titles that steps dropped, so that none is lost.
  static void dropped(List<DroppedTitle> titles, OutputStream out, RunContext context)
      throws IOException {
    CsvRow row = new CsvRow(out);
    row.row("record", "line", "show_id", "step", "reason", "text");
    for (int index = 0; index < titles.size(); index++) {
      if (index % ROWS_BETWEEN_CHECKS == 0) {
        context.cancellation().check();
      }
      DroppedTitle title = titles.get(index);
      row.cell(title.record());
      row.cell(title.line());
      row.cell(title.showId());
      row.word(title.step().id());
      row.cell(title.reason());
      row.cell(title.text());
      row.end();
    }
    row.finish();
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
    row.finish();
  }
}
