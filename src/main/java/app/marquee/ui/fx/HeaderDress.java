package app.marquee.ui.fx;

import javafx.scene.control.TableColumn;

/// Puts into the headers of a table of titles what stands there beside the names.
@FunctionalInterface
public interface HeaderDress {

  /// @param name the column's in the table
  void dress(TableColumn<Integer, ?> column, String name);

  /// Names alone.
  HeaderDress NONE = (_, _) -> {};
}
