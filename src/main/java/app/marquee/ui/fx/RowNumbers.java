package app.marquee.ui.fx;

import app.marquee.domain.catalogue.TitleRows;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds rows of a table by record; records ascend with rows.
public final class RowNumbers {
  private RowNumbers() {}

  /// The row of a record, -1 where the table does not have it.
  public static int ofRecord(TitleRows rows, int record) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = rows.record(middle);
      if (found == record) {
        return middle;
      }
      if (found < record) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// The rows for which this holds, ascending.
  public static int[] where(TitleRows rows, IntPredicate holds) {
    return IntStream.range(0, rows.size()).filter(holds).toArray();
  }
}
