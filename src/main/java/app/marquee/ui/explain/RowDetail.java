package app.marquee.ui.explain;

import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.KeyFocus;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.TitleRow;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row as a whole, one cell below the other; a changed cell says so.
final class RowDetail extends VBox {

  RowDetail(TitleRow row, Texts texts, Actions actions) {
    getStyleClass().add("row-detail");
    Label line = new Label(texts.format("why.line", row.line()));
    line.getStyleClass().addAll("caption", "muted", "row-line");
    getChildren().add(line);
    for (TitleRow.Cell cell : row.cells()) {
      getChildren().add(button(row, cell, texts, actions));
    }
  }

  void focusFirst() {
    KeyFocus.give(getChildren().get(Math.min(1, getChildren().size() - 1)));
  }

  /// The row as lines of a name, a tab and a value.
  static String text(TitleRow row) {
    return row.cells().stream()
        .map(cell -> cell.column() + "\t" + (cell.text() == null ? "" : cell.text()) + "\n")
        .collect(Collectors.joining());
  }

  private static Button button(TitleRow row, TitleRow.Cell cell, Texts texts, Actions actions) {
    Label name = new Label(cell.column());
    name.getStyleClass().addAll("caption", "muted");
    HBox head = new HBox(name);
    head.getStyleClass().add("cell-head");
    if (cell.changed()) {
      Label changed = new Label(texts.get("why.changed"), Icons.of("fth-git-commit"));
      changed.getStyleClass().addAll("caption", "accent-text", "cell-changed");
      head.getChildren().add(changed);
    }
    Label value = new Label(cell.text() == null ? texts.get("table.missing") : cell.text());
    value.getStyleClass().add(cell.text() == null ? "subtle" : "plain");
    value.setWrapText(true);
    value.setMinHeight(USE_PREF_SIZE);
    VBox box = new VBox(head, value);
    box.getStyleClass().add("cell-box");
    Button button = new Button("", box);
    button.getStyleClass().setAll("button", "row-cell");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setAccessibleText(cell.column() + ", " + value.getText());
    button.setOnAction(_ -> actions.explain(row.record(), cell.column()));
    box.prefWidthProperty().bind(button.widthProperty().subtract(2));
    return button;
  }
}
