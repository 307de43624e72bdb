package app.marquee.ui.fx;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A table of titles that scrolls a million rows: it holds row numbers only and asks for a cell's
/// text when the cell comes into view. Missing cells say so; a changed cell has a blue corner. One
/// cell of the selected row is the one in hand: the arrow keys move it, and it can be explained.
public final class TitleTable extends TableView<Integer> {
  private static final int NONE = -1;
  private static final String SHOW_ID = CanonicalColumn.SHOW_ID.header();
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Texts texts;
  private final Theme theme;
  private final Actions actions;
  private final TitleTableMenu menu;
  private final ReadOnlyIntegerWrapper inHand = new ReadOnlyIntegerWrapper(NONE);
  private final IntegerProperty told = new SimpleIntegerProperty();
  private TitleRows rows = TitleRows.empty();
  private List<Column> shown = List.of();
  private UnaryOperator<String> columnNames = name -> name;
  private Consumer<RowsViewModel.@Nullable Sorting> sorter = _ -> {};
  private CellNotes notes = CellNotes.NONE;
  private final Dressing dressing = new Dressing();
  private HeaderDress headers = HeaderDress.NONE;
  private @Nullable IntFunction<String> reasons;

  public TitleTable(PageContext context) {
    this.texts = context.texts();
    this.theme = context.theme();
    this.actions = context.actions();
    getStyleClass().addAll("title-table", "edge-to-edge");
    setAccessibleText(texts.get("table.titles"));
    Columns.follow(this, theme, texts.get("table.empty"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::take);
    getSelectionModel().selectedItemProperty().subscribe(this::selected);
    menu = new TitleTableMenu(this, texts, actions);
    setContextMenu(menu);
    // The rows come in their order; nothing is sorted here.
    setSortPolicy(_ -> {
      sorter.accept(sorting());
      return true;
    });
  }

  /// Sets who sorts the rows; without one they cannot be sorted.
  void setSorter(Consumer<RowsViewModel.@Nullable Sorting> sorts) {
    sorter = sorts;
  }

  private RowsViewModel.@Nullable Sorting sorting() {
    if (getSortOrder().isEmpty()) {
      return null;
    }
    TableColumn<Integer, ?> first = getSortOrder().getFirst();
    int column = getColumns().indexOf(first) - 1;
    boolean descending = first.getSortType() == TableColumn.SortType.DESCENDING;
    return column < 0 ? null : new RowsViewModel.Sorting(column, descending);
  }

  /// The columns of the rows that are in view, in order.
  List<Integer> visibleColumns() {
    List<Integer> visible = new ArrayList<>();
    for (int column = 0; column < shown.size(); column++) {
      if (getColumns().get(column + 1).isVisible()) {
        visible.add(column);
      }
    }
    return visible;
  }

  /// Sets how the run calls a column that is shown under another name.
  public void setColumnNames(UnaryOperator<String> names) {
    columnNames = names;
  }

  /// The menu of a cell.
  TitleTableMenu menu() {
    return menu;
  }

  /// The cell in hand, empty where none is.
  Optional<CellInHand> cellInHand() {
    Integer row = getSelectionModel().getSelectedItem();
    int column = inHand.get();
    if (row == null || row >= rows.size() || column < 0 || column >= shown.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new CellInHand(
            rows.record(row),
            showId(row),
            columnNames.apply(shown.get(column).name()),
            rows.text(row, column)));
  }

  private @Nullable String showId(int row) {
    for (int column = 0; column < shown.size(); column++) {
      if (columnNames.apply(shown.get(column).name()).equals(SHOW_ID)) {
        return rows.text(row, column);
      }
    }
    return null;
  }

  /// The row of the cell in hand, empty where none is.
  Optional<TitleRow> rowInHand() {
    Integer row = getSelectionModel().getSelectedItem();
    if (row == null || row >= rows.size()) {
      return Optional.empty();
    }
    List<TitleRow.Cell> cells = new ArrayList<>();
    for (int column = 0; column < shown.size(); column++) {
      cells.add(
          new TitleRow.Cell(
              columnNames.apply(shown.get(column).name()),
              rows.text(row, column),
              rows.changed(row, column)));
    }
    return Optional.of(new TitleRow(rows.record(row), rows.line(row), cells));
  }

  private void selected(@Nullable Integer row) {
    if (row != null && inHand.get() == NONE && !shown.isEmpty()) {
      inHand.set(0);
    }
    cellInHand().ifPresent(cell -> actions.pointAt(cell.record(), cell.column()));
  }

  private void take(MouseEvent event) {
    for (Node node = event.getPickResult().getIntersectedNode();
        node != null && !node.equals(this);
        node = node.getParent()) {
      if (node instanceof ValueCell cell) {
        takeColumn(cell.column());
      }
    }
  }

  private void takeColumn(int column) {
    inHand.set(column);
    selected(getSelectionModel().getSelectedItem());
  }

  private void move(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    if (!plain || shown.isEmpty() || getSelectionModel().isEmpty()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> step(-1);
      case RIGHT -> step(1);
      case ENTER -> rowInHand().ifPresent(actions::openRow);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    takeColumn(Math.clamp(inHand.get() + (long) by, 0, shown.size() - 1));
    showColumn(inHand.get());
  }

  /// Marks cells and says why where the pointer rests on them.
  public void setNotes(CellNotes of) {
    notes = of;
    tell();
  }

  /// Says something of each row, in a column beside its line.
  public void setReasons(IntFunction<String> ofRow) {
    reasons = ofRow;
  }

  /// Shows some rows of a table in an order of their own.
  public void showInOrder(TitleRows table, int[] order) {
    show(table, RowList.of(order));
  }

  /// Shows rows of a table.
  ///
  /// @param chosen ascending row numbers, null for all
  public void show(TitleRows table, int @Nullable [] chosen) {
    show(table, chosen == null ? RowList.all(table.size()) : RowList.of(chosen));
  }

  private void show(TitleRows table, RowList items) {
    rows = table;
    if (!table.columns().equals(shown)) {
      shown = List.copyOf(table.columns());
      inHand.set(NONE);
      build();
    }
    setItems(items);
    tell();
  }

  /// Has the cells in view written over.
  private void tell() {
    told.set(told.get() + 1);
  }

  /// Changes where cells show something else though their rows stay the same.
  ObservableValue<Number> told() {
    return told;
  }

  /// Brings a column into view, counting those of the rows.
  public void showColumn(int column) {
    int before = getColumns().size() - shown.size();
    if (column >= 0 && column + before < getColumns().size()) {
      scrollToColumnIndex(column + before);
    }
  }

  /// Sets what stands in the headers beside the names.
  void setHeaders(HeaderDress dress) {
    headers = dress;
    build();
  }

  TitleRows rows() {
    return rows;
  }

  CellNotes notes() {
    return notes;
  }

  /// The column of the cell in hand.
  ReadOnlyIntegerProperty columnInHand() {
    return inHand.getReadOnlyProperty();
  }

  private void build() {
    List<TableColumn<Integer, Integer>> columns =
        new TitleColumns(this, texts, theme.look().textSize()).of(shown, reasons);
    getColumns().setAll(columns);
    dressing.begin(headers, columns.subList(columns.size() - shown.size(), columns.size()));
  }

  private void copy(KeyEvent event) {
    if (COPY.match(event) && !getSelectionModel().isEmpty()) {
      copyRow();
      event.consume();
    }
  }

  /// Copies the selected row with the names of its columns.
  void copyRow() {
    Integer row = getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    StringJoiner header = new StringJoiner("\t");
    StringJoiner cells = new StringJoiner("\t");
    for (int column = 0; column < shown.size(); column++) {
      header.add(shown.get(column).name());
      String text = rows.text(row, column);
      cells.add(text == null ? "" : text);
    }
    actions.copy(header + "\n" + cells + "\n");
  }
}
