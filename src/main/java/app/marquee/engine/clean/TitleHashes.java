package app.marquee.engine.clean;

import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.ByteScan;
import app.marquee.engine.frame.RecordBlock;
import java.nio.charset.StandardCharsets;

/// Hashes of titles without case, straight from their bytes where those are ASCII: equal titles
/// have equal hashes however they are kept.
final class TitleHashes {
  private final CleanedColumn title;

  TitleHashes(CleanedColumn title) {
    this.title = title;
  }

  /// A hash for each of the file's rows.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  int[] folded(Cancellation cancellation) {
    int[] hashes = title.asciiHashes().clone();
    for (int row = 0; row < hashes.length; row++) {
      cancellation.checkAt(row);
      if (hashes[row] == 0 || title.hasOwnTrace(row)) {
        byte[] utf8 = DuplicateRules.fold(title.value(row)).getBytes(StandardCharsets.UTF_8);
        hashes[row] = ByteScan.hashOfAnyCase(utf8, 0, utf8.length);
      }
    }
    return hashes;
  }

  /// The hash of a cell whose bytes are ASCII and stand for themselves, else 0.
  static int ofAscii(RecordBlock block, int cell) {
    int span = block.spans()[cell];
    int start = block.starts()[cell];
    int length = span & RecordBlock.LENGTH;
    byte[] bytes = block.bytes();
    boolean ascii =
        (span & RecordBlock.DOUBLED) == 0
            && ByteScan.asciiEnd(bytes, start, start + length) == start + length;
    return ascii ? ByteScan.hashOfAnyCase(bytes, start, length) : 0;
  }
}
