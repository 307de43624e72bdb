package app.marquee.ui.fx.profile;

import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.columns.ColumnLooks;
import app.marquee.domain.quality.ColumnPart;
import app.marquee.domain.quality.ColumnShape;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.RowsViewModel.Narrowing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What the columns of a table look like, and which part of one is shown alone. Counts the columns
/// on the runner, a few at a time, while the table is in view; only the newest titles count.
public final class ProfilesViewModel {

  /// A part of a column.
  ///
  /// @param words what it is called
  private record Asked(String column, ColumnPart part, String words) {}

  /// What a column came to.
  private record Counted(String column, Optional<ColumnShape> shape) {}

  /// Columns counted at a time: as many headers are written in one pulse.
  private static final int MOST = 4;

  private static final long LITTLE_NANOS = 10_000_000;

  /// Counted side by side.
  private static final int SIDE_BY_SIDE = 2;

  private final TaskRunner runner;
  private final RowsViewModel rows;
  private final ObservableMap<String, ColumnShape> shapes = FXCollections.observableHashMap();
  private final BooleanProperty inView = new SimpleBooleanProperty();
  private ColumnLooks looks = ColumnLooks.NONE;
  private Cancellation counting = new Cancellation();
  private Cancellation narrowing = new Cancellation();
  private @Nullable ColumnLooks counted;
  private @Nullable Asked asked;

  /// @param rows the table's
  public ProfilesViewModel(TaskRunner runner, RowsViewModel rows) {
    this.runner = runner;
    this.rows = rows;
    inView.addListener((_, _, _) -> count());
  }

  /// Looks at the titles of the newest of these.
  public void follow(ObservableValue<ColumnLooks> newest) {
    newest.subscribe(this::show);
  }

  /// Looks at other titles; those of the table must be shown before.
  // The same object looks at the same titles.
  @SuppressWarnings("ReferenceEquality")
  void show(ColumnLooks at) {
    if (looks == at) {
      return;
    }
    looks = at;
    shapes.keySet().retainAll(at.columns());
    count();
    Asked again = asked;
    if (again != null) {
      narrow(again.column(), again.part(), again.words());
    }
  }

  /// The columns counted so far, by name. While new titles are counted, those before stay.
  ObservableMap<String, ColumnShape> shapes() {
    return shapes;
  }

  /// Whether anybody sees the table.
  BooleanProperty inViewProperty() {
    return inView;
  }

  /// Shows of the table only the titles in a part of a column.
  ///
  /// @param words what the part is called
  void narrow(String column, ColumnPart part, String words) {
    narrowing.request();
    Cancellation own = new Cancellation();
    narrowing = own;
    asked = new Asked(column, part, words);
    ColumnLooks at = looks;
    runner.start(
        "profile",
        () -> at.rows(column, part, own),
        Completion.of(found -> {
          if (narrowing == own) {
            rows.narrow(new Narrowing(column + ": " + words, found));
          }
        }));
  }

  /// Forgets the part that was shown alone.
  void widen() {
    asked = null;
  }

  @SuppressWarnings("ReferenceEquality")
  private void count() {
    if (!inView.get() || counted == looks) {
      return;
    }
    counting.request();
    counting = new Cancellation();
    counted = looks;
    Queue<String> left = new ConcurrentLinkedQueue<>(looks.columns());
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      next(left, looks, counting);
    }
  }

  /// Counts some of the columns that are left, and goes on before these are shown.
  private void next(Queue<String> left, ColumnLooks at, Cancellation own) {
    if (left.isEmpty()) {
      return;
    }
    runner.start(
        "profile",
        () -> some(left, at, own),
        Completion.of(found -> {
          if (counting == own) {
            next(left, at, own);
            found.forEach(one -> one.shape().ifPresent(shape -> shapes.put(one.column(), shape)));
          }
        }));
  }

  /// One column where that takes long; of small tables several, as each way to the window and back
  /// takes as long as counting one.
  private static List<Counted> some(Queue<String> left, ColumnLooks at, Cancellation own) {
    long end = System.nanoTime() + LITTLE_NANOS;
    List<Counted> found = new ArrayList<>();
    String column = left.poll();
    while (column != null) {
      found.add(new Counted(column, at.shape(column, own)));
      boolean more = found.size() < MOST && System.nanoTime() < end;
      column = more ? left.poll() : null;
    }
    return found;
  }
}
