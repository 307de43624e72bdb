package app.marquee.engine.steps;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.quality.Cause;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rules' changes of the titles still there, and after them, cell by cell, those of steps.
/// Holds an index for each change; the changes stay where they are.
final class SteppedChangeLog implements ChangeLog {
  private final ChangeLog rules;
  private final StepTable table;
  private final StepChanges changes;

  /// Column of the cleaned catalogue to its name now; those that are gone are not in it.
  private final Map<String, String> names = new HashMap<>();

  private final List<String> order = new ArrayList<>();
  private final Ids ids;

  /// Index among the rules' changes, or, below 0, the complement of one among those of steps.
  private final int[] merged;

  /// The show_id of each row as it is now, the empty text where there is none.
  private interface Ids {
    String text(int row);
  }

  SteppedChangeLog(ChangeLog rules, StepTable table) {
    this.rules = rules;
    this.table = table;
    this.changes = table.changes();
    for (String name : table.in().textColumns()) {
      order.add(name);
      String now = table.nameNow(name);
      if (now != null) {
        names.put(name, now);
      }
    }
    ids = ids(table);
    merged = merge();
  }

  private static Ids ids(StepTable table) {
    String name = table.nameNow(CanonicalColumn.SHOW_ID.header());
    if (name == null) {
      return _ -> "";
    }
    if (table.isChanged(table.origin(name))) {
      String[] texts = table.texts(name);
      return row -> texts[row];
    }
    return table.in().columns().text(table.origin(name))::get;
  }

  private int[] merge() {
    int[] steps = changes.byCell(table.rows(), this::place);
    IntArrayList all = new IntArrayList();
    int[] records = table.in().records();
    int row = 0;
    int next = 0;
    for (int i = 0; i < rules.size(); i++) {
      int record = rules.record(i);
      while (records[row] < record) {
        row++;
      }
      while (next < steps.length && comesBefore(steps[next], row, rules.column(i))) {
        add(~steps[next++], all);
      }
      if (!table.dropped().get(row) && names.containsKey(rules.column(i))) {
        all.add(i);
      }
    }
    while (next < steps.length) {
      add(~steps[next++], all);
    }
    return all.toIntArray();
  }

  private void add(int index, IntArrayList all) {
    int step = ~index;
    if (!table.dropped().get(changes.row(step)) && names.containsKey(changes.column(step))) {
      all.add(index);
    }
  }

  /// True where a step's change belongs before a rule's change of this cell or a later one.
  private boolean comesBefore(int step, int row, String column) {
    int own = changes.row(step);
    return own != row ? own < row : place(changes.column(step)) < place(column);
  }

  private int place(String column) {
    return order.indexOf(column);
  }

  @Override
  public long size() {
    return merged.length;
  }

  @Override
  public Change get(long index) {
    int row = row(index);
    return new Change(
        table.in().records()[row],
        table.in().lines()[row],
        id(row),
        column(index),
        before(index),
        after(index),
        rule(index));
  }

  private @Nullable String id(int row) {
    return orNull(ids.text(row));
  }

  private int row(long index) {
    int at = merged[Math.toIntExact(index)];
    return at < 0 ? changes.row(~at) : rowOf(rules.record(at));
  }

  private int rowOf(int record) {
    return Arrays.binarySearch(table.in().records(), record);
  }

  @Override
  public int record(long index) {
    int at = merged[Math.toIntExact(index)];
    return at < 0 ? table.in().records()[changes.row(~at)] : rules.record(at);
  }

  @Override
  public String column(long index) {
    int at = merged[Math.toIntExact(index)];
    String origin = at < 0 ? changes.column(~at) : rules.column(at);
    return names.getOrDefault(origin, origin);
  }

  @Override
  public @Nullable String before(long index) {
    int at = merged[Math.toIntExact(index)];
    return at < 0 ? orNull(changes.before(~at)) : rules.before(at);
  }

  @Override
  public @Nullable String after(long index) {
    int at = merged[Math.toIntExact(index)];
    return at < 0 ? orNull(changes.after(~at)) : rules.after(at);
  }

  @Override
  public Cause rule(long index) {
    int at = merged[Math.toIntExact(index)];
    return at < 0 ? changes.step(~at) : rules.rule(at);
  }

  @Override
  public int kind(long index) {
    int at = merged[Math.toIntExact(index)];
    return at < 0 ? -1 : rules.kind(at);
  }

  @Override
  public List<Change> ofRecord(int record) {
    List<Change> changes = new ArrayList<>();
    for (long at = firstOf(record); at < merged.length && record(at) == record; at++) {
      changes.add(get(at));
    }
    return changes;
  }

  private long firstOf(int record) {
    long low = 0;
    long high = merged.length;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (record(middle) < record) {
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
