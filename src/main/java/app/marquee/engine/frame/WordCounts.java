package app.marquee.engine.frame;

import app.marquee.domain.kernel.WordCount;
import tech.tablesaw.api.StringColumn;

/// Counts the words of a column, from its bytes where they tell.
public final class WordCounts {
  private WordCounts() {}

  /// Words in each row; 0 where the cell is missing. The same as [WordCount#of] of its text.
  public static int[] of(StringColumn column) {
    int[] words = new int[column.size()];
    if (column.getDictionary() instanceof PatchedText text) {
      RecordCursor place = new RecordCursor(text.base().records());
      for (int row = 0; row < words.length; row++) {
        int counted = text.isPatched(row) ? -1 : text.countedWords(row);
        if (counted == 0) {
          place.move(text.baseRow(row));
          counted = fromBytes(place.block(), place.cell(text.base().cell()));
        }
        words[row] = counted >= 0 ? counted : WordCount.of(text.getValueForIndex(row));
      }
    } else {
      for (int row = 0; row < words.length; row++) {
        words[row] = WordCount.of(column.get(row));
      }
    }
    return words;
  }

  /// Words of a cell; -1 where a byte may belong to a blank outside ASCII.
  private static int fromBytes(RecordBlock block, int cell) {
    byte[] bytes = block.bytes();
    int start = block.starts()[cell];
    int end = start + (block.spans()[cell] & RecordBlock.LENGTH);
    if (start == end) {
      return 0;
    }
    int words = ByteScan.plainWords(bytes, start, end - start);
    return words > 0 ? words : fromOddBytes(bytes, start, end);
  }

  private static int fromOddBytes(byte[] bytes, int start, int end) {
    int words = 0;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      byte one = bytes[i];
      if (one == ' ') {
        inWord = false;
      } else if ((one >= 0 && one < ' ') || (one < 0 && mayBeBlank(bytes, i, end))) {
        return -1;
      } else {
        words += inWord ? 0 : 1;
        inWord = true;
      }
    }
    return words;
  }

  /// Blanks outside ASCII start with C2, E1, E2 or E3; of those with E2 80 only some are blanks.
  private static boolean mayBeBlank(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead == 0xE2 && at + 2 < end && bytes[at + 1] == (byte) 0x80) {
      int third = bytes[at + 2] & 0xFF;
      return third < 0x90 || third >= 0xA7;
    }
    return lead == 0xC2 || (lead >= 0xE1 && lead <= 0xE3);
  }
}
