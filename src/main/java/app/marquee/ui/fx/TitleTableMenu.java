package app.marquee.ui.fx;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be asked of a cell of a table of titles: why it holds what it holds, its row, a copy; a
/// page may add what it does with a cell.
final class TitleTableMenu extends ContextMenu {
  private final TitleTable table;

  TitleTableMenu(TitleTable table, Texts texts, Actions actions) {
    this.table = table;
    MenuItem why =
        item(texts.get("why.menu"), cell -> actions.explain(cell.record(), cell.column()));
    MenuItem row = new MenuItem(texts.get("why.menu.row"));
    row.setOnAction(_ -> table.rowInHand().ifPresent(actions::openRow));
    MenuItem copy =
        item(
            texts.get("why.menu.copy"),
            cell -> actions.copy(cell.text() == null ? "" : cell.text()));
    MenuItem copyRow = new MenuItem(texts.get("why.menu.copyrow"));
    copyRow.setOnAction(_ -> table.copyRow());
    getItems().setAll(why, row, new SeparatorMenuItem(), copy, copyRow);
    setOnShowing(_ -> {
      boolean none = table.cellInHand().isEmpty();
      getItems().forEach(item -> item.setDisable(none));
    });
  }

  /// Adds what a page does with a cell.
  void add(List<MenuItem> items) {
    getItems().add(new SeparatorMenuItem());
    getItems().addAll(items);
  }

  private MenuItem item(String text, Consumer<CellInHand> run) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> table.cellInHand().ifPresent(run));
    return item;
  }
}
