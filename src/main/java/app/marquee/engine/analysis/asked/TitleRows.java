package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.engine.analysis.Titles;
import java.util.ArrayList;
import java.util.List;

/// Titles as rows of a listing.
final class TitleRows {
  /// The columns of [#row].
  static final List<String> COLUMNS =
      List.of("record", "show_id", "type", "title", "release_year", "country");

  private static final List<CanonicalColumn> CELLS =
      List.of(
          CanonicalColumn.SHOW_ID,
          CanonicalColumn.TYPE,
          CanonicalColumn.TITLE,
          CanonicalColumn.RELEASE_YEAR,
          CanonicalColumn.COUNTRY);

  private TitleRows() {}

  static List<String> row(Titles titles, int row) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(titles.record(row)));
    for (CanonicalColumn column : CELLS) {
      cells.add(titles.text(column, row));
    }
    return cells;
  }

  static List<List<String>> of(Titles titles, List<Integer> rows) {
    return rows.stream().map(row -> row(titles, row)).toList();
  }

  /// These columns and one more before them.
  static List<String> columnsAfter(String first) {
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.addFirst(first);
    return columns;
  }
}
