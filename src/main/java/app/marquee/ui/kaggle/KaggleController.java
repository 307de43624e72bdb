package app.marquee.ui.kaggle;

import app.marquee.ui.fx.KeyFocus;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.kaggle.KaggleViewModel.Phase;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the Kaggle dialog.
public final class KaggleController {
  private final KaggleViewModel model;
  private final Texts texts;
  private final Runnable close;

  @FXML private TextField datasetField;
  @FXML private TextField fileField;
  @FXML private TextField versionField;
  @FXML private FontIcon statusIcon;
  @FXML private Label statusLabel;
  @FXML private ProgressBar progressBar;
  @FXML private Button stopButton;
  @FXML private Button closeButton;
  @FXML private Button fetchButton;

  @SuppressWarnings("NullAway.Init")
  KaggleController(KaggleViewModel model, Texts texts, Runnable close) {
    this.model = model;
    this.texts = texts;
    this.close = close;
  }

  @FXML
  void initialize() {
    datasetField.textProperty().bindBidirectional(model.datasetProperty());
    fileField.textProperty().bindBidirectional(model.fileProperty());
    versionField.textProperty().bindBidirectional(model.versionProperty());
    statusLabel.textProperty().bind(model.statusProperty());
    progressBar.progressProperty().bind(model.progressProperty());
    fetchButton.setOnAction(_ -> model.fetch());
    stopButton.setOnAction(_ -> model.cancel());
    closeButton.setOnAction(_ -> close.run());
    model.phaseProperty().subscribe(this::show);
  }

  private void show(Phase phase) {
    boolean working = phase == Phase.RUNNING || phase == Phase.STOPPING;
    boolean wasWorking = stopButton.isVisible();
    Shown.when(true, stopButton, fetchButton);
    if (working != wasWorking) {
      // Whatever has the focus goes or is barred; it must not leave the dialog.
      KeyFocus.give(working ? stopButton : fetchButton);
    }
    Shown.when(working, progressBar, stopButton);
    Shown.when(!working, fetchButton, closeButton);
    Shown.when(phase == Phase.FAILED, statusIcon);
    fetchButton.setText(texts.get(phase == Phase.STOPPED ? "kaggle.resume" : "kaggle.fetch"));
    datasetField.setDisable(working);
    fileField.setDisable(working);
    versionField.setDisable(working);
  }
}
