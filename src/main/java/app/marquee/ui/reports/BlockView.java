package app.marquee.ui.reports;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.reports.Block.Fact;
import app.marquee.ui.reports.Block.Facts;
import app.marquee.ui.reports.Block.Grid;
import app.marquee.ui.reports.Block.Sentence;
import app.marquee.ui.reports.Block.Sentences;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a part of a document.
final class BlockView {
  private final Texts texts;

  BlockView(Texts texts) {
    this.texts = texts;
  }

  Node node(Block block) {
    VBox box = new VBox();
    box.getStyleClass().add("block");
    if (!block.title().isEmpty()) {
      Label title = new Label(block.title());
      title.getStyleClass().addAll("strong", "block-title");
      box.getChildren().add(title);
    }
    switch (block) {
      case Facts facts -> facts.facts().forEach(fact -> box.getChildren().add(fact(fact)));
      case Grid grid -> addGrid(grid, box);
      case Sentences all ->
          all.sentences().forEach(sentence -> box.getChildren().add(sentence(sentence)));
    }
    return box;
  }

  private static Node fact(Fact fact) {
    Label name = new Label(fact.name());
    name.getStyleClass().addAll("muted", "fact-name");
    Label value = new Label(fact.value());
    value.setWrapText(true);
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox row = new HBox(name, value);
    row.getStyleClass().addAll("block-row");
    return row;
  }

  private static Node sentence(Sentence sentence) {
    Label text = new Label(sentence.text());
    text.setWrapText(true);
    Label note = new Label(sentence.note());
    note.getStyleClass().add("muted");
    note.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(text, gap, note);
    row.getStyleClass().add("block-row");
    switch (sentence.tone()) {
      case PLAIN -> {}
      case PASSED -> row.getChildren().addFirst(icon("fth-check", "success-text"));
      case WARNING -> row.getChildren().addFirst(icon("fth-alert-triangle", "warning-text"));
      case FAILED -> row.getChildren().addFirst(icon("fth-alert-octagon", "danger-text"));
    }
    return row;
  }

  private static FontIcon icon(String literal, String tone) {
    FontIcon icon = Icons.of(literal);
    icon.getStyleClass().addAll("small-icon", tone);
    return icon;
  }

  private void addGrid(Grid grid, VBox box) {
    GridPane pane = new GridPane();
    pane.getStyleClass().add("block-grid");
    boolean headed = grid.columns().stream().anyMatch(name -> !name.isEmpty());
    int at = 0;
    if (headed) {
      addRow(pane, grid, grid.columns(), at++, "muted");
    }
    for (List<String> row : grid.rows()) {
      addRow(pane, grid, row, at++, "plain");
    }
    box.getChildren().add(pane);
    if (grid.more() > 0) {
      Label more = new Label(texts.format("reports.more", grid.more()));
      more.getStyleClass().addAll("caption", "muted", "block-more");
      box.getChildren().add(more);
    }
  }

  private static void addRow(GridPane pane, Grid grid, List<String> cells, int at, String style) {
    for (int column = 0; column < cells.size(); column++) {
      Label cell = new Label(cells.get(column));
      cell.getStyleClass().addAll("block-cell", style);
      cell.setMinWidth(Region.USE_PREF_SIZE);
      cell.setMaxWidth(Double.MAX_VALUE);
      if (grid.numeric().get(column)) {
        cell.getStyleClass().add("number");
        GridPane.setHalignment(cell, HPos.RIGHT);
      }
      pane.add(cell, column, at);
    }
  }
}
