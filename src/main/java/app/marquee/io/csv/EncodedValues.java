package app.marquee.io.csv;

import app.marquee.engine.frame.ByteSink;
import java.util.List;

/// The values of a column of few distinct ones as CSV, each once and with a comma before it.
/// Immutable.
final class EncodedValues {
  /// The cells one after the other; a missing one comes first, then those of 0, 1, 2 and so on.
  private final byte[] cells;

  private final int[] starts;

  EncodedValues(List<String> values) {
    starts = new int[values.size() + 2];
    ByteSink sink = new ByteSink(1 << 10);
    sink.append((byte) ',');
    for (int code = 0; code < values.size(); code++) {
      starts[code + 1] = sink.size();
      sink.append((byte) ',');
      sink.appendCell(values.get(code));
    }
    starts[values.size() + 1] = sink.size();
    cells = sink.array();
  }

  /// @param code of the value, below 0 where the cell is missing
  void append(int code, ByteSink sink) {
    int at = code < 0 ? 0 : code + 1;
    sink.append(cells, starts[at], starts[at + 1] - starts[at]);
  }
}
