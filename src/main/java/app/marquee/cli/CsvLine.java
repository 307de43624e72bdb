package app.marquee.cli;

import app.marquee.app.explore.CsvCell;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints tables as CSV: RFC 4180, line end LF, quotes only where needed, missing cells empty.
final class CsvLine {
  private CsvLine() {}

  static void print(PrintStream out, List<? extends @Nullable Object> cells) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < cells.size(); at++) {
      if (at > 0) {
        line.append(',');
      }
      Object cell = cells.get(at);
      line.append(CsvCell.of(cell == null ? "" : cell.toString()));
    }
    out.print(line.append('\n'));
  }
}
