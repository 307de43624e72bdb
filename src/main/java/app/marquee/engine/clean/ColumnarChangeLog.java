package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.quality.RuleId;
import app.marquee.engine.frame.CellText;
import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The change log as columns: 8 bytes a change. What is changed into what by which rule is kept
/// once for all cells of the same value. Immutable once built.
final class ColumnarChangeLog implements ChangeLog {
  private static final CanonicalColumn[] COLUMNS = CanonicalColumn.values();
  private static final RuleId[] RULES = RuleId.values();

  /// The kept row and the kind of each change.
  private final IntArrayList rows = new IntArrayList();

  private final IntArrayList kinds = new IntArrayList();

  /// Column, rule and texts of each kind of change.
  private final ByteArrayList columns = new ByteArrayList();

  private final ByteArrayList rules = new ByteArrayList();
  private final ArrayList<String> befores = new ArrayList<>();
  private final ArrayList<String> afters = new ArrayList<>();
  private final int[] records;
  private final int[] lines;
  private final @Nullable CellText ids;

  /// @param records record number of each kept row
  /// @param lines line of each kept row
  /// @param ids cleaned show_id of each kept row, null where the file has none
  ColumnarChangeLog(int[] records, int[] lines, @Nullable CellText ids) {
    this.records = records;
    this.lines = lines;
    this.ids = ids;
  }

  /// Notes a kind of change for each step of a trace; returns the first, the others follow it.
  int kinds(CanonicalColumn column, CellTrace trace) {
    int first = columns.size();
    for (int i = 0; i < trace.stepCount(); i++) {
      CellTrace.Step step = trace.step(i);
      columns.add((byte) column.ordinal());
      rules.add((byte) step.rule().ordinal());
      befores.add(step.before());
      afters.add(step.after());
    }
    return first;
  }

  /// Adds changes of a cell, of this kind and those after it; rows must come in order, and a row's
  /// columns too.
  void add(int keptRow, int kind, int count) {
    for (int i = 0; i < count; i++) {
      rows.add(keptRow);
      kinds.add(kind + i);
    }
  }

  /// Changes made by each rule, by its ordinal.
  long[] byRule() {
    long[] made = new long[RULES.length];
    for (int i = 0; i < kinds.size(); i++) {
      made[rules.getByte(kinds.getInt(i))]++;
    }
    return made;
  }

  @Override
  public long size() {
    return rows.size();
  }

  @Override
  public Change get(long index) {
    int row = rows.getInt(Math.toIntExact(index));
    String id = ids == null ? "" : ids.getValueForIndex(row);
    return new Change(
        records[row],
        lines[row],
        orNull(id),
        column(index),
        before(index),
        after(index),
        rule(index));
  }

  @Override
  public int record(long index) {
    return records[rows.getInt(Math.toIntExact(index))];
  }

  @Override
  public String column(long index) {
    return COLUMNS[columns.getByte(kind(index))].header();
  }

  @Override
  public int kind(long index) {
    return kinds.getInt(Math.toIntExact(index));
  }

  @Override
  public List<Change> ofRecord(int record) {
    int row = Arrays.binarySearch(records, record);
    List<Change> changes = new ArrayList<>();
    if (row >= 0) {
      for (int at = firstOf(row); at < rows.size() && rows.getInt(at) == row; at++) {
        changes.add(get(at));
      }
    }
    return changes;
  }

  @Override
  public @Nullable String before(long index) {
    return orNull(befores.get(kind(index)));
  }

  @Override
  public @Nullable String after(long index) {
    return orNull(afters.get(kind(index)));
  }

  @Override
  public RuleId rule(long index) {
    return RULES[rules.getByte(kind(index))];
  }

  private int firstOf(int row) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.getInt(middle) < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
