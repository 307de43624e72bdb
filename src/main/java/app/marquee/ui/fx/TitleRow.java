package app.marquee.ui.fx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a table of titles, to be looked at as a whole.
///
/// @param record the title's number in the file
/// @param line the line it starts on
public record TitleRow(int record, int line, List<Cell> cells) {
  public TitleRow {
    cells = List.copyOf(cells);
  }

  /// A cell of it.
  ///
  /// @param column as the run names it
  /// @param text null where missing
  /// @param changed true where a rule or a step changed it
  public record Cell(String column, @Nullable String text, boolean changed) {}
}
