package app.marquee.ui.fx;

import javafx.beans.Observable;
import javafx.scene.control.TableCell;

/// A cell of a table whose items are numbers of rows: what it shows may change though its row stays
/// the same. It is written over then; a table that is refreshed would make all cells anew.
abstract class TitleCell extends TableCell<Integer, Integer> {
  /// @param told changes where cells are to be written over
  TitleCell(Observable told) {
    told.addListener(_ -> updateItem(getItem(), isEmpty()));
  }
}
