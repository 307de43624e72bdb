package app.marquee.engine.explore;

import app.marquee.domain.run.Cancellation;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Remembers what columns of text came to, from one cleaning of a file to the next: a column whose
/// cells are the same object is not counted again. Forgetting all of it changes nothing but the
/// time. Thread-safe.
public final class CountedColumns {
  /// Countings kept of each column: a switch that is turned back finds its own.
  private static final int KEPT = 4;

  private final Map<String, Deque<Counted>> known = new ConcurrentHashMap<>();

  /// What was counted, while the cells are held by somebody else.
  private record Counted(
      WeakReference<Object> cells, @Nullable WeakReference<Object> lists, ColumnCounts counts) {

    // The same object is the same content; comparing content would read every row.
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Object otherCells, @Nullable Object otherLists) {
      return cells.get() == otherCells
          && (lists == null ? otherLists == null : lists.get() == otherLists);
    }
  }

  /// What the cells of a column come to, counted where it is not known.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  ColumnCounts of(ShapedColumn column, Cancellation cancellation) {
    if (!(column.cells() instanceof StringColumn text)) {
      return ColumnCounts.of(column, cancellation);
    }
    Object cells = text.getDictionary();
    Deque<Counted> kept = known.computeIfAbsent(column.name(), _ -> new ArrayDeque<>());
    synchronized (kept) {
      for (Counted one : kept) {
        if (one.isOf(cells, column.lists())) {
          return one.counts();
        }
      }
    }
    ColumnCounts counts = ColumnCounts.of(column, cancellation);
    WeakReference<Object> lists =
        column.lists() == null ? null : new WeakReference<>(column.lists());
    synchronized (kept) {
      kept.addFirst(new Counted(new WeakReference<>(cells), lists, counts));
      if (kept.size() > KEPT) {
        kept.removeLast();
      }
    }
    return counts;
  }
}
