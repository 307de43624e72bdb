package app.marquee.ui.clean;

import app.marquee.ui.clean.CleanViewModel.Rows;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.Segments;
import app.marquee.ui.fx.Texts;
import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds the Clean page: the rules, the chosen rule's changes, the cleaned titles, the as-of date.
public final class CleanController {
  private final CleanViewModel model;
  private final PageContext context;
  private final RowsPane titles;
  private final DetailPane detail;
  private final Segments<Rows> which;
  private boolean drawing;

  @FXML private ListView<RuleLine> ruleList;
  @FXML private DatePicker asOfPicker;
  @FXML private Button asOfButton;
  @FXML private Label asOfLabel;
  @FXML private Label ruleLabel;
  @FXML private Label countLabel;
  @FXML private StackPane viewPane;
  @FXML private StackPane detailPane;
  @FXML private StackPane rowsPane;
  @FXML private StackPane stepsPane;

  @SuppressWarnings("NullAway.Init")
  CleanController(CleanViewModel model, PageContext context) {
    this.model = model;
    this.context = context;
    this.detail = new DetailPane(model, context);
    this.titles = new RowsPane(context, model.rows());
    this.which = new Segments<>(model.whichProperty());
  }

  @FXML
  void initialize() {
    Texts texts = context.texts();
    RuleList.prepare(ruleList, model, texts);
    ruleList.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.rules().addListener((ListChangeListener<RuleLine>) _ -> select());
    model.ruleProperty().subscribe(this::select);
    model.detailProperty().subscribe(this::showDetail);
    viewPane.getChildren().setAll(detail.views());
    detailPane.getChildren().setAll(detail);
    titles.setName(texts.get("clean.after"));
    which.setNames(
        texts.get("clean.rows.all"),
        texts.get("clean.rows.changed"),
        texts.get("clean.rows.flagged"),
        texts.get("clean.rows.rule"));
    titles.setTools(StepsPane.proposals(model, context), which);
    rowsPane.getChildren().setAll(titles);
    stepsPane.getChildren().setAll(StepsPane.beside(titles, model, context));
    model.asOfProperty().subscribe(_ -> showAsOf());
    model.pinnedProperty().subscribe(_ -> showAsOf());
    asOfPicker.setConverter(new DateWords(texts));
    asOfPicker.valueProperty().subscribe(this::picked);
    asOfButton.setOnAction(_ -> model.pin(null));
  }

  void find() {
    titles.find();
  }

  private void chosen(@Nullable RuleLine line) {
    if (line != null && !drawing) {
      model.ruleProperty().set(line.rule());
    }
  }

  /// New lines keep the chosen rule chosen.
  private void select() {
    drawing = true;
    RuleList.select(ruleList, model.ruleProperty().get());
    drawing = false;
  }

  private void showDetail(@Nullable RuleDetail read) {
    if (read != null) {
      ruleLabel.setText(model.words().name(read.cause()));
      countLabel.setText(model.words().did(read));
      detail.show(read);
    }
  }

  private void showAsOf() {
    LocalDate pinned = model.pinnedProperty().get();
    LocalDate used = model.asOfProperty().get();
    drawing = true;
    asOfPicker.setValue(pinned == null ? used : pinned);
    drawing = false;
    asOfButton.setDisable(pinned == null);
    asOfLabel.setText(model.asOfWords());
  }

  private void picked(@Nullable LocalDate date) {
    if (!drawing && date != null && !date.equals(model.asOfProperty().get())) {
      model.pin(date);
    }
  }
}
