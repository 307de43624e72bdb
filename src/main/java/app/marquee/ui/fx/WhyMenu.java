package app.marquee.ui.fx;

import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Lets the rows of a table that each stand for one cell be asked why that holds what it holds:
/// from their menu, by Enter, and by the shortcut of the Edit menu.
public final class WhyMenu {
  private WhyMenu() {}

  /// @param cell the cell a row stands for, null where it stands for none
  public static <R> void attach(
      TableView<R> table, PageContext context, Function<R, @Nullable CellInHand> cell) {
    MenuItem why = new MenuItem(context.texts().get("why.menu"));
    why.setMnemonicParsing(false);
    why.setOnAction(_ -> explain(table, context.actions(), cell));
    ContextMenu menu = new ContextMenu(why);
    menu.setOnShowing(_ -> why.setDisable(chosen(table, cell) == null));
    table.setContextMenu(menu);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(_ -> {
          CellInHand found = chosen(table, cell);
          if (found != null) {
            context.actions().pointAt(found.record(), found.column());
          }
        });
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && chosen(table, cell) != null) {
            explain(table, context.actions(), cell);
            event.consume();
          }
        });
  }

  private static <R> void explain(
      TableView<R> table, Actions actions, Function<R, @Nullable CellInHand> cell) {
    CellInHand found = chosen(table, cell);
    if (found != null) {
      actions.explain(found.record(), found.column());
    }
  }

  private static <R> @Nullable CellInHand chosen(
      TableView<R> table, Function<R, @Nullable CellInHand> cell) {
    R row = table.getSelectionModel().getSelectedItem();
    return row == null ? null : cell.apply(row);
  }
}
