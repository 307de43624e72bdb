package app.marquee.engine.steps;

import app.marquee.domain.quality.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The changes of all steps, in the order they were made. They stay in the steps' logs.
final class StepChanges {
  private final List<StepLog> logs;

  /// Of each log the index of its first change.
  private final int[] starts;

  private final int size;

  /// @param last of the last step, null where there was none
  StepChanges(@Nullable StepLog last) {
    Deque<StepLog> inOrder = new ArrayDeque<>();
    for (StepLog log = last; log != null; log = log.earlier()) {
      if (log.size() > 0) {
        inOrder.addFirst(log);
      }
    }
    logs = List.copyOf(inOrder);
    starts = new int[logs.size()];
    int next = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = next;
      next = Math.addExact(next, logs.get(i).size());
    }
    size = next;
  }

  int size() {
    return size;
  }

  int row(int index) {
    int log = log(index);
    return logs.get(log).row(index - starts[log]);
  }

  String column(int index) {
    return logs.get(log(index)).column();
  }

  StepId step(int index) {
    return logs.get(log(index)).step();
  }

  String before(int index) {
    int log = log(index);
    return logs.get(log).before(index - starts[log]);
  }

  String after(int index) {
    int log = log(index);
    return logs.get(log).after(index - starts[log]);
  }

  /// The changes by row, then by the place of their column, then as they were made.
  ///
  /// @param rows how many there are
  /// @param place of a column
  int[] byCell(int rows, ToIntFunction<String> place) {
    int[] next = new int[rows + 1];
    for (int index = 0; index < size; index++) {
      next[row(index) + 1]++;
    }
    for (int row = 0; row < rows; row++) {
      next[row + 1] += next[row];
    }
    int[] places = logs.stream().mapToInt(log -> place.applyAsInt(log.column())).toArray();
    List<Integer> byPlace = new ArrayList<>(IntStream.range(0, places.length).boxed().toList());
    byPlace.sort(Comparator.comparingInt(log -> places[log]));
    int[] sorted = new int[size];
    for (int log : byPlace) {
      for (int i = 0; i < logs.get(log).size(); i++) {
        sorted[next[logs.get(log).row(i)]++] = starts[log] + i;
      }
    }
    return sorted;
  }

  private int log(int index) {
    int at = Arrays.binarySearch(starts, index);
    return at < 0 ? ~at - 1 : at;
  }
}
