package app.marquee.engine.counting;

import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

/// Whole numbers by row.
public interface Numbers {
  /// Stands for no number, as in a Tablesaw column.
  int MISSING = Integer.MIN_VALUE;

  /// The number of a row, [#MISSING] where there is none.
  int at(int row);

  /// A column of numbers.
  record Ints(IntColumn column) implements Numbers {
    @Override
    public int at(int row) {
      return column.getInt(row);
    }
  }

  /// A column of days, packed as Tablesaw packs them, which keeps their order.
  record Days(DateColumn column) implements Numbers {
    @Override
    public int at(int row) {
      return column.getIntInternal(row);
    }
  }
}
