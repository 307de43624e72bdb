package app.marquee.ui.fx;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.TableCell;

/// A cell of a table whose items are numbers of rows: what it shows may change though its row stays
/// the same. It is written over then; a table that is refreshed would make all cells anew. The
/// table does not hold it: columns are made anew, and with them their cells.
abstract class TitleCell extends TableCell<Integer, Integer> {
  /// Held here, as what calls it back does not.
  private final ChangeListener<Number> rewriting = (_, _, _) -> updateItem(getItem(), isEmpty());

  /// @param told changes where cells are to be written over
  TitleCell(ObservableValue<Number> told) {
    told.addListener(new WeakChangeListener<>(rewriting));
  }
}
