package app.marquee.io.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes cells and rows per RFC 4180, line end LF, in quotes only where needed.
final class CsvRow {
  private final OutputStream out;
  private boolean begun;

  CsvRow(OutputStream out) {
    this.out = out;
  }

  /// A cell; null is an empty one.
  void cell(@Nullable String text) throws IOException {
    if (begun) {
      out.write(',');
    }
    begun = true;
    if (text == null || text.isEmpty()) {
      return;
    }
    if (!needsQuotes(text)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      return;
    }
    out.write('"');
    out.write(text.replace("\"", "\"\"").getBytes(StandardCharsets.UTF_8));
    out.write('"');
  }

  void cell(long number) throws IOException {
    cell(Long.toString(number));
  }

  void end() throws IOException {
    out.write('\n');
    begun = false;
  }

  void row(String... cells) throws IOException {
    for (String cell : cells) {
      cell(cell);
    }
    end();
  }

  /// Blanks at either end are quoted too, as some readers trim what is not.
  private static boolean needsQuotes(String text) {
    int last = text.length() - 1;
    if (text.charAt(0) <= ' ' || text.charAt(last) <= ' ') {
      return true;
    }
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
