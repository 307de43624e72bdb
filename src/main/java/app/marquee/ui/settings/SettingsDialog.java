package app.marquee.ui.settings;

import app.marquee.app.desk.LiveSettings;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.PageContext;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// The dialog of the settings.
public final class SettingsDialog extends StackPane {
  public SettingsDialog(PageContext context, LiveSettings live, Runnable close) {
    SettingsViewModel model =
        new SettingsViewModel(live, context.texts(), Runtime.getRuntime().availableProcessors());
    DialogFrame frame =
        new DialogFrame(context.texts(), context.texts().get("settings.title"), close);
    frame.getStyleClass().add("settings-dialog");
    Node form =
        context
            .views()
            .load(SettingsController.class, () -> new SettingsController(model, context, close));
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    frame.setContent(scroll);
    getChildren().add(frame);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }
}
