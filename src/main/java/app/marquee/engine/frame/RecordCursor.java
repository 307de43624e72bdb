package app.marquee.engine.frame;

/// Finds rows in the blocks of a file; rows in order are found at once. For one thread.
public final class RecordCursor {
  private final Records records;
  private RecordBlock block =
      new RecordBlock(new byte[0], 0, 0, 0, new int[0], new int[0], new int[0]);
  private int firstRow;
  private int pastLastRow;
  private int firstCell;

  public RecordCursor(Records records) {
    this.records = records;
  }

  /// Goes to a row of the file.
  public void move(int row) {
    if (row < firstRow || row >= pastLastRow) {
      int index = records.blockOf(row);
      block = records.blocks().get(index);
      firstRow = records.firstRow(index);
      pastLastRow = firstRow + block.rows();
    }
    firstCell = (row - firstRow) * block.columns();
  }

  /// The block the row lies in.
  public RecordBlock block() {
    return block;
  }

  /// The place in the block's arrays of one of the row's cells.
  ///
  /// @param column the cell's place in its record, from 0
  public int cell(int column) {
    return firstCell + column;
  }
}
