package app.marquee.ui.fx;

import app.marquee.ui.fx.RowsViewModel.View;
import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A table of titles below a bar with its name, how many rows are shown, and a search field.
public final class RowsPane extends VBox {
  /// How much of its height a table shows more with each pulse while it comes into view, and in how
  /// many pulses.
  private static final double STEP = 70;

  private static final int STEPS = 10;

  /// Pulses it leaves to what stands around it.
  private static final int AFTER = 2;

  private final Texts texts;
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox tools = new HBox();
  private final Button chip = new Button();
  private Runnable widen = () -> {};
  private final CustomTextField field = new CustomTextField();
  private final StackPane body = new StackPane();
  private final TitleTable table;
  private final RowsViewModel model;

  public RowsPane(PageContext context, RowsViewModel model) {
    this.texts = context.texts();
    this.model = model;
    this.table = new TitleTable(context);
    getStyleClass().add("rows-pane");
    name.getStyleClass().addAll("strong", "rows-name");
    name.setMinWidth(USE_PREF_SIZE);
    setMinWidth(0);
    count.getStyleClass().addAll("muted", "rows-count");
    count.setMinWidth(0);
    tools.getStyleClass().add("rows-tools");
    field.setLeft(Icons.of("fth-search"));
    field.setPromptText(texts.get("table.find"));
    field.setAccessibleText(texts.get("table.find"));
    field.getStyleClass().add("rows-find");
    field.textProperty().bindBidirectional(model.wordsProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    chip.getStyleClass().addAll("chip", "rows-chip");
    chip.setGraphic(Icons.of("fth-x"));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMinWidth(0);
    chip.setMnemonicParsing(false);
    chip.setOnAction(_ -> {
      widen.run();
      model.narrow(null);
    });
    model.narrowingProperty().subscribe(this::showNarrowing);
    tools.getChildren().setAll(chip);
    HBox bar = new HBox(name, count, gap, tools, field);
    bar.getStyleClass().add("rows-bar");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(bar, body);
    showTitles();
    table.setSorter(model::sort);
    model.viewProperty().subscribe(this::show);
  }

  /// Sets what the table is called.
  public void setName(String text) {
    name.setText(text);
  }

  /// Puts controls before the search field.
  public void setTools(Node... nodes) {
    tools.getChildren().setAll(nodes);
    tools.getChildren().addFirst(chip);
  }

  /// Shows another table in place of the titles; the search field, which looks in titles, goes.
  public void showInstead(Region other) {
    body.getChildren().setAll(other);
    Shown.when(false, field, count);
  }

  /// Sets how the run calls a column that the table shows under another name.
  public void setColumnNames(UnaryOperator<String> names) {
    table.setColumnNames(names);
  }

  /// The cell in hand, empty where none is.
  public Optional<CellInHand> cellInHand() {
    return table.cellInHand();
  }

  /// Adds to a cell's menu what a page does with it.
  public void addToMenu(List<MenuItem> items) {
    table.menu().add(items);
  }

  /// Marks cells of the table and says why.
  public void setNotes(CellNotes notes) {
    table.setNotes(notes);
  }

  /// Sets what is told when all rows are shown again.
  public void setOnWiden(Runnable run) {
    widen = run;
  }

  /// Sets what stands in the headers beside the names.
  public void setHeaders(HeaderDress headers) {
    table.setHeaders(headers);
  }

  /// Brings a column of the table into view.
  public void showColumn(int column) {
    table.showColumn(column);
  }

  /// Shows the titles again.
  public void showTitles() {
    body.getChildren().setAll(table);
    Shown.when(true, field, count);
  }

  /// The columns in view, by their place in the table.
  public List<Integer> visibleColumns() {
    return table.visibleColumns();
  }

  /// A menu that shows and hides columns.
  public MenuButton columnsMenu() {
    MenuButton menu = new MenuButton(texts.get("table.columns"), Icons.of("fth-columns"));
    menu.getStyleClass().addAll("flat", "small");
    menu.setOnShowing(_ -> menu.getItems().setAll(columnItems()));
    return menu;
  }

  private List<MenuItem> columnItems() {
    List<MenuItem> items = new ArrayList<>();
    for (TableColumn<?, ?> column : table.getColumns()) {
      CheckMenuItem item = new CheckMenuItem(column.getText());
      item.setMnemonicParsing(false);
      item.selectedProperty().bindBidirectional(column.visibleProperty());
      items.add(item);
    }
    return items;
  }

  /// Moves the focus to the search field.
  public void find() {
    field.requestFocus();
    field.selectAll();
  }

  /// Moves the focus into the table.
  public void focusTable() {
    if (body.getChildren().isEmpty()) {
      body.getChildren().setAll(table);
    }
    KeyFocus.give(table);
  }

  private void showNarrowing(RowsViewModel.@Nullable Narrowing narrowing) {
    Shown.when(narrowing != null, chip);
    chip.setText(narrowing == null ? "" : narrowing.words());
    chip.setAccessibleText(
        narrowing == null ? "" : texts.format("table.narrowed", narrowing.words()));
  }

  private void show(View view) {
    if (table.getItems().isEmpty() && view.count() > 0) {
      unfold();
    }
    table.show(view.rows(), view.shown());
    int all = view.rows().size();
    count.setText(
        view.shown() == null
            ? texts.format("table.count", all)
            : texts.format("table.count.of", view.count(), all));
  }

  /// A table makes its cells as they come into view, each at a cost; so the first page of them
  /// comes in over a few pulses.
  private void unfold() {
    body.getChildren().remove(table);
    table.setMaxHeight(STEP);
    Arrival.whenSeen(body, this::grow);
  }

  private void grow() {
    Arrival.begin(pulse -> {
      int step = pulse - AFTER;
      if (step >= 0 && body.getChildren().isEmpty()) {
        body.getChildren().setAll(table);
      }
      table.setMaxHeight(step < STEPS ? (step + 1) * STEP : USE_COMPUTED_SIZE);
      return step < STEPS;
    });
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !model.wordsProperty().get().isEmpty()) {
      field.clear();
      event.consume();
    }
  }
}
