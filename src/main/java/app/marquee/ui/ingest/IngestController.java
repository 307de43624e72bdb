package app.marquee.ui.ingest;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.ui.fx.Columns;
import app.marquee.ui.fx.FigureButton;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.Segments;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.ingest.IngestViewModel.Preview;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Binds the Ingest page: the sum, the decisions, the records and the quarantine.
public final class IngestController {
  private final IngestViewModel model;
  private final PageContext context;
  private final Texts texts;
  private final RowsPane records;
  private final Segments<Preview> previews;
  private final TableView<QuarantinedRecord> quarantine = new TableView<>();

  @FXML private FigureButton recordsFigure;
  @FXML private FigureButton keptFigure;
  @FXML private FigureButton quarantineFigure;
  @FXML private FigureButton duplicatesFigure;
  @FXML private Label columnsLabel;
  @FXML private VBox decisionBox;
  @FXML private StackPane previewPane;

  @SuppressWarnings("NullAway.Init")
  IngestController(IngestViewModel model, PageContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.records = new RowsPane(context, model.rows());
    this.previews = new Segments<>(model.previewProperty());
  }

  @FXML
  void initialize() {
    model.sumProperty().subscribe(this::showSum);
    model.decisions().subscribe(this::showDecisions);
    model.columns().subscribe(this::showColumns);
    records.setName(texts.get("ingest.preview"));
    records.setTools(previews);
    previewPane.getChildren().setAll(records);
    quarantine
        .getColumns()
        .setAll(
            List.of(
                Columns.text(
                    texts.get("table.line"), 5.5, row -> texts.number(row.line()), "number"),
                Columns.text(texts.get("ingest.reason"), 30, QuarantinedRecord::reason, "warned"),
                Columns.text(texts.get("ingest.text"), 44, QuarantinedRecord::text, "code")));
    quarantine.setItems(model.quarantine());
    quarantine.setAccessibleText(texts.get("ingest.quarantine.table"));
    Columns.follow(quarantine, context.theme(), texts.get("ingest.quarantine.none"));
    model.previewProperty().subscribe(this::showPreview);
    recordsFigure.setOnAction(_ -> model.showRecords());
    keptFigure.setOnAction(_ -> model.showRecords());
    quarantineFigure.setOnAction(_ -> model.previewProperty().set(Preview.QUARANTINE));
    duplicatesFigure.setOnAction(_ -> model.showDuplicates());
  }

  void find() {
    model.previewProperty().set(Preview.RECORDS);
    records.find();
  }

  private void showPreview(Preview preview) {
    switch (preview) {
      case RECORDS -> records.showTitles();
      case QUARANTINE -> records.showInstead(quarantine);
    }
  }

  private void showSum(RecordSum sum) {
    recordsFigure.show(texts.number(sum.records()), "");
    keptFigure.show(texts.number(sum.kept()), "");
    quarantineFigure.show(
        texts.number(sum.quarantined()), sum.quarantined() > 0 ? "warning-text" : "");
    duplicatesFigure.show(texts.number(sum.duplicates()), "");
    previews.setNames(
        texts.get("ingest.records"), texts.format("ingest.quarantine", sum.quarantined()));
  }

  private void showDecisions() {
    decisionBox.getChildren().clear();
    for (Decision decision : model.decisions()) {
      HBox row =
          new HBox(
              styled(decision.name(), "decision-name"),
              styled(decision.value(), "decision-value"),
              styled(decision.reason(), "decision-reason"));
      row.getStyleClass().addAll("form-row", "decision");
      decisionBox.getChildren().add(row);
    }
  }

  private void showColumns() {
    columnsLabel.setText(texts.format("ingest.columns", model.columns().size()));
    columnsLabel.setTooltip(new Tooltip(model.columnLines()));
  }

  private static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
