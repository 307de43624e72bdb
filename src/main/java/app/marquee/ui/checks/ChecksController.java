package app.marquee.ui.checks;

import app.marquee.domain.quality.CheckKind;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the Checks page: the list by stage, the chosen check, and the records that fail it.
public final class ChecksController {
  private final ChecksViewModel model;
  private final Texts texts;
  private final FailingPane failing;
  private final CheckForm form;
  private @Nullable CheckSpec shown;
  private boolean drawing;

  @FXML private Button addButton;
  @FXML private ListView<CheckLine> checkList;
  @FXML private StackPane failedPane;
  @FXML private VBox detailBox;
  @FXML private Label sentenceLabel;
  @FXML private Label stateLabel;
  @FXML private Label thresholdLabel;
  @FXML private Label faultLabel;
  @FXML private Button removeButton;
  @FXML private StackPane formPane;
  @FXML private StackPane rowsPane;

  @SuppressWarnings("NullAway.Init")
  ChecksController(ChecksViewModel model, PageContext context) {
    this.model = model;
    this.texts = context.texts();
    this.failing = new FailingPane(context, model);
    this.form = new CheckForm(model, texts);
  }

  @FXML
  void initialize() {
    ContextMenu kinds = new ContextMenu();
    for (CheckKind kind : CheckKind.values()) {
      MenuItem item = new MenuItem(texts.get("checks.kind." + kind.id()));
      item.setOnAction(_ -> model.add(kind));
      kinds.getItems().add(item);
    }
    addButton.setOnAction(_ -> kinds.show(addButton, Side.BOTTOM, 0, 0));
    checkList.setItems(model.lines());
    checkList.setCellFactory(_ -> new CheckCell(texts));
    checkList.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    checkList.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE) {
        model.remove();
      }
    });
    model.lines().addListener((ListChangeListener<CheckLine>) _ -> select());
    failedPane.getChildren().setAll(new OnFailedPane(model, texts));
    formPane.getChildren().setAll(form);
    removeButton.setOnAction(_ -> model.remove());
    faultLabel.textProperty().bind(model.faultProperty());
    Shown.bind(faultLabel, model.faultProperty().map(text -> !text.isEmpty()));
    rowsPane.getChildren().setAll(failing);
    model.chosenProperty().subscribe(this::show);
  }

  void find() {
    failing.find();
  }

  private void choose(@Nullable CheckLine line) {
    if (line != null && !drawing) {
      model.choose(line);
    }
  }

  private void select() {
    drawing = true;
    checkList.getSelectionModel().select(model.chosenProperty().get());
    drawing = false;
  }

  private void show(@Nullable CheckLine line) {
    CheckSpec check = line == null ? null : line.check();
    Shown.when(check != null, detailBox);
    select();
    if (line != null && check != null) {
      sentenceLabel.setText(model.words().condition(check));
      stateLabel.setText(model.words().state(line));
      stateLabel.getStyleClass().setAll("label", line.tone());
      thresholdLabel.setText(model.words().threshold(check));
      failing.setNothing(model.words().nothing(line));
      if (!check.equals(shown)) {
        shown = check;
        form.show(check);
      }
    }
  }
}
