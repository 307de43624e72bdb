package app.marquee.engine.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// All records of a file as blocks, addressed by row.
public final class Records {
  private final List<RecordBlock> blocks;
  private final int[] firstRows;
  private final int rowCount;
  private final int columns;

  /// @param columns cells in each record
  public Records(List<RecordBlock> blocks, int columns) {
    this.blocks = List.copyOf(blocks);
    this.columns = columns;
    firstRows = new int[blocks.size()];
    int row = 0;
    for (int i = 0; i < firstRows.length; i++) {
      firstRows[i] = row;
      row += blocks.get(i).rows();
    }
    rowCount = row;
  }

  public int rowCount() {
    return rowCount;
  }

  public int columns() {
    return columns;
  }

  public List<RecordBlock> blocks() {
    return blocks;
  }

  /// The first row of a block.
  public int firstRow(int block) {
    return firstRows[block];
  }

  /// The block that holds a row.
  public int blockOf(int row) {
    int found = Arrays.binarySearch(firstRows, row);
    if (found < 0) {
      return -found - 2;
    }
    // Empty blocks share their first row with the next one; the row lies in the last of them.
    while (found + 1 < firstRows.length && firstRows[found + 1] == row) {
      found++;
    }
    return found;
  }

  /// The record as it stands in the file, without its line end.
  public String verbatim(int row) {
    int index = blockOf(row);
    RecordBlock block = blocks.get(index);
    int at = (row - firstRows[index]) * 2;
    int start = block.extents()[at];
    return new String(
        block.bytes(), start, block.extents()[at + 1] - start, StandardCharsets.UTF_8);
  }

  /// Place in the file of the record's first byte.
  public long offset(int row) {
    int index = blockOf(row);
    RecordBlock block = blocks.get(index);
    return block.offset() + block.extents()[(row - firstRows[index]) * 2];
  }
}
