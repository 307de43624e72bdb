package app.marquee.ui.crash;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/// Binds the crash dialog.
public final class CrashController {
  private final CrashViewModel model;
  private final Runnable close;

  @FXML private Label sentenceLabel;
  @FXML private Label codeLabel;
  @FXML private TextArea detailsArea;
  @FXML private Button copyButton;
  @FXML private Button closeButton;

  @SuppressWarnings("NullAway.Init")
  CrashController(CrashViewModel model, Runnable close) {
    this.model = model;
    this.close = close;
  }

  @FXML
  void initialize() {
    sentenceLabel.setText(model.sentence());
    codeLabel.setText(model.code());
    detailsArea.setText(model.details());
    copyButton.textProperty().bind(model.copyNameProperty());
    copyButton.setOnAction(_ -> model.copyDetails());
    closeButton.setOnAction(_ -> close.run());
  }
}
