package app.marquee.ui.dock;

import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.ui.dock.DockViewModel.Filter;
import app.marquee.ui.dock.DockViewModel.Panel;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.RunFeed.LogLine;
import app.marquee.ui.fx.RunFeed.TaskLine;
import app.marquee.ui.fx.Segments;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Binds the dock's bar and panels.
public final class DockController {
  private final DockViewModel model;
  private final Actions actions;
  private final Texts texts;
  private final Segments<Filter> filters;

  @FXML private HBox closedBar;
  @FXML private OutcomeLine outcomeLine;
  @FXML private Button tasksButton;
  @FXML private Button logButton;
  @FXML private Button openButton;
  @FXML private HBox openBar;
  @FXML private ToggleButton tasksTab;
  @FXML private ToggleButton logTab;
  @FXML private ProgressBar runBar;
  @FXML private Label runLabel;
  @FXML private HBox logTools;
  @FXML private StackPane filterPane;
  @FXML private CustomTextField findField;
  @FXML private ToggleSwitch followSwitch;
  @FXML private Button copyButton;
  @FXML private Button saveButton;
  @FXML private Button closeButton;
  @FXML private StackPane panelPane;
  @FXML private ListView<TaskLine> taskList;
  @FXML private ListView<LogLine> logList;

  @SuppressWarnings("NullAway.Init")
  DockController(DockViewModel model, Actions actions, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    this.filters = new Segments<>(model.filterProperty());
  }

  @FXML
  void initialize() {
    model.outcomeProperty().subscribe(outcomeLine::show);
    model.openProperty().subscribe(_ -> showPanel());
    model.panelProperty().subscribe(_ -> showPanel());
    tasksButton.setOnAction(_ -> model.toggle(Panel.TASKS));
    logButton.setOnAction(_ -> model.toggle(Panel.LOG));
    openButton.setOnAction(_ -> model.openProperty().set(true));
    closeButton.setOnAction(_ -> model.openProperty().set(false));
    tasksTab.setOnAction(_ -> model.panelProperty().set(Panel.TASKS));
    logTab.setOnAction(_ -> model.panelProperty().set(Panel.LOG));
    filterPane.getChildren().setAll(filters);
    findField.textProperty().bindBidirectional(model.findProperty());
    followSwitch.selectedProperty().bindBidirectional(model.followProperty());
    copyButton.setOnAction(_ -> actions.copy(model.logText()));
    saveButton.setOnAction(_ -> actions.saveText("marquee.log", model.logText()));
    taskList.setItems(model.feed().tasks());
    taskList.setCellFactory(_ -> new TaskCell(texts, model.feed()));
    logList.setItems(model.log());
    logList.setCellFactory(_ -> new LogCell(model));
    logList.addEventFilter(ScrollEvent.SCROLL, scroll -> model.scrolled(scroll.getDeltaY()));
    model.log().addListener((ListChangeListener<LogLine>) _ -> follow());
    model.followProperty().subscribe(_ -> follow());
    model.feed().changes().subscribe(_ -> showCounts());
  }

  private void showPanel() {
    boolean open = model.openProperty().get();
    boolean log = model.panelProperty().get() == Panel.LOG;
    Shown.when(open, openBar, panelPane);
    Shown.when(!open, closedBar);
    Shown.when(log, logList, logTools);
    Shown.when(!log, taskList);
    tasksTab.setSelected(!log);
    logTab.setSelected(log);
    follow();
  }

  private void showCounts() {
    String log = texts.format("dock.log", model.feed().log().size());
    logButton.setText(log);
    logTab.setText(log);
    runLabel.setText(model.runLine(model.feed().now()));
    runBar.setProgress(model.runShare());
    Shown.when(!model.feed().tasks().isEmpty(), runBar);
    filters.setNames(
        texts.get("log.all"),
        texts.format("log.warnings", model.count(Level.WARNING)),
        texts.format("log.errors", model.count(Level.ERROR)));
  }

  private void follow() {
    if (model.followProperty().get() && !model.log().isEmpty()) {
      logList.scrollTo(model.log().size() - 1);
    }
  }
}
