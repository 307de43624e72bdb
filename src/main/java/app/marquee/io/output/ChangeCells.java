package app.marquee.io.output;

import app.marquee.domain.provenance.ChangeLog;
import java.util.Arrays;

/// Writes what is changed into what, encoded once for changes of a kind that come again soon.
final class ChangeCells {
  /// Kinds remembered; a power of two.
  private static final int REMEMBERED = 1 << 12;

  private final ChangeLog changes;
  private final CsvRow row;
  private final int[] kinds = new int[REMEMBERED];
  private final byte[][] cells = new byte[REMEMBERED][];

  ChangeCells(ChangeLog changes, CsvRow row) {
    this.changes = changes;
    this.row = row;
    Arrays.fill(kinds, -1);
  }

  /// Appends the cells of a change from its column on.
  void write(long index) {
    int kind = changes.kind(index);
    if (kind < 0) {
      encode(index);
      return;
    }
    int slot = kind & (REMEMBERED - 1);
    if (kinds[slot] == kind) {
      row.again(cells[slot]);
      return;
    }
    int place = row.place();
    encode(index);
    kinds[slot] = kind;
    cells[slot] = row.since(place);
  }

  private void encode(long index) {
    row.word(changes.column(index));
    row.cell(changes.before(index));
    row.cell(changes.after(index));
    row.word(changes.rule(index).id());
  }
}
