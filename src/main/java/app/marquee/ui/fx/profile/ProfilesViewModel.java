package app.marquee.ui.fx.profile;

import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.columns.ColumnLooks;
import app.marquee.domain.quality.ColumnPart;
import app.marquee.domain.quality.ColumnShape;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.RowsViewModel.Narrowing;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What the columns of a table look like, and which part of one is shown alone. Counts one column
/// after the other on the runner, while the table is in view; only the newest titles count.
public final class ProfilesViewModel {

  /// A part of a column.
  ///
  /// @param words what it is called
  private record Asked(String column, ColumnPart part, String words) {}

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
    next(new ArrayDeque<>(looks.columns()), looks, counting);
  }

  private void next(Deque<String> left, ColumnLooks at, Cancellation own) {
    String column = left.poll();
    if (column != null) {
      runner.start(
          "profile",
          () -> at.shape(column, own),
          Completion.of(found -> {
            if (counting == own) {
              found.ifPresent(shape -> shapes.put(column, shape));
              next(left, at, own);
            }
          }));
    }
  }
}
