package app.marquee.engine.counting;

import app.marquee.engine.frame.ByteScan;
import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordCursor;
import app.marquee.engine.frame.RecordText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Reads a column's texts as UTF-8 bytes, where they lie if that can be: no text is made for a cell
/// that stands in the file as it is. For one thread.
final class TextCursor {
  /// From here on the first byte of a character stands for one of four bytes.
  private static final int FOUR_BYTES = 0xF0;

  /// From here on the first byte of a character stands for one from U+E000 on.
  private static final int LAST_LEADS = 0xEE;

  private final StringColumn column;
  private final @Nullable RecordText text;
  private final @Nullable PatchedText patches;
  private final @Nullable RecordCursor place;
  private byte[] bytes = new byte[0];
  private int start;
  private int length;

  TextCursor(StringColumn column) {
    this.column = column;
    this.patches = column.getDictionary() instanceof PatchedText patched ? patched : null;
    this.text =
        patches != null
            ? patches.base()
            : column.getDictionary() instanceof RecordText inFile ? inFile : null;
    this.place = text == null ? null : new RecordCursor(text.records());
  }

  /// Reads the cell of a row; rows in order are read fastest.
  void move(int row) {
    if (text == null
        || place == null
        || (patches != null && patches.isPatched(row))
        || !moveInFile(place, text.cell(), patches == null ? row : patches.baseRow(row))) {
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

  /// The hash of a row's cell where it is known without reading it, else 0; that of [#hash].
  int knownHash(int row) {
    return patches == null ? 0 : patches.knownHash(row);
  }

  int hash() {
    return ByteScan.hash(bytes, start, length);
  }

  /// Number of bytes, 0 where the cell is missing.
  int length() {
    return length;
  }

  /// Characters of the cell as people count them: code points.
  int characters() {
    int characters = length;
    int end = start + length;
    for (int i = ByteScan.asciiEnd(bytes, start, end); i < end; i++) {
      characters -= isWithin(bytes[i]) ? 1 : 0;
    }
    return characters;
  }

  /// True for the second and later bytes of a character.
  private static boolean isWithin(byte one) {
    return (one & 0xC0) == 0x80;
  }

  /// Compares the text with another in the order of [String#compareTo(String)]: by bytes, but that
  /// characters of four bytes, two `char`s each, stand before those from U+E000 on.
  int compareTo(byte[] other) {
    int end = start + length;
    int at = Arrays.mismatch(bytes, start, end, other, 0, other.length);
    if (at < 0 || at == length || at == other.length) {
      return length - other.length;
    }
    int own = bytes[start + at] & 0xFF;
    int others = other[at] & 0xFF;
    boolean moved =
        own >= FOUR_BYTES != others >= FOUR_BYTES && Math.min(own, others) >= LAST_LEADS;
    return moved ? others - own : own - others;
  }

  byte[] copy() {
    return Arrays.copyOfRange(bytes, start, start + length);
  }

  boolean equalTo(TextCursor other) {
    return length == other.length
        && Arrays.equals(
            bytes, start, start + length, other.bytes, other.start, other.start + length);
  }
}
