package app.marquee.io.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The records a run set aside, by number.
final class Quarantine {
  private final TreeMap<Integer, Aside> records = new TreeMap<>();

  private record Aside(int line, String reason) {}

  private Quarantine() {}

  static Quarantine read(Path file) throws IOException {
    Quarantine quarantine = new Quarantine();
    try (CsvTable table = CsvTable.open(file)) {
      int reason = table.header().indexOf("reason");
      for (List<String> row = table.next(); row != null; row = table.next()) {
        quarantine.records.put(
            TitleChanges.whole(row.get(0)),
            new Aside(TitleChanges.whole(row.get(1)), row.get(reason)));
      }
    }
    return quarantine;
  }

  int size() {
    return records.size();
  }

  /// Why a record is set aside, null where it is not.
  @Nullable String reason(int record) {
    Aside aside = records.get(record);
    return aside == null ? null : aside.reason();
  }

  int line(int record) {
    Aside aside = records.get(record);
    return aside == null ? 0 : aside.line();
  }

  /// How many records before this one are set aside.
  int before(int record) {
    return records.headMap(record).size();
  }

  /// The record number of a kept title where nothing else was taken out.
  ///
  /// @param row its place among the kept titles, from 0
  int recordOf(int row) {
    int record = row + 1;
    for (int aside : records.keySet()) {
      if (aside > record) {
        break;
      }
      record++;
    }
    return record;
  }
}
