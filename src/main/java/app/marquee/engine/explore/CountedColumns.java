package app.marquee.engine.explore;

import app.marquee.domain.run.Cancellation;
import app.marquee.engine.counting.TextTallies;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Remembers what columns of text came to, from one cleaning of a file to the next: a column whose
/// cells are the same object is not counted again, as long as somebody else holds them. Forgetting
/// all of it changes nothing but the time. Thread-safe.
public final class CountedColumns {
  private final TextTallies tallies = new TextTallies(ColumnCounts.MOST_FREQUENT);

  /// By cells, which are themselves alone equal to themselves.
  private final Map<Object, Counted> known = Collections.synchronizedMap(new WeakHashMap<>());

  /// What was counted of some cells.
  ///
  /// @param lists their entries, null where they are no lists
  private record Counted(@Nullable WeakReference<Object> lists, ColumnCounts counts) {

    // The same object is the same content; comparing content would read every row.
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(@Nullable Object others) {
      return lists == null ? others == null : lists.get() == others;
    }
  }

  /// The tallies of the columns whose texts are counted on their bytes.
  public TextTallies tallies() {
    return tallies;
  }

  /// What the cells of a column come to, counted where it is not known.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  ColumnCounts of(ShapedColumn column, Cancellation cancellation) {
    if (!(column.cells() instanceof StringColumn text)) {
      return ColumnCounts.of(column, tallies, cancellation);
    }
    Object cells = text.getDictionary();
    Counted before = known.get(cells);
    if (before != null && before.isOf(column.lists())) {
      return before.counts();
    }
    ColumnCounts counts = ColumnCounts.of(column, tallies, cancellation);
    WeakReference<Object> lists =
        column.lists() == null ? null : new WeakReference<>(column.lists());
    known.put(cells, new Counted(lists, counts));
    return counts;
  }
}
