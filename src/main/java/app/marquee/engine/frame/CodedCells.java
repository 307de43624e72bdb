package app.marquee.engine.frame;

import java.util.Arrays;
import java.util.List;

/// Text of few distinct values: a code for each row and each value once.
public final class CodedCells extends CellText {
  private final CodedText coded;
  private final byte[][] cells;

  public CodedCells(CodedText coded) {
    this.coded = coded;
    List<String> values = coded.values();
    cells = new byte[values.size()][];
    ByteSink sink = new ByteSink(256);
    for (int code = 0; code < cells.length; code++) {
      sink.clear();
      sink.appendCell(values.get(code));
      cells[code] = Arrays.copyOf(sink.array(), sink.size());
    }
  }

  /// The codes and values themselves.
  public CodedText coded() {
    return coded;
  }

  @Override
  public int size() {
    return coded.rowCount();
  }

  @Override
  public String getValueForIndex(int row) {
    int code = coded.codes()[row];
    return code < 0 ? "" : coded.values().get(code);
  }

  @Override
  public boolean isMissing(int row) {
    return coded.codes()[row] < 0;
  }

  @Override
  public void encode(int row, ByteSink sink) {
    int code = coded.codes()[row];
    if (code >= 0) {
      sink.append(cells[code]);
    }
  }
}
