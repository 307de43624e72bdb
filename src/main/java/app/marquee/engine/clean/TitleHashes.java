package app.marquee.engine.clean;

import app.marquee.engine.frame.ByteScan;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.Records;
import java.nio.charset.StandardCharsets;

/// Hashes of titles without case, straight from their bytes where those are ASCII: equal titles
/// have equal hashes however they are kept.
final class TitleHashes {
  private final CleanedColumn title;

  TitleHashes(CleanedColumn title) {
    this.title = title;
  }

  /// A hash for each of the file's rows.
  int[] folded() {
    Records records = title.raw().records();
    int[] hashes = new int[records.rowCount()];
    for (int b = 0; b < records.blocks().size(); b++) {
      RecordBlock block = records.blocks().get(b);
      int row = records.firstRow(b);
      int cell = title.raw().cell();
      for (int r = 0; r < block.rows(); r++, row++, cell += block.columns()) {
        hashes[row] = folded(block, cell, row);
      }
    }
    return hashes;
  }

  private int folded(RecordBlock block, int cell, int row) {
    int span = block.spans()[cell];
    if (!title.hasOwnTrace(row) && (span & RecordBlock.DOUBLED) == 0) {
      byte[] bytes = block.bytes();
      int start = block.starts()[cell];
      int length = span & RecordBlock.LENGTH;
      if (ByteScan.asciiEnd(bytes, start, start + length) == start + length) {
        return ByteScan.hashOfAnyCase(bytes, start, length);
      }
    }
    byte[] utf8 = DuplicateRules.fold(title.value(row)).getBytes(StandardCharsets.UTF_8);
    return ByteScan.hashOfAnyCase(utf8, 0, utf8.length);
  }
}
