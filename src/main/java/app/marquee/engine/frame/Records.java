package app.marquee.engine.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All records of a file as blocks, addressed by row.
public final class Records {
  private static final int PIECE_BITS = 10;

  private final List<RecordBlock> blocks;
  private final int[] firstRows;

  /// For each 1,024 rows the block that holds the first of them: where the search for a row starts.
  private final int[] blocksOfPieces;

  private final int rowCount;
  private final int columns;
  private final @Nullable RecordOrigin origin;

  /// Records whose bytes are the file's.
  ///
  /// @param columns cells in each record
  public Records(List<RecordBlock> blocks, int columns) {
    this(blocks, columns, null);
  }

  /// @param columns cells in each record
  /// @param origin null where the bytes are the file's
  public Records(List<RecordBlock> blocks, int columns, @Nullable RecordOrigin origin) {
    this.origin = origin;
    this.blocks = List.copyOf(blocks);
    this.columns = columns;
    firstRows = new int[blocks.size()];
    int row = 0;
    for (int i = 0; i < firstRows.length; i++) {
      firstRows[i] = row;
      row += blocks.get(i).rows();
    }
    rowCount = row;
    blocksOfPieces = new int[(rowCount >> PIECE_BITS) + 1];
    int block = 0;
    for (int piece = 0; piece < blocksOfPieces.length; piece++) {
      while (block + 1 < firstRows.length && firstRows[block + 1] <= piece << PIECE_BITS) {
        block++;
      }
      blocksOfPieces[piece] = block;
    }
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
    int block = blocksOfPieces[row >> PIECE_BITS];
    // Empty blocks share their first row with the next one; the row lies in the last of them.
    while (block + 1 < firstRows.length && firstRows[block + 1] <= row) {
      block++;
    }
    return block;
  }

  /// The record as it stands in the file, without its line end.
  public String verbatim(int row) {
    String original = origin == null ? null : origin.verbatim(row);
    return original == null ? asRead(row) : original;
  }

  private String asRead(int row) {
    int index = blockOf(row);
    RecordBlock block = blocks.get(index);
    int at = (row - firstRows[index]) * 2;
    int start = block.extents()[at];
    return new String(
        block.bytes(), start, block.extents()[at + 1] - start, StandardCharsets.UTF_8);
  }

  /// Place in the file of the record's first byte; -1 where it has none.
  public long offset(int row) {
    if (origin != null) {
      return origin.offset(row);
    }
    int index = blockOf(row);
    RecordBlock block = blocks.get(index);
    return block.offset() + block.extents()[(row - firstRows[index]) * 2];
  }
}
