package app.marquee.ui.fx;

import app.marquee.ui.fx.RowsViewModel.View;
import atlantafx.base.controls.CustomTextField;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A table of titles below a bar with its name, how many rows are shown, and a search field.
public final class RowsPane extends VBox {
  private final Texts texts;
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox tools = new HBox();
  private final CustomTextField field = new CustomTextField();
  private final TitleTable table;
  private final RowsViewModel model;

  public RowsPane(PageContext context, RowsViewModel model) {
    this.texts = context.texts();
    this.model = model;
    this.table = new TitleTable(context);
    getStyleClass().add("rows-pane");
    name.getStyleClass().addAll("strong", "rows-name");
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
    HBox bar = new HBox(name, count, gap, tools, field);
    bar.getStyleClass().add("rows-bar");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, table);
    model.viewProperty().subscribe(this::show);
  }

  /// Sets what the table is called.
  public void setName(String text) {
    name.setText(text);
  }

  /// Puts controls before the search field.
  public void setTools(Node... nodes) {
    tools.getChildren().setAll(nodes);
  }

  /// Shows another table in place of the titles; the search field, which looks in titles, goes.
  public void showInstead(Region other) {
    VBox.setVgrow(other, Priority.ALWAYS);
    getChildren().set(1, other);
    Shown.when(false, field, count);
  }

  /// Brings a column of the table into view.
  public void showColumn(int column) {
    table.showColumn(column);
  }

  /// Shows the titles again.
  public void showTitles() {
    getChildren().set(1, table);
    Shown.when(true, field, count);
  }

  /// Moves the focus to the search field.
  public void find() {
    field.requestFocus();
    field.selectAll();
  }

  private void show(View view) {
    table.show(view.rows(), view.shown());
    int all = view.rows().size();
    count.setText(
        view.shown() == null
            ? texts.format("table.count", all)
            : texts.format("table.count.of", view.count(), all));
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !model.wordsProperty().get().isEmpty()) {
      field.clear();
      event.consume();
    }
  }
}
