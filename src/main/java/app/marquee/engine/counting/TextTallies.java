package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.RecordText;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Remembers what columns of text came to: a column whose cells are the same object is not counted
/// again, and not by two threads at once, as long as somebody else holds the cells. Of another
/// cleaning of a column of the file, only the cells that rules changed are read. Forgetting all of
/// it changes nothing but the time. Thread-safe.
public final class TextTallies {
  private final int most;

  /// By cells, which are themselves alone equal to themselves.
  private final Map<Object, Kept<TextTally>> known = new WeakHashMap<>();

  /// @param most how many of the most frequent texts are wanted of each column
  public TextTallies(int most) {
    this.most = most;
  }

  /// By the cells as they stand in the file.
  private final Map<Object, Kept<FileTexts>> files = new WeakHashMap<>();

  /// Something found once, by the first who asks; the others wait for it.
  private static final class Kept<T> {
    private @Nullable T found;

    synchronized T of(Supplier<T> finding) {
      T known = found;
      if (known == null) {
        known = finding.get();
        found = known;
      }
      return known;
    }
  }

  /// What a column came to, counted where it is not known.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public TextTally of(StringColumn column, Cancellation cancellation) {
    Object cells = column.getDictionary();
    Kept<TextTally> kept;
    synchronized (known) {
      kept = known.computeIfAbsent(cells, _ -> new Kept<>());
    }
    return kept.of(() -> counted(column, cells, cancellation));
  }

  private TextTally counted(StringColumn column, Object cells, Cancellation cancellation) {
    if (!(cells instanceof PatchedText patched)) {
      return TextTally.of(column, most, cancellation);
    }
    RecordText file = patched.base();
    Kept<FileTexts> texts;
    synchronized (files) {
      texts = files.computeIfAbsent(file, _ -> new Kept<>());
    }
    return texts.of(() -> FileTexts.of(file, cancellation)).tally(column, most, cancellation);
  }
}
