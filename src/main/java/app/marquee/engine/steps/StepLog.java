package app.marquee.engine.steps;

import app.marquee.domain.quality.StepId;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;

/// The changes of steps as columns, in the order they were made.
final class StepLog {
  private final IntArrayList rows = new IntArrayList();
  private final List<String> columns = new ArrayList<>();
  private final List<StepId> steps = new ArrayList<>();
  private final List<String> befores = new ArrayList<>();
  private final List<String> afters = new ArrayList<>();

  /// The same changes, to go on from.
  StepLog copy() {
    StepLog copy = new StepLog();
    copy.rows.addAll(rows);
    copy.columns.addAll(columns);
    copy.steps.addAll(steps);
    copy.befores.addAll(befores);
    copy.afters.addAll(afters);
    return copy;
  }

  void add(int row, String column, StepId step, String before, String after) {
    rows.add(row);
    columns.add(column);
    steps.add(step);
    befores.add(before);
    afters.add(after);
  }

  int size() {
    return rows.size();
  }

  int row(int index) {
    return rows.getInt(index);
  }

  String column(int index) {
    return columns.get(index);
  }

  StepId step(int index) {
    return steps.get(index);
  }

  String before(int index) {
    return befores.get(index);
  }

  String after(int index) {
    return afters.get(index);
  }
}
