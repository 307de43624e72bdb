package app.marquee.io.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The records a run took out and tells of, by number: those in quarantine and those that steps
/// dropped.
final class RemovedRecords {
  private final TreeMap<Integer, Aside> records = new TreeMap<>();

  private record Aside(int line, String fate) {}

  private RemovedRecords() {}

  /// @param quarantine the quarantine table
  /// @param dropped the table of titles that steps dropped, null where none was
  static RemovedRecords read(Path quarantine, @Nullable Path dropped) throws IOException {
    RemovedRecords removed = new RemovedRecords();
    removed.add(quarantine, reason -> "The record is in quarantine. " + reason);
    if (dropped != null) {
      removed.add(dropped, reason -> "A step dropped the title: " + reason + ".");
    }
    return removed;
  }

  private void add(Path file, UnaryOperator<String> fate) throws IOException {
    try (CsvTable table = CsvTable.open(file)) {
      int reason = table.header().indexOf("reason");
      for (List<String> row = table.next(); row != null; row = table.next()) {
        records.put(
            TitleChanges.whole(row.get(0)),
            new Aside(TitleChanges.whole(row.get(1)), fate.apply(row.get(reason))));
      }
    }
  }

  int size() {
    return records.size();
  }

  /// What became of a record, a whole sentence; null where the run does not tell.
  @Nullable String fate(int record) {
    Aside aside = records.get(record);
    return aside == null ? null : aside.fate();
  }

  int line(int record) {
    Aside aside = records.get(record);
    return aside == null ? 0 : aside.line();
  }

  /// How many records before this one were taken out.
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
