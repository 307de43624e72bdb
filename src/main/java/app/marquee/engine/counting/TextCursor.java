package app.marquee.engine.counting;

import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordCursor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Reads a column's texts as UTF-8 bytes, where they lie if that can be: no text is made for a cell
/// that stands in the file as it is. For one thread.
final class TextCursor {
  private final StringColumn column;
  private final @Nullable PatchedText text;
  private final @Nullable RecordCursor place;
  private byte[] bytes = new byte[0];
  private int start;
  private int length;

  TextCursor(StringColumn column) {
    this.column = column;
    this.text = column.getDictionary() instanceof PatchedText patched ? patched : null;
    this.place = text == null ? null : new RecordCursor(text.base().records());
  }

  /// Reads the cell of a row; rows in order are read fastest.
  void move(int row) {
    if (text == null
        || place == null
        || text.isPatched(row)
        || !moveInFile(place, text.base().cell(), text.baseRow(row))) {
      bytes = column.get(row).getBytes(StandardCharsets.UTF_8);
      start = 0;
      length = bytes.length;
    }
  }

  /// False where the cell's bytes are not its text: its quotes are doubled.
  private boolean moveInFile(RecordCursor at, int column, int row) {
    at.move(row);
    RecordBlock block = at.block();
    int cell = at.cell(column);
    int span = block.spans()[cell];
    if ((span & RecordBlock.DOUBLED) != 0) {
      return false;
    }
    bytes = block.bytes();
    start = block.starts()[cell];
    length = span & RecordBlock.LENGTH;
    return true;
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  /// Number of bytes, 0 where the cell is missing.
  int length() {
    return length;
  }

  boolean equalTo(TextCursor other) {
    return length == other.length
        && Arrays.equals(
            bytes, start, start + length, other.bytes, other.start, other.start + length);
  }
}
