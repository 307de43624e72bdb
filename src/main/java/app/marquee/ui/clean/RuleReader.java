package app.marquee.ui.clean;

import app.marquee.app.CleanResult;
import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.provenance.ChangeReasons;
import app.marquee.domain.provenance.DroppedTitle;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.clean.RuleDetail.Kind;
import app.marquee.ui.clean.RuleDetail.Line;
import app.marquee.ui.fx.RowNumbers;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads from a cleaning what a rule did and which rows it concerns. Walks over the whole change
/// log: work for the runner.
final class RuleReader {
  private final CleanResult result;
  private final Texts texts;
  private final int idColumn;
  private final int titleColumn;

  RuleReader(CleanResult result, Texts texts) {
    this.result = result;
    this.texts = texts;
    this.idColumn = column(CanonicalColumn.SHOW_ID);
    this.titleColumn = column(CanonicalColumn.TITLE);
  }

  RuleDetail detail(Cause cause, Cancellation cancellation) {
    List<Line> lines = new ArrayList<>();
    BitSet records = new BitSet();
    Map<String, Long> kinds = new LinkedHashMap<>();
    long cells = 0;
    ChangeLog log = result.changes();
    for (long i = 0; i < log.size(); i++) {
      if ((i & 1023) == 0) {
        cancellation.check();
      }
      if (log.rule(i).equals(cause)) {
        Change change = log.get(i);
        cells++;
        kinds.merge(kind(change), 1L, Long::sum);
        records.set(change.record());
        if (lines.size() < RuleDetail.LIMIT) {
          lines.add(line(change));
        }
      }
    }
    for (Flag flag : result.flags()) {
      if (flag.rule().equals(cause)) {
        cells++;
        records.set(flag.record());
        lines.add(line(flag));
      }
    }
    for (DroppedTitle dropped : result.steps().dropped()) {
      if (dropped.step().equals(cause)) {
        cells++;
        records.set(dropped.record());
        lines.add(line(dropped));
      }
    }
    for (DuplicateRecord dropped : result.duplicates()) {
      if (dropped.by().equals(cause)) {
        cells++;
        records.set(dropped.record());
        lines.add(line(dropped));
      }
    }
    return new RuleDetail(cause, lines, records.cardinality(), cells, kinds(kinds));
  }

  private static String kind(Change change) {
    return ChangeReasons.of(change.rule(), change.column(), change.before(), change.after());
  }

  private static List<Kind> kinds(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Kind(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Kind::count).reversed().thenComparing(Kind::words))
        .toList();
  }

  /// Rows with a changed cell, ascending.
  int[] changedRows(Cancellation cancellation) {
    BitSet records = new BitSet();
    ChangeLog log = result.changes();
    for (long i = 0; i < log.size(); i++) {
      if ((i & 1023) == 0) {
        cancellation.check();
      }
      records.set(log.get(i).record());
    }
    return rows(records);
  }

  /// Rows a rule changed or flagged, ascending.
  int[] rowsOf(Cause cause, Cancellation cancellation) {
    BitSet records = new BitSet();
    ChangeLog log = result.changes();
    for (long i = 0; i < log.size(); i++) {
      if ((i & 1023) == 0) {
        cancellation.check();
      }
      if (log.rule(i).equals(cause)) {
        records.set(log.record(i));
      }
    }
    for (Flag flag : result.flags()) {
      if (flag.rule().equals(cause)) {
        records.set(flag.record());
      }
    }
    return rows(records);
  }

  /// Rows some rule flagged, ascending.
  int[] flaggedRows() {
    BitSet records = new BitSet();
    result.flags().forEach(flag -> records.set(flag.record()));
    return rows(records);
  }

  private int[] rows(BitSet records) {
    return records.stream()
        .map(record -> RowNumbers.ofRecord(result.rows(), record))
        .filter(row -> row >= 0)
        .toArray();
  }

  private Line line(Change change) {
    return new Line(
        change.record(),
        change.line(),
        change.showId(),
        cell(change.record(), titleColumn),
        change.column(),
        change.before(),
        change.after(),
        "");
  }

  private Line line(Flag flag) {
    return new Line(
        flag.record(),
        flag.line(),
        cell(flag.record(), idColumn),
        cell(flag.record(), titleColumn),
        flag.column(),
        cell(flag.record(), named(flag.column())),
        null,
        flag.reason());
  }

  private static Line line(DroppedTitle dropped) {
    return new Line(
        dropped.record(),
        dropped.line(),
        dropped.showId(),
        null,
        "",
        null,
        null,
        dropped.reason() + ".");
  }

  private Line line(DuplicateRecord dropped) {
    return new Line(
        dropped.record(),
        dropped.line(),
        cell(dropped.sameAs(), idColumn),
        cell(dropped.sameAs(), titleColumn),
        "",
        null,
        null,
        texts.format(
            dropped.by() == RuleId.ROW_NEAR_DUPLICATE ? "clean.same.near" : "clean.same",
            dropped.sameAs()));
  }

  private @Nullable String cell(int record, int column) {
    int row = RowNumbers.ofRecord(result.rows(), record);
    return row < 0 || column < 0 ? null : result.rows().text(row, column);
  }

  private int column(CanonicalColumn column) {
    return named(column.header());
  }

  private int named(String header) {
    List<TitleRows.Column> columns = result.rows().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(header)) {
        return i;
      }
    }
    return -1;
  }
}
