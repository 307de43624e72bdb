package app.marquee.ui.fx;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.fx.RowsViewModel.Sorting;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Puts rows into the order of a column: numbers by size, text by its letters whatever their case.
/// Missing cells come last either way, equal ones in the order of the file.
final class RowOrder {
  private RowOrder() {}

  /// @param rows not changed
  static int[] sorted(TitleRows table, int[] rows, Sorting by, Cancellation cancellation) {
    boolean numeric = table.columns().get(by.column()).numeric();
    @Nullable Comparable<?>[] keys = new Comparable<?>[rows.length];
    for (int i = 0; i < rows.length; i++) {
      cancellation.checkAt(i);
      keys[i] = key(table.text(rows[i], by.column()), numeric);
    }
    Comparator<Integer> order =
        (a, b) -> {
          Comparable<?> left = keys[a];
          Comparable<?> right = keys[b];
          if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
          }
          int compared = compare(left, right);
          return by.descending() ? -compared : compared;
        };
    return IntStream.range(0, rows.length)
        .boxed()
        .sorted(order.thenComparingInt(i -> rows[i]))
        .mapToInt(i -> rows[i])
        .toArray();
  }

  private static @Nullable Comparable<?> key(@Nullable String text, boolean numeric) {
    if (text == null) {
      return null;
    }
    if (!numeric) {
      return text;
    }
    try {
      return Double.valueOf(text);
    } catch (NumberFormatException words) {
      return null;
    }
  }

  private static int compare(Comparable<?> left, Comparable<?> right) {
    if (left instanceof Double a && right instanceof Double b) {
      return a.compareTo(b);
    }
    String a = left.toString();
    String b = right.toString();
    int sameCase = a.compareToIgnoreCase(b);
    return sameCase == 0 ? a.compareTo(b) : sameCase;
  }
}
