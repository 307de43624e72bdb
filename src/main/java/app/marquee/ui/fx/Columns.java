package app.marquee.ui.fx;

import app.marquee.ui.theme.Theme;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Makes tables and their columns the way every table of the window looks and behaves.
public final class Columns {
  /// What a header keeps free at its two sides together.
  public static final double HEADER_SIDES = 24;

  private static final double ROW_PIXELS = 28;
  private static final KeyCombination SELECT_ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private Columns() {}

  /// A plain text column.
  ///
  /// @param em its width
  /// @param text the cell's text, null where missing
  /// @param styles style classes of its cells and header, such as `number`
  public static <R> TableColumn<R, String> text(
      String header, double em, Function<R, @Nullable String> text, String... styles) {
    TableColumn<R, String> column = new TableColumn<>(header);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    column.setCellFactory(_ -> new TextCell<>(styles));
    column.getStyleClass().addAll(styles);
    width(column, em);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /// Sets a column's width in em of the usual text size; [#follow] scales it.
  public static void width(TableColumn<?, ?> column, double em) {
    column.setPrefWidth(em * Em.USUAL);
    column.setMinWidth(3 * Em.USUAL);
  }

  /// Lets a table behave: widths follow the text size, nothing selects a million rows at once, an
  /// empty one says so.
  public static void follow(TableView<?> table, Theme theme, String whenEmpty) {
    Label empty = new Label(whenEmpty);
    empty.getStyleClass().add("muted");
    table.setPlaceholder(empty);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (SELECT_ALL.match(event)) {
            event.consume();
          }
        });
    // Whoever comes by key begins at the first row.
    table
        .focusVisibleProperty()
        .subscribe(byKey -> {
          if (byKey && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
          }
        });
    theme
        .lookProperty()
        .subscribe((before, now) -> {
          scale(table, now.textSize() / before.textSize());
          rowHeight(table, now.textSize());
        });
    if (theme.look().textSize() != 1) {
      scale(table, theme.look().textSize());
    }
    rowHeight(table, theme.look().textSize());
  }

  /// Rows are whole pixels high, so that the lines between them stay sharp.
  private static void rowHeight(TableView<?> table, double textSize) {
    table.setStyle("-fx-fixed-cell-size: " + Math.round(ROW_PIXELS * textSize) + "px");
  }

  private static void scale(TableView<?> table, double factor) {
    for (TableColumn<?, ?> column : table.getColumns()) {
      column.setPrefWidth(column.getWidth() * factor);
    }
  }

  /// Gives a cell its text; one that is missing says so in grey.
  static void show(TableCell<?, ?> cell, @Nullable String text, String missing) {
    cell.setText(text == null ? missing : text.replace('\n', ' ').replace('\r', ' '));
    style(cell, "missing", text == null);
  }

  /// Gives a cell a style class or takes it, where it is otherwise: a cell whose classes stay is
  /// not styled anew.
  static void style(TableCell<?, ?> cell, String name, boolean wanted) {
    if (cell.getStyleClass().contains(name) != wanted) {
      if (wanted) {
        cell.getStyleClass().add(name);
      } else {
        cell.getStyleClass().remove(name);
      }
    }
  }

  private static final class TextCell<R> extends TableCell<R, String> {
    private static final String MISSING = "missing";

    TextCell(String... styles) {
      getStyleClass().addAll(styles);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      if (empty || getTableRow() == null || getTableRow().getItem() == null) {
        setText(null);
        getStyleClass().remove(MISSING);
      } else {
        show(this, text, MISSING);
      }
    }
  }
}
