package app.marquee.engine.clean;

import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import java.nio.charset.StandardCharsets;

/// Hashes of titles straight from their bytes: equal texts have equal hashes however they are kept.
final class TitleHash {
  private TitleHash() {}

  /// A hash of the title as it stands.
  static int exact(CleanedColumn title, int row) {
    RecordText raw = title.raw();
    Records records = raw.records();
    int index = records.blockOf(row);
    RecordBlock block = records.blocks().get(index);
    int cell = (row - records.firstRow(index)) * block.columns() + raw.cell();
    int span = block.spans()[cell];
    if (title.hasOwnTrace(row) || (span & RecordBlock.DOUBLED) != 0) {
      byte[] utf8 = title.value(row).getBytes(StandardCharsets.UTF_8);
      return hash(utf8, 0, utf8.length);
    }
    return hash(block.bytes(), block.starts()[cell], span & RecordBlock.LENGTH);
  }

  /// A hash of the title without case.
  static int folded(CleanedColumn title, int row) {
    RecordText raw = title.raw();
    Records records = raw.records();
    int index = records.blockOf(row);
    RecordBlock block = records.blocks().get(index);
    int cell = (row - records.firstRow(index)) * block.columns() + raw.cell();
    int span = block.spans()[cell];
    int start = block.starts()[cell];
    int length = span & RecordBlock.LENGTH;
    boolean ascii = !title.hasOwnTrace(row) && (span & RecordBlock.DOUBLED) == 0;
    int hash = 0;
    for (int i = start; ascii && i < start + length; i++) {
      byte one = block.bytes()[i];
      ascii = one >= 0;
      hash = hash * 31 + (one >= 'A' && one <= 'Z' ? one + 32 : one);
    }
    if (ascii) {
      return hash;
    }
    byte[] utf8 = DuplicateRules.fold(title.value(row)).getBytes(StandardCharsets.UTF_8);
    return hash(utf8, 0, utf8.length);
  }

  private static int hash(byte[] bytes, int start, int length) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash;
  }
}
