package app.marquee.ui.settings;

import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Segments;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Binds the settings dialog.
public final class SettingsController {
  private final SettingsViewModel model;
  private final PageContext context;
  private final Runnable close;

  @FXML private StackPane coloursPane;
  @FXML private ToggleSwitch contrastSwitch;
  @FXML private Button smallerButton;
  @FXML private Label sizeLabel;
  @FXML private Button largerButton;
  @FXML private ComboBox<Integer> threadsBox;
  @FXML private ToggleSwitch updatesSwitch;
  @FXML private ToggleSwitch backupsSwitch;
  @FXML private ComboBox<Integer> newestBox;
  @FXML private ComboBox<Integer> daysBox;
  @FXML private ComboBox<Integer> versionsBox;
  @FXML private CustomTextField folderField;
  @FXML private Button chooseButton;
  @FXML private Label folderLabel;
  @FXML private Label placeLabel;
  @FXML private Button showButton;
  @FXML private Button resetButton;
  @FXML private Button closeButton;

  @SuppressWarnings("NullAway.Init")
  SettingsController(SettingsViewModel model, PageContext context, Runnable close) {
    this.model = model;
    this.context = context;
    this.close = close;
  }

  @FXML
  void initialize() {
    Texts texts = context.texts();
    Segments<?> colours = new Segments<>(model.coloursProperty());
    colours.setNames(
        texts.get("settings.colours.system"),
        texts.get("settings.colours.light"),
        texts.get("settings.colours.dark"));
    coloursPane.getChildren().setAll(colours);
    contrastSwitch.selectedProperty().bindBidirectional(model.contrastProperty());
    sizeLabel.textProperty().bind(model.textSizeProperty());
    smallerButton.setOnAction(_ -> model.smaller());
    largerButton.setOnAction(_ -> model.larger());
    model.canShrinkProperty().subscribe(can -> smallerButton.setDisable(!can));
    model.canGrowProperty().subscribe(can -> largerButton.setDisable(!can));
    NumberChoice.bind(
        threadsBox, model.threadChoices(), model::threadName, model.threadsProperty());
    updatesSwitch.selectedProperty().bindBidirectional(model.updatesProperty());
    bindBackups();
    NumberChoice.bind(
        versionsBox, model.versionsChoices(), model::newestName, model.versionsProperty());
    folderField.textProperty().bindBidirectional(model.folderProperty());
    folderLabel.textProperty().bind(model.folderNoteProperty());
    chooseButton.setOnAction(_ ->
        context.actions().chooseFolder(model.folderProperty().get(), model.folderProperty()::set));
    placeLabel.setText(model.place());
    Shown.when(model.file().isPresent(), showButton);
    showButton.setOnAction(_ ->
        model.file().ifPresent(file -> context.actions().showOutside(file.resolveSibling(""))));
    resetButton.setOnAction(_ -> model.reset());
    model.canResetProperty().subscribe(can -> resetButton.setDisable(!can));
    closeButton.setOnAction(_ -> close.run());
  }

  private void bindBackups() {
    backupsSwitch.selectedProperty().bindBidirectional(model.backupsProperty());
    NumberChoice.bind(newestBox, model.newestChoices(), model::newestName, model.newestProperty());
    NumberChoice.bind(daysBox, model.daysChoices(), model::daysName, model.daysProperty());
    model
        .backupsProperty()
        .subscribe(on -> {
          newestBox.setDisable(!on);
          daysBox.setDisable(!on);
        });
  }
}
