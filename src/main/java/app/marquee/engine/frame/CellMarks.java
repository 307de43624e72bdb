package app.marquee.engine.frame;

import app.marquee.domain.provenance.ChangeLog;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which cells of a table a rule changed: one bit a cell. Immutable.
public final class CellMarks {
  private static final CellMarks NONE = new CellMarks(new BitSet(), 0);

  private final BitSet bits;
  private final int width;

  private CellMarks(BitSet bits, int width) {
    this.bits = bits;
    this.width = width;
  }

  /// No cell was changed.
  public static CellMarks none() {
    return NONE;
  }

  /// The marks of a change log.
  ///
  /// @param records record number of each row of the table, ascending; changes of other records are
  ///   passed over
  /// @param names the table's columns in order; changes of other columns are passed over
  /// @throws IllegalArgumentException where the table has more than 2³¹ cells
  public static CellMarks of(ChangeLog changes, int[] records, List<String> names) {
    int width = names.size();
    if ((long) width * records.length > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(records.length + " rows of " + width + " columns");
    }
    Map<String, Integer> positions = new HashMap<>();
    for (String name : names) {
      positions.put(name, positions.size());
    }
    BitSet bits = new BitSet(width * records.length);
    int row = 0;
    // Both ascend by record number, so one pass over each is enough.
    for (long at = 0; at < changes.size(); at++) {
      int record = changes.record(at);
      while (row < records.length && records[row] < record) {
        row++;
      }
      if (row == records.length) {
        break;
      }
      Integer column = positions.get(changes.column(at));
      if (records[row] == record && column != null) {
        bits.set(row * width + column);
      }
    }
    return new CellMarks(bits, width);
  }

  public boolean has(int row, int column) {
    return column < width && bits.get(row * width + column);
  }
}
