package app.marquee.ui.ingest;

import app.marquee.domain.catalogue.RecordSum;
import app.marquee.ui.fx.FigureButton;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.Segments;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.profile.ProfileHeaders;
import app.marquee.ui.ingest.IngestViewModel.Preview;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the Ingest page: the sum, the decisions, the records and the quarantine. What a user asks
/// for first is made when asked for.
public final class IngestController {
  private final IngestViewModel model;
  private final Texts texts;
  private final RowsPane records;
  private final Segments<Preview> previews;
  private final PreviewTables tables;
  private @Nullable ColumnRows columns;

  @FXML private FigureButton recordsFigure;
  @FXML private FigureButton keptFigure;
  @FXML private FigureButton quarantineFigure;
  @FXML private FigureButton duplicatesFigure;
  @FXML private FigureButton droppedFigure;
  @FXML private Label droppedSign;
  @FXML private Button addFileButton;
  @FXML private Button columnsButton;
  @FXML private VBox inputBox;
  @FXML private Label howLabel;
  @FXML private VBox decisionBox;
  @FXML private StackPane previewPane;

  @SuppressWarnings("NullAway.Init")
  IngestController(IngestViewModel model, PageContext context) {
    this.model = model;
    this.texts = context.texts();
    this.records = ProfileHeaders.pane(context, model.rows(), model.looksProperty());
    this.tables = new PreviewTables(context, model, records);
    this.previews = new Segments<>(model.previewProperty());
  }

  @FXML
  void initialize() {
    model.sumProperty().subscribe(this::showSum);
    records.setColumnNames(model::runName);
    model.inputs().lines().subscribe(() -> howLabel.setText(model.heading()));
    howLabel.setText(model.heading());
    inputBox.getChildren().setAll(new InputRows(texts, model.inputs()));
    decisionBox.getChildren().setAll(new DecisionRows(texts, model, model.decisions()));
    addFileButton.setOnAction(_ -> model.inputs().add());
    columnsButton.setOnAction(_ -> turnColumns());
    model
        .columns()
        .subscribe(
            () -> columnsButton.setText(texts.format("ingest.columns", model.columns().size())));
    records.setName(texts.get("ingest.preview"));
    records.setTools(previews);
    records.setNotes(model.trouble());
    previewPane.getChildren().setAll(records);
    model.previewProperty().subscribe(tables::show);
    model.trouble().viewProperty().subscribe(this::namePreviews);
    model.quarantine().subscribe(this::namePreviews);
    namePreviews();
    recordsFigure.setOnAction(_ -> model.showRecords());
    keptFigure.setOnAction(_ -> model.showRecords());
    quarantineFigure.setOnAction(_ -> model.previewProperty().set(Preview.QUARANTINE));
    duplicatesFigure.setOnAction(_ -> model.showDuplicates());
    droppedFigure.setOnAction(_ -> model.showSteps());
  }

  void find() {
    model.previewProperty().set(Preview.RECORDS);
    records.find();
  }

  private void turnColumns() {
    if (columns == null) {
      columns = new ColumnRows(texts, model);
      decisionBox.getChildren().add(columns);
    }
    Shown.when(!columns.isVisible(), columns);
  }

  private void showSum(RecordSum sum) {
    recordsFigure.show(texts.number(sum.records()), "");
    keptFigure.show(texts.number(sum.kept()), "");
    quarantineFigure.show(
        texts.number(sum.quarantined()), sum.quarantined() > 0 ? "warning-text" : "");
    duplicatesFigure.show(texts.number(sum.duplicates()), "");
    droppedFigure.show(texts.number(sum.dropped()), "");
    Shown.when(sum.dropped() > 0, droppedSign, droppedFigure);
  }

  private void namePreviews() {
    previews.setNames(
        texts.get("ingest.records"),
        texts.format("ingest.trouble.count", model.trouble().count()),
        texts.format("ingest.quarantine", model.quarantine().size()));
  }
}
