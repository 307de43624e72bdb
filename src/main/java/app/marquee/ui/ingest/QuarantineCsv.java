package app.marquee.ui.ingest;

import app.marquee.domain.provenance.QuarantinedRecord;
import java.util.List;

/// Records set aside as a table to keep.
final class QuarantineCsv {
  private QuarantineCsv() {}

  static String of(List<QuarantinedRecord> records) {
    StringBuilder csv = new StringBuilder("record,line,offset,reason,text\n");
    for (QuarantinedRecord record : records) {
      csv.append(record.record()).append(',').append(record.line()).append(',');
      csv.append(record.offset() < 0 ? "" : String.valueOf(record.offset())).append(',');
      csv.append(quoted(record.reason())).append(',').append(quoted(record.text())).append('\n');
    }
    return csv.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
