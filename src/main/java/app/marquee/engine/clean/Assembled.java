package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.TokenLists;
import java.util.Arrays;
import java.util.Map;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.columns.Column;

/// The kept rows as a cleaning put them together.
///
/// @param kept rows of the file, ascending
/// @param records their record numbers
/// @param lines the lines they start on
record Assembled(
    int[] kept,
    int[] records,
    int[] lines,
    Frame frame,
    Map<CanonicalColumn, TokenLists> lists,
    RuleChanges changes) {

  /// The column of numbers or dates that this has in the place of another, where both hold the
  /// same; else the other.
  Column<?> orSame(Column<?> other) {
    if (!frame.has(other.name())) {
      return other;
    }
    Column<?> own = frame.column(other.name());
    boolean same =
        switch (other) {
          case IntColumn ints when own instanceof IntColumn known ->
              Arrays.equals(ints.asIntArray(), known.asIntArray());
          case DateColumn dates when own instanceof DateColumn known -> isSame(dates, known);
          default -> false;
        };
    return same ? own : other;
  }

  private static boolean isSame(DateColumn a, DateColumn b) {
    for (int row = 0; row < a.size(); row++) {
      if (a.getIntInternal(row) != b.getIntInternal(row)) {
        return false;
      }
    }
    return true;
  }
}
