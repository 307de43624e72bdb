package app.marquee.ui.testing;

import app.marquee.domain.catalogue.TitleRows;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table written down by hand: record n starts on line n + 1, empty text is missing.
public record TextRows(List<Column> columns, List<List<String>> cells, Set<String> changes)
    implements TitleRows {

  /// @param changes cells a rule changed, as `row:column`
  public static TextRows of(List<Column> columns, List<List<String>> cells, String... changes) {
    return new TextRows(columns, cells, Set.of(changes));
  }

  @Override
  public int size() {
    return cells.size();
  }

  @Override
  public @Nullable String text(int row, int column) {
    String text = cells.get(row).get(column);
    return text.isEmpty() ? null : text;
  }

  @Override
  public int record(int row) {
    return row + 1;
  }

  @Override
  public int line(int row) {
    return row + 2;
  }

  @Override
  public boolean changed(int row, int column) {
    return changes.contains(row + ":" + column);
  }
}
