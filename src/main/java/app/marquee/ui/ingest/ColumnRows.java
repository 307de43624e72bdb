package app.marquee.ui.ingest;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.ui.fx.Em;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The columns of the file against those known by name: each is chosen from a list, or its name is
/// dragged to its place. The lists are made once and filled for each file, as making them is dear.
/// Begins hidden.
final class ColumnRows extends VBox {
  private final Texts texts;
  private final IngestViewModel model;
  private final FlowPane rows = new FlowPane();
  private final Map<String, ComboBox<String>> boxes = new LinkedHashMap<>();
  private final FlowPane spare = new FlowPane();
  private boolean filling;

  ColumnRows(Texts texts, IngestViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("column-rows");
    rows.getStyleClass().add("column-grid");
    spare.getStyleClass().add("column-spare");
    Label hint = new Label(texts.get("ingest.columns.spare"));
    hint.getStyleClass().add("muted");
    getChildren().setAll(rows, hint, spare);
    for (CanonicalColumn column : CanonicalColumn.values()) {
      rows.getChildren().add(row(column.header()));
    }
    Shown.when(false, this);
    hint.managedProperty().bind(hint.visibleProperty());
    model
        .columns()
        .subscribe(() -> {
          show();
          hint.setVisible(!spare.getChildren().isEmpty());
        });
  }

  private void show() {
    filling = true;
    boxes.forEach(this::fill);
    filling = false;
    spare.getChildren().setAll(model.spareHeaders().stream().map(this::chip).toList());
  }

  private void fill(String column, ComboBox<String> box) {
    List<String> choices = new ArrayList<>(List.of(texts.get("ingest.column.none")));
    choices.addAll(model.headers());
    if (!box.getItems().equals(choices)) {
      box.getItems().setAll(choices);
    }
    String header = model.headerOf(column);
    box.setValue(header.isEmpty() ? choices.getFirst() : header);
  }

  private HBox row(String column) {
    Label name = new Label(column);
    name.getStyleClass().add("decision-name");
    ComboBox<String> box = new ComboBox<>();
    box.getStyleClass().add("decision-choice");
    boxes.put(column, box);
    box.setAccessibleText(texts.format("ingest.column.choice", column));
    box.valueProperty()
        .subscribe((before, now) -> {
          if (!filling && now != null && !now.equals(before)) {
            model.match(column, box.getSelectionModel().getSelectedIndex() == 0 ? "" : now);
          }
        });
    HBox row = new HBox(name, box);
    row.getStyleClass().add("column-row");
    row.setPrefWidth(25 * Em.USUAL);
    row.setOnDragOver(event -> accept(event));
    row.setOnDragDropped(event -> {
      if (event.getDragboard().hasString()) {
        model.match(column, event.getDragboard().getString());
        event.setDropCompleted(true);
      }
      event.consume();
    });
    return row;
  }

  private static void accept(DragEvent event) {
    if (event.getDragboard().hasString()) {
      event.acceptTransferModes(TransferMode.LINK);
    }
    event.consume();
  }

  /// The name of a column that is matched to none.
  private Label chip(String header) {
    Label chip = new Label(header);
    chip.getStyleClass().add("chip");
    chip.setOnDragDetected(event -> {
      Dragboard board = chip.startDragAndDrop(TransferMode.LINK);
      ClipboardContent content = new ClipboardContent();
      content.putString(header);
      board.setContent(content);
      event.consume();
    });
    return chip;
  }
}
