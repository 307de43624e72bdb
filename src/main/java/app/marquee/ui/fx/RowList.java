package app.marquee.ui.fx;

import java.util.Arrays;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// Row numbers of a table as a list that holds none of them: all rows, or chosen ones in an order.
/// A million rows cost nothing; looking one up costs next to nothing unless they are sorted.
public final class RowList extends ObservableListBase<Integer> {
  private final int size;
  private final int @Nullable [] chosen;
  private final boolean ascending;

  private RowList(int size, int @Nullable [] chosen) {
    this.size = size;
    this.chosen = chosen;
    this.ascending = isAscending(chosen);
  }

  private static boolean isAscending(int @Nullable [] rows) {
    for (int i = 1; rows != null && i < rows.length; i++) {
      if (rows[i - 1] > rows[i]) {
        return false;
      }
    }
    return true;
  }

  /// The rows 0 to size - 1.
  public static RowList all(int size) {
    return new RowList(size, null);
  }

  /// These rows.
  ///
  /// @param rows row numbers in the order shown; not copied
  public static RowList of(int[] rows) {
    return new RowList(rows.length, rows);
  }

  @Override
  public Integer get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return chosen == null ? index : chosen[index];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int indexOf(@Nullable Object row) {
    if (!(row instanceof Integer number)) {
      return -1;
    }
    if (chosen != null && !ascending) {
      int at = 0;
      while (at < chosen.length && chosen[at] != number) {
        at++;
      }
      return at < chosen.length ? at : -1;
    }
    if (chosen != null) {
      return Math.max(-1, Arrays.binarySearch(chosen, number));
    }
    return number >= 0 && number < size ? number : -1;
  }

  @Override
  public int lastIndexOf(@Nullable Object row) {
    return indexOf(row);
  }

  @Override
  public boolean contains(@Nullable Object row) {
    return indexOf(row) >= 0;
  }
}
