package app.marquee.ui.fx;

import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.run.Cancellation;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A table of titles through a choice of rows and the words looked for. The looking is done on the
/// runner; only the newest answer counts. Words typed on are looked for among what was found.
public final class RowsViewModel {

  /// What the table shows.
  ///
  /// @param shown row numbers in the order shown, null for all rows in theirs
  public record View(TitleRows rows, int @Nullable [] shown) {
    public int count() {
      return shown == null ? rows.size() : shown.length;
    }
  }

  /// A column to sort by.
  ///
  /// @param column its position in the table
  public record Sorting(int column, boolean descending) {}

  /// A part of the rows that is shown alone.
  ///
  /// @param words what they have in common
  /// @param rows ascending row numbers
  public record Narrowing(String words, int[] rows) {}

  private final TaskRunner runner;
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<View> view =
      new ReadOnlyObjectWrapper<>(new View(TitleRows.empty(), null));
  private TitleRows rows = TitleRows.empty();
  private int @Nullable [] chosen;
  private final ReadOnlyObjectWrapper<@Nullable Narrowing> narrowing =
      new ReadOnlyObjectWrapper<>(null);
  private @Nullable Sorting sorting;
  private Cancellation newest = new Cancellation();
  private Found last = Found.NOTHING;

  /// What was found, and where.
  ///
  /// @param rows ascending
  /// @param ordered the same rows as they are sorted
  private record Found(
      TitleRows table, int @Nullable [] among, String words, int[] rows, int[] ordered) {
    static final Found NOTHING = new Found(TitleRows.empty(), null, "", new int[0], new int[0]);

    /// True where other words, looked for in the same rows, can be found only in these.
    // The same object is the same table, as above.
    @SuppressWarnings("ReferenceEquality")
    boolean holdsAll(TitleRows other, int @Nullable [] rowsOfOther, String asked) {
      return table == other && among == rowsOfOther && !words.isEmpty() && asked.contains(words);
    }
  }

  public RowsViewModel(TaskRunner runner) {
    this.runner = runner;
    words.addListener((_, _, _) -> refresh());
  }

  /// Shows a table, all of its rows.
  public void show(TitleRows table) {
    show(table, null);
  }

  /// Shows these rows of a table.
  ///
  /// @param ascending row numbers in ascending order, null for all
  // The same object is the same table; comparing content would walk over every row.
  @SuppressWarnings("ReferenceEquality")
  public void show(TitleRows table, int @Nullable [] ascending) {
    boolean same = rows == table && Arrays.equals(chosen, ascending);
    if (rows != table) {
      // Its row numbers are those of the table before.
      narrowing.set(null);
    }
    rows = table;
    chosen = ascending;
    if (!same) {
      last = Found.NOTHING;
      refresh();
    }
  }

  /// Sorts the rows, null for the order of the file.
  public void sort(@Nullable Sorting by) {
    if (!Objects.equals(sorting, by)) {
      sorting = by;
      refresh();
    }
  }

  /// Shows of the rows only those in a part, null for all.
  public void narrow(@Nullable Narrowing to) {
    narrowing.set(to);
    refresh();
  }

  /// The part that is shown alone, null where all rows are.
  public ReadOnlyObjectProperty<@Nullable Narrowing> narrowingProperty() {
    return narrowing.getReadOnlyProperty();
  }

  /// Words a shown row holds in some cell; case does not count.
  public StringProperty wordsProperty() {
    return words;
  }

  public ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  private void refresh() {
    newest.request();
    Cancellation own = new Cancellation();
    newest = own;
    String asked = words.get().strip();
    TitleRows table = rows;
    Narrowing part = narrowing.get();
    int[] among = part == null ? chosen : common(chosen, part.rows());
    Sorting by = sorting;
    if (asked.isEmpty() && by == null) {
      view.set(new View(table, among));
      return;
    }
    int[] within = last.holdsAll(table, among, asked) ? last.rows() : among;
    runner.start(
        "find",
        () -> {
          int[] found = asked.isEmpty() ? all(table, among) : find(table, within, asked, own);
          int[] ordered = by == null ? found : RowOrder.sorted(table, found, by, own);
          return new Found(table, among, asked, found, ordered);
        },
        Completion.of(found -> {
          if (newest == own) {
            last = found;
            view.set(new View(table, found.ordered()));
          }
        }));
  }

  /// The rows in both, ascending as they are.
  private static int[] common(int @Nullable [] chosen, int[] part) {
    if (chosen == null) {
      return part;
    }
    int[] both = new int[Math.min(chosen.length, part.length)];
    int size = 0;
    int at = 0;
    for (int row : part) {
      while (at < chosen.length && chosen[at] < row) {
        at++;
      }
      if (at < chosen.length && chosen[at] == row) {
        both[size++] = row;
      }
    }
    return Arrays.copyOf(both, size);
  }

  private static int[] all(TitleRows table, int @Nullable [] among) {
    return among == null ? IntStream.range(0, table.size()).toArray() : among;
  }

  private static int[] find(
      TitleRows table, int @Nullable [] among, String asked, Cancellation cancellation) {
    int size = among == null ? table.size() : among.length;
    int columns = table.columns().size();
    int[] found = new int[Math.min(size, 1024)];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if ((i & 1023) == 0) {
        cancellation.check();
      }
      int row = among == null ? i : among[i];
      if (holds(table, row, columns, asked)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.min(size, count * 2));
        }
        found[count++] = row;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean holds(TitleRows table, int row, int columns, String asked) {
    for (int column = 0; column < columns; column++) {
      String text = table.text(row, column);
      if (text != null && contains(text, asked)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String text, String asked) {
    for (int at = text.length() - asked.length(); at >= 0; at--) {
      if (text.regionMatches(true, at, asked, 0, asked.length())) {
        return true;
      }
    }
    return false;
  }
}
