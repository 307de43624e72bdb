package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Remembers what columns of text came to: a column whose cells are the same object is not counted
/// again, and not by two threads at once, as long as somebody else holds the cells. Forgetting all
/// of it changes nothing but the time. Thread-safe.
public final class TextTallies {
  private final int most;

  /// By cells, which are themselves alone equal to themselves.
  private final Map<Object, Once> known = new WeakHashMap<>();

  /// @param most how many of the most frequent texts are wanted of each column
  public TextTallies(int most) {
    this.most = most;
  }

  /// What one column came to, once it is counted.
  private static final class Once {
    private @Nullable TextTally tally;

    synchronized TextTally of(StringColumn column, int most, Cancellation cancellation) {
      TextTally counted = tally;
      if (counted == null) {
        counted = TextTally.of(column, most, cancellation);
        tally = counted;
      }
      return counted;
    }
  }

  /// What a column came to, counted where it is not known.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public TextTally of(StringColumn column, Cancellation cancellation) {
    Once once;
    synchronized (known) {
      once = known.computeIfAbsent(column.getDictionary(), _ -> new Once());
    }
    return once.of(column, most, cancellation);
  }
}
