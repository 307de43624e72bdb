package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.engine.frame.Frame;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Walks a change log over the tables it stands between.
final class Logs {
  private Logs() {}

  /// Fails unless the log, applied to the raw table, gives the cleaned one, and the way back too.
  static void assertLeadsBothWays(CleanCatalogue clean) {
    Frame rawFrame = clean.ingested().columns();
    int[] rawRecords = clean.ingested().raw().records();
    List<String> names = rawFrame.columns().stream().map(column -> column.name()).toList();
    Map<Integer, List<String>> raw = byRecord(rawRecords, SmallFiles.rows(rawFrame));
    Map<Integer, List<String>> cleaned =
        byRecord(clean.records(), SmallFiles.rows(clean.columns()));
    raw.keySet().retainAll(cleaned.keySet());

    Map<Integer, List<String>> forward = copy(raw);
    for (long at = 0; at < clean.changes().size(); at++) {
      Change change = clean.changes().get(at);
      step(
          forward,
          change.record(),
          names.indexOf(change.column()),
          change.before(),
          change.after());
    }
    assertThat(forward).isEqualTo(cleaned);

    Map<Integer, List<String>> back = copy(cleaned);
    for (long at = clean.changes().size() - 1; at >= 0; at--) {
      Change change = clean.changes().get(at);
      step(back, change.record(), names.indexOf(change.column()), change.after(), change.before());
    }
    assertThat(back).isEqualTo(raw);
  }

  private static void step(
      Map<Integer, List<String>> table,
      int record,
      int column,
      @Nullable String from,
      @Nullable String to) {
    List<String> row = Objects.requireNonNull(table.get(record), () -> "record " + record);
    assertThat(row.get(column)).isEqualTo(from == null ? "" : from);
    row.set(column, to == null ? "" : to);
  }

  private static Map<Integer, List<String>> byRecord(int[] records, List<List<String>> rows) {
    Map<Integer, List<String>> table = new TreeMap<>();
    for (int row = 0; row < records.length; row++) {
      table.put(records[row], rows.get(row));
    }
    return table;
  }

  private static Map<Integer, List<String>> copy(Map<Integer, List<String>> table) {
    Map<Integer, List<String>> copy = new TreeMap<>();
    table.forEach((record, row) -> copy.put(record, new ArrayList<>(row)));
    return copy;
  }
}
