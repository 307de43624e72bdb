package app.marquee.ui.shell;

import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the rail: the open catalogue and the six steps.
public final class RailController {
  /// Below this many em of window width the rail shows icons only: 1180 px at 13 px text.
  private static final double NARROW_EM = 1180 / 13.0;

  private final RailViewModel model;
  private final ShellViewModel shell;
  private final Actions actions;
  private final Commands commands;
  private final Texts texts;

  // Held, because a binding nobody holds is collected.
  private @Nullable BooleanBinding narrow;

  @FXML private VBox railPane;
  @FXML private VBox catalogueBox;
  @FXML private Label catalogueLabel;
  @FXML private Label extentLabel;
  @FXML private Region catalogueLine;
  @FXML private VBox stepBox;
  @FXML private VBox moreBox;
  @FXML private Button settingsButton;
  @FXML private Button helpButton;

  @SuppressWarnings("NullAway.Init")
  RailController(
      RailViewModel model, ShellViewModel shell, Actions actions, Commands commands, Texts texts) {
    this.model = model;
    this.shell = shell;
    this.actions = actions;
    this.commands = commands;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    catalogueLabel.textProperty().bind(model.catalogue());
    extentLabel.textProperty().bind(model.extent());
    for (PageId page : RailViewModel.STEPS) {
      stepBox.getChildren().add(item(page));
    }
    moreBox.getChildren().add(item(PageId.CHECKS));
    settingsButton.setOnAction(_ -> commands.get("settings").fire());
    helpButton.setOnAction(_ -> commands.get("keys").fire());
  }

  private RailItem item(PageId page) {
    return new RailItem(page, model.step(page), shell, actions, texts);
  }

  /// Collapses to icons while the window is narrow for its text size.
  void follow(ObservableDoubleValue width, ObservableDoubleValue em) {
    narrow = Bindings.createBooleanBinding(() -> width.get() / em.get() < NARROW_EM, width, em);
    narrow.subscribe(this::collapse);
  }

  private void collapse(Boolean icons) {
    railPane.pseudoClassStateChanged(RailItem.NARROW, icons);
    Shown.when(!icons, catalogueBox, catalogueLine);
    ContentDisplay display = icons ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    settingsButton.setContentDisplay(display);
    helpButton.setContentDisplay(display);
    stepBox.getChildren().forEach(item -> ((RailItem) item).collapse(icons));
    moreBox.getChildren().forEach(item -> ((RailItem) item).collapse(icons));
  }
}
