package app.marquee.ui.reports;

import app.marquee.app.ExportOutcome;
import app.marquee.ui.fx.KeyFocus;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.reports.ExportViewModel.Group;
import app.marquee.ui.reports.ExportViewModel.Phase;
import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the export dialog.
public final class ExportController {
  private final ExportViewModel model;
  private final PageContext context;
  private final Texts texts;
  private final Runnable close;

  @FXML private VBox groupBox;
  @FXML private VBox factBox;
  @FXML private CustomTextField folderField;
  @FXML private Button chooseButton;
  @FXML private FontIcon sumIcon;
  @FXML private Label sumLabel;
  @FXML private ProgressBar progressBar;
  @FXML private Button openButton;
  @FXML private Button showButton;
  @FXML private Button copyButton;
  @FXML private Button cancelButton;
  @FXML private Button exportButton;

  @SuppressWarnings("NullAway.Init")
  ExportController(ExportViewModel model, PageContext context, Runnable close) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.close = close;
  }

  @FXML
  void initialize() {
    model.groups().addListener((ListChangeListener<Group>) _ -> showGroups());
    model.facts().addListener((ListChangeListener<Block.Fact>) _ -> showFacts());
    folderField.textProperty().bindBidirectional(model.folderProperty());
    chooseButton.setOnAction(_ ->
        context.actions().chooseFolder(model.folderProperty().get(), model.folderProperty()::set));
    sumLabel.textProperty().bind(model.sumProperty());
    model.phaseProperty().subscribe(this::showPhase);
    exportButton.setOnAction(_ -> model.begin().ifPresent(context.actions()::exportTo));
    cancelButton.setOnAction(_ -> cancel());
    openButton.setOnAction(_ ->
        withOutcome(
            done -> context.actions().showOutside(done.folder().resolve("reports/report.html"))));
    showButton.setOnAction(_ -> withOutcome(done -> context.actions().showOutside(done.folder())));
    copyButton.setOnAction(_ ->
        withOutcome(done -> context.actions().copy(done.folder().toAbsolutePath().toString())));
  }

  private void cancel() {
    if (model.phaseProperty().get() == Phase.RUNNING) {
      context.actions().cancel();
    } else {
      close.run();
    }
  }

  private void withOutcome(Consumer<ExportOutcome> use) {
    ExportOutcome done = model.outcomeProperty().get();
    if (done != null) {
      use.accept(done);
    }
  }

  private void showPhase(Phase phase) {
    boolean running = phase == Phase.RUNNING;
    Shown.when(running, progressBar);
    Shown.when(phase == Phase.DONE, openButton, showButton, copyButton);
    keepFocus(phase);
    Shown.when(phase == Phase.CHOOSING || phase == Phase.FAILED, exportButton);
    Shown.when(phase == Phase.DONE || phase == Phase.FAILED, sumIcon);
    boolean failed = phase == Phase.FAILED;
    sumIcon.setIconLiteral(failed ? "fth-alert-octagon" : "fth-check-circle");
    sumIcon.getStyleClass().setAll("ikonli-font-icon", failed ? "danger-text" : "success-text");
    cancelButton.setText(texts.get(phase == Phase.DONE ? "dialog.close" : "export.cancel"));
    folderField.setDisable(running);
    chooseButton.setDisable(running);
  }

  /// The button that has the focus may be about to go; then the focus would leave the dialog.
  private void keepFocus(Phase phase) {
    Button next = phase == Phase.RUNNING ? cancelButton : exportButton;
    KeyFocus.give(phase == Phase.DONE ? openButton : next);
  }

  private void showGroups() {
    groupBox.getChildren().setAll(model.groups().stream().map(this::group).toList());
  }

  private Node group(Group group) {
    return ExportRows.group(group.name(), group.note(), texts.size(group.bytes()));
  }

  private void showFacts() {
    factBox
        .getChildren()
        .setAll(
            model.facts().stream()
                .map(fact -> ExportRows.fact(fact.name(), fact.value()))
                .toList());
  }
}
