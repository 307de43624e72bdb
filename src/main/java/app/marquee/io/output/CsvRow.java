package app.marquee.io.output;

import app.marquee.engine.frame.ByteSink;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.RecordCursor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes cells and rows per RFC 4180, line end LF, in quotes only where needed. Keeps rows back
/// until there are enough for a write: [#finish] writes the rest.
final class CsvRow {
  private static final int ENOUGH = 1 << 16;

  private final OutputStream out;
  private final ByteSink bytes = new ByteSink(ENOUGH * 2);
  private final Map<String, byte[]> words = new HashMap<>();
  private boolean begun;

  CsvRow(OutputStream out) {
    this.out = out;
  }

  /// A cell; null is an empty one. Blanks at either end are quoted, as some readers trim what is
  /// not.
  void cell(@Nullable String text) {
    separate();
    if (text == null || text.isEmpty()) {
      return;
    }
    if (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ') {
      bytes.append((byte) '"');
      bytes.append(text.replace("\"", "\"\"").getBytes(StandardCharsets.UTF_8));
      bytes.append((byte) '"');
    } else {
      bytes.appendCell(text);
    }
  }

  /// One of the few words that stand in most rows, encoded once.
  void word(String word) {
    separate();
    bytes.append(words.computeIfAbsent(word, CsvRow::encoded));
  }

  private static byte[] encoded(String word) {
    ByteSink sink = new ByteSink(word.length() + 2);
    sink.appendCell(word);
    return Arrays.copyOf(sink.array(), sink.size());
  }

  void cell(int number) {
    separate();
    bytes.append(number);
  }

  /// The cell of a column.
  ///
  /// @param file a cursor over the file that the column's cells stand in
  void cell(CellText column, RecordCursor file, int row) {
    separate();
    column.encode(row, file, bytes);
  }

  /// How much stands in this row and those kept back before it.
  int place() {
    return bytes.size();
  }

  /// The cells of this row from a place on, to be written again in others.
  byte[] since(int place) {
    return Arrays.copyOfRange(bytes.array(), place, bytes.size());
  }

  /// Cells of another row, from behind one on.
  void again(byte[] cells) {
    bytes.append(cells);
  }

  void end() throws IOException {
    bytes.append((byte) '\n');
    begun = false;
    if (bytes.size() >= ENOUGH) {
      finish();
    }
  }

  void row(String... cells) throws IOException {
    for (String cell : cells) {
      cell(cell);
    }
    end();
  }

  void finish() throws IOException {
    out.write(bytes.array(), 0, bytes.size());
    bytes.clear();
  }

  private void separate() {
    if (begun) {
      bytes.append((byte) ',');
    }
    begun = true;
  }
}
