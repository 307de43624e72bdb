package app.marquee.engine.explore;

import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordCursor;

/// Rows whose cell holds a text: bytes are looked at where they lie in the file.
record HoldingQuestion(PatchedText cells, SoughtText sought) implements RowQuestion {
  @Override
  public long pass(int from, long among) {
    RecordCursor cursor = new RecordCursor(cells.base().records());
    long passed = 0;
    for (long left = among; left != 0; left &= left - 1) {
      if (test(from + Long.numberOfTrailingZeros(left), cursor)) {
        passed |= left & -left;
      }
    }
    return passed;
  }

  private boolean test(int row, RecordCursor cursor) {
    if (cells.isPatched(row)) {
      return holds(row);
    }
    cursor.move(cells.baseRow(row));
    RecordBlock block = cursor.block();
    int cell = cursor.cell(cells.base().cell());
    int span = block.spans()[cell];
    if ((span & RecordBlock.DOUBLED) != 0) {
      return holds(row);
    }
    int length = span & RecordBlock.LENGTH;
    return length > 0 && sought.isIn(block.bytes(), block.starts()[cell], length);
  }

  private boolean holds(int row) {
    String cell = cells.getValueForIndex(row);
    return !cell.isEmpty() && sought.isIn(cell);
  }
}
