package app.marquee.domain.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A read-only table of titles as a face shows it. Immutable and safe for every thread; a cell
/// costs well under a microsecond per character, so that a million rows scroll.
public interface TitleRows {

  /// A column of the table.
  ///
  /// @param name its header
  /// @param numeric true where values align right
  record Column(String name, boolean numeric) {}

  /// Number of rows.
  int size();

  List<Column> columns();

  /// The cell's text as the CSV would hold it, null where missing.
  @Nullable String text(int row, int column);

  /// The record's number in the file, the first record being 1.
  int record(int row);

  /// The line in the file on which the record starts, the header being line 1.
  int line(int row);

  /// True where a rule changed this cell.
  boolean changed(int row, int column);

  /// An empty table without columns.
  static TitleRows empty() {
    return EmptyRows.INSTANCE;
  }
}
