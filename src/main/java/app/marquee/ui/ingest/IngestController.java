package app.marquee.ui.ingest;

import app.marquee.domain.catalogue.RecordSum;
import app.marquee.ui.fx.FigureButton;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.Segments;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.TitleTable;
import app.marquee.ui.fx.profile.ProfileHeaders;
import app.marquee.ui.ingest.IngestViewModel.Preview;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Binds the Ingest page: the sum, the decisions, the records and the quarantine.
public final class IngestController {
  private final IngestViewModel model;
  private final Texts texts;
  private final RowsPane records;
  private final Segments<Preview> previews;
  private final QuarantinePane quarantine;
  private final TitleTable trouble;

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
    this.previews = new Segments<>(model.previewProperty());
    this.quarantine = new QuarantinePane(context, model);
    this.trouble = new TitleTable(context);
  }

  @FXML
  void initialize() {
    model.sumProperty().subscribe(this::showSum);
    records.setColumnNames(model::runName);
    model.inputs().lines().subscribe(() -> howLabel.setText(model.heading()));
    howLabel.setText(model.heading());
    ColumnRows columns = new ColumnRows(texts, model);
    inputBox.getChildren().setAll(new InputRows(texts, model.inputs()));
    decisionBox.getChildren().setAll(new DecisionRows(texts, model, model.decisions()), columns);
    addFileButton.setOnAction(_ -> model.inputs().add());
    columnsButton.setOnAction(_ -> Shown.when(!columns.isVisible(), columns));
    model
        .columns()
        .subscribe(
            () -> columnsButton.setText(texts.format("ingest.columns", model.columns().size())));
    records.setName(texts.get("ingest.preview"));
    records.setTools(previews);
    records.setNotes(model.trouble());
    trouble.setColumnNames(model::runName);
    trouble.setNotes(model.trouble());
    trouble.setReasons(model.trouble()::reason);
    trouble.setAccessibleText(texts.get("ingest.trouble.table"));
    previewPane.getChildren().setAll(records);
    model.previewProperty().subscribe(this::showPreview);
    model
        .trouble()
        .viewProperty()
        .subscribe(view -> {
          trouble.showInOrder(view.rows(), view.order());
          namePreviews();
        });
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

  private void showPreview(Preview preview) {
    switch (preview) {
      case RECORDS -> records.showTitles();
      case TROUBLE -> records.showInstead(trouble);
      case QUARANTINE -> records.showInstead(quarantine);
    }
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
