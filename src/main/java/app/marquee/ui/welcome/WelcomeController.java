package app.marquee.ui.welcome;

import app.marquee.ui.fx.KeyNames;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.welcome.WelcomeViewModel.Recent;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// Binds the welcome page.
public final class WelcomeController {
  /// Rows the list is high, however many files there are.
  private static final int FEWEST_ROWS = 2;

  private static final int MOST_ROWS = 5;

  private final WelcomeViewModel model;
  private final Texts texts;

  @FXML private Button openButton;
  @FXML private Label openKeys;
  @FXML private Button sampleButton;
  @FXML private Label sampleKeys;
  @FXML private Button kaggleButton;
  @FXML private Label kaggleKeys;
  @FXML private ListView<Recent> recentList;

  @SuppressWarnings("NullAway.Init")
  WelcomeController(WelcomeViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    openButton.setOnAction(_ -> model.choose());
    sampleButton.setOnAction(_ -> model.sample());
    kaggleButton.setOnAction(_ -> model.kaggle());
    openKeys.setText(KeyNames.of("Shortcut+O"));
    sampleKeys.setText(KeyNames.of("Shortcut+Shift+O"));
    kaggleKeys.setText(KeyNames.of("Shortcut+Shift+K"));
    recentList.setItems(model.recent());
    recentList
        .prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    recentList.getFixedCellSize()
                        * Math.clamp(model.recent().size(), FEWEST_ROWS, MOST_ROWS),
                model.recent(),
                recentList.fixedCellSizeProperty()));
    recentList.setCellFactory(_ -> new RecentCell(model, texts));
    Label none = new Label(texts.get("welcome.recent.none"));
    none.getStyleClass().add("muted");
    recentList.setPlaceholder(none);
    recentList.setOnKeyPressed(this::pressed);
  }

  private void pressed(KeyEvent event) {
    Recent chosen = recentList.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> model.open(chosen);
      case DELETE -> model.forget(chosen);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
