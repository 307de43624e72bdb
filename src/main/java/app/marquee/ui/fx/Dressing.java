package app.marquee.ui.fx;

import java.util.List;
import javafx.scene.control.TableColumn;

/// Dresses the headers of a table, which are dear to make: those of the first columns at once, the
/// others a few a pulse.
final class Dressing {
  private static final int FIRST = 4;
  private static final int MORE = 2;

  private int turn;

  /// Dresses these columns; those left over from before stay as they are.
  void begin(HeaderDress dress, List<? extends TableColumn<Integer, ?>> columns) {
    int own = ++turn;
    dress(dress, columns, 0, FIRST);
    if (columns.size() > FIRST && !dress.equals(HeaderDress.NONE)) {
      Arrival.begin(step -> {
        int from = FIRST + step * MORE;
        if (own == turn) {
          dress(dress, columns, from, from + MORE);
        }
        return own == turn && from + MORE < columns.size();
      });
    }
  }

  private static void dress(
      HeaderDress dress, List<? extends TableColumn<Integer, ?>> columns, int from, int to) {
    for (TableColumn<Integer, ?> column : columns.subList(from, Math.min(to, columns.size()))) {
      dress.dress(column, column.getText());
    }
  }
}
