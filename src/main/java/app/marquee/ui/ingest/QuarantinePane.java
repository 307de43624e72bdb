package app.marquee.ui.ingest;

import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.ui.fx.Columns;
import app.marquee.ui.fx.KeyFocus;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The records set aside, with the chosen one as text to mend.
final class QuarantinePane extends VBox {
  private final TableView<QuarantinedRecord> table = new TableView<>();
  private final TextArea text = new TextArea();
  private final Button read = new Button();
  private final Button save = new Button();
  private final VBox mending;
  private final IngestViewModel model;

  QuarantinePane(PageContext context, IngestViewModel model) {
    this.model = model;
    Texts texts = context.texts();
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.text(
                    texts.get("table.line"), 5.5, row -> texts.number(row.line()), "number"),
                Columns.text(texts.get("ingest.reason"), 30, QuarantinedRecord::reason, "warned"),
                Columns.text(texts.get("ingest.text"), 44, QuarantinedRecord::text, "code")));
    table.setItems(model.quarantine());
    table.setAccessibleText(texts.get("ingest.quarantine.table"));
    Columns.follow(table, context.theme(), texts.get("ingest.quarantine.none"));
    VBox.setVgrow(table, Priority.ALWAYS);
    Label name = new Label(texts.get("ingest.mend"));
    name.getStyleClass().add("muted");
    name.setLabelFor(text);
    text.getStyleClass().add("code");
    text.setPrefRowCount(3);
    text.setWrapText(true);
    text.setAccessibleText(texts.get("ingest.mend"));
    read.setText(texts.get("ingest.mend.read"));
    read.setOnAction(_ -> mend());
    save.setText(texts.get("ingest.quarantine.save"));
    save.setOnAction(_ -> context.actions().saveText("quarantine.csv", model.quarantineAsCsv()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(name, gap, save, read);
    buttons.getStyleClass().add("mend-bar");
    mending = new VBox(buttons, text);
    mending.getStyleClass().add("mend");
    getChildren().setAll(table, mending);
    table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    // Enter, or a double click, goes on to the text to mend; Esc comes back.
    table.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        take(event);
      }
    });
    table.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        take(event);
      }
    });
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            KeyFocus.give(table);
            event.consume();
          }
        });
  }

  private void show(@Nullable QuarantinedRecord record) {
    Shown.when(record != null, mending);
    text.setText(record == null ? "" : record.text());
    read.setDisable(record == null || !model.canMend(record));
  }

  private void take(Event event) {
    if (!table.getSelectionModel().isEmpty()) {
      KeyFocus.give(text);
      event.consume();
    }
  }

  private void mend() {
    QuarantinedRecord record = table.getSelectionModel().getSelectedItem();
    if (record != null) {
      model.mend(record, text.getText());
    }
  }
}
