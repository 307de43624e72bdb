package app.marquee.app.explore;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.run.Cancellation;
import java.io.IOException;
import java.util.List;

/// Rows of a table as CSV: RFC 4180, line end LF, quotes only where needed, missing cells empty.
/// The window and the command line write the same bytes.
public final class RowsCsv {
  private RowsCsv() {}

  /// Appends a header and rows.
  ///
  /// @param rows in the order written
  /// @param columns positions in the table, in the order written
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static void write(
      TitleRows titles,
      int[] rows,
      List<Integer> columns,
      Appendable out,
      Cancellation cancellation)
      throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      cell(titles.columns().get(columns.get(i)).name(), i, out);
    }
    out.append('\n');
    for (int row = 0; row < rows.length; row++) {
      cancellation.checkAt(row);
      for (int i = 0; i < columns.size(); i++) {
        String text = titles.text(rows[row], columns.get(i));
        cell(text == null ? "" : text, i, out);
      }
      out.append('\n');
    }
  }

  private static void cell(String text, int place, Appendable out) throws IOException {
    if (place > 0) {
      out.append(',');
    }
    out.append(CsvCell.of(text));
  }
}
