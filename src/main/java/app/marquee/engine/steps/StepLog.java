package app.marquee.engine.steps;

import app.marquee.domain.quality.StepId;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one step did: the cells it changed, in its order and of one column, and the titles it
/// dropped. What the steps before it did stays with them.
final class StepLog {
  private final StepId step;
  private final @Nullable StepLog earlier;
  private final IntArrayList rows = new IntArrayList();
  private final List<String> befores = new ArrayList<>();
  private final List<String> afters = new ArrayList<>();
  private final BitSet dropped = new BitSet();
  private String column = "";

  /// @param earlier of the step before, null for the first
  StepLog(StepId step, @Nullable StepLog earlier) {
    this.step = step;
    this.earlier = earlier;
  }

  /// @param column as the catalogue has it
  /// @throws IllegalArgumentException where the step has changed another column
  void add(int row, String column, String before, String after) {
    if (!rows.isEmpty() && !this.column.equals(column)) {
      throw new IllegalArgumentException(this.column + ", " + column);
    }
    this.column = column;
    rows.add(row);
    befores.add(before);
    afters.add(after);
  }

  void drop(int row) {
    dropped.set(row);
  }

  StepId step() {
    return step;
  }

  @Nullable StepLog earlier() {
    return earlier;
  }

  /// Cells changed.
  int size() {
    return rows.size();
  }

  /// The titles this step dropped.
  BitSet dropped() {
    return dropped;
  }

  /// The column of the changes, empty where there is none.
  String column() {
    return column;
  }

  int row(int index) {
    return rows.getInt(index);
  }

  String before(int index) {
    return befores.get(index);
  }

  String after(int index) {
    return afters.get(index);
  }
}
