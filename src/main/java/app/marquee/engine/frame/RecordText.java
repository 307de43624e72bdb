package app.marquee.engine.frame;

import java.nio.charset.StandardCharsets;

/// One column of a file's records: slices of the bytes read, decoded only when asked.
public final class RecordText extends CellText {
  private final Records records;
  private final int column;

  public RecordText(Records records, int column) {
    this.records = records;
    this.column = column;
  }

  public Records records() {
    return records;
  }

  /// The cell's place in its record, from 0.
  public int cell() {
    return column;
  }

  @Override
  public int size() {
    return records.rowCount();
  }

  @Override
  public String getValueForIndex(int row) {
    int index = records.blockOf(row);
    RecordBlock block = records.blocks().get(index);
    int cell = (row - records.firstRow(index)) * block.columns() + column;
    return text(block, cell);
  }

  /// The decoded text of a cell of a block, the empty string where missing.
  public static String text(RecordBlock block, int cell) {
    int span = block.spans()[cell];
    int length = span & RecordBlock.LENGTH;
    if (length == 0) {
      return "";
    }
    String text = new String(block.bytes(), block.starts()[cell], length, StandardCharsets.UTF_8);
    return (span & RecordBlock.DOUBLED) == 0 ? text : text.replace("\"\"", "\"");
  }

  @Override
  public boolean isMissing(int row) {
    int index = records.blockOf(row);
    RecordBlock block = records.blocks().get(index);
    int cell = (row - records.firstRow(index)) * block.columns() + column;
    return (block.spans()[cell] & RecordBlock.LENGTH) == 0;
  }

  /// True where the cell is at most this many bytes long and holds a byte between these two, both
  /// included.
  public boolean hasWithin(int row, int length, char from, char to) {
    int index = records.blockOf(row);
    RecordBlock block = records.blocks().get(index);
    int cell = (row - records.firstRow(index)) * block.columns() + column;
    int size = block.spans()[cell] & RecordBlock.LENGTH;
    int start = block.starts()[cell];
    for (int i = start; size <= length && i < start + size; i++) {
      if (block.bytes()[i] >= from && block.bytes()[i] <= to) {
        return true;
      }
    }
    return false;
  }

  /// True where the cell's first byte lies between these two, both included.
  public boolean startsWithin(int row, char from, char to) {
    int index = records.blockOf(row);
    RecordBlock block = records.blocks().get(index);
    int cell = (row - records.firstRow(index)) * block.columns() + column;
    if ((block.spans()[cell] & RecordBlock.LENGTH) == 0) {
      return false;
    }
    byte first = block.bytes()[block.starts()[cell]];
    return first >= from && first <= to;
  }

  /// True where the cell holds nothing beyond ASCII.
  public boolean isAscii(int row) {
    int index = records.blockOf(row);
    RecordBlock block = records.blocks().get(index);
    int cell = (row - records.firstRow(index)) * block.columns() + column;
    int start = block.starts()[cell];
    int end = start + (block.spans()[cell] & RecordBlock.LENGTH);
    return ByteScan.asciiEnd(block.bytes(), start, end) == end;
  }

  /// Characters of the cell.
  public int characters(int row) {
    int index = records.blockOf(row);
    RecordBlock block = records.blocks().get(index);
    int cell = (row - records.firstRow(index)) * block.columns() + column;
    if ((block.spans()[cell] & RecordBlock.DOUBLED) != 0) {
      String text = text(block, cell);
      return text.codePointCount(0, text.length());
    }
    int start = block.starts()[cell];
    int end = start + (block.spans()[cell] & RecordBlock.LENGTH);
    int characters = end - start;
    for (int i = ByteScan.asciiEnd(block.bytes(), start, end); i < end; i++) {
      characters -= (block.bytes()[i] & 0xC0) == 0x80 ? 1 : 0;
    }
    return characters;
  }

  @Override
  public void encode(int row, ByteSink sink) {
    int index = records.blockOf(row);
    RecordBlock block = records.blocks().get(index);
    encode(block, (row - records.firstRow(index)) * block.columns() + column, sink);
  }

  /// Appends a cell of a block as CSV.
  public static void encode(RecordBlock block, int cell, ByteSink sink) {
    int span = block.spans()[cell];
    int length = span & RecordBlock.LENGTH;
    int start = block.starts()[cell];
    if ((span & RecordBlock.BARE_QUOTE) != 0) {
      sink.appendCell(block.bytes(), start, length);
    } else if (span < 0 || (span & RecordBlock.DOUBLED) != 0) {
      sink.append((byte) '"');
      sink.append(block.bytes(), start, length);
      sink.append((byte) '"');
    } else {
      sink.append(block.bytes(), start, length);
    }
  }
}
