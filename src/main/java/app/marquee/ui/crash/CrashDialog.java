package app.marquee.ui.crash;

import app.marquee.app.desk.CrashReport;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.PageContext;
import javafx.scene.layout.StackPane;

/// The dialog that tells of a fault of the program.
public final class CrashDialog extends StackPane {
  public CrashDialog(CrashReport report, PageContext context, Runnable close) {
    CrashViewModel model = new CrashViewModel(report, context.texts(), context.actions()::copy);
    DialogFrame frame = new DialogFrame(context.texts(), context.texts().get("crash.title"), close);
    frame.getStyleClass().add("crash-dialog");
    frame.setContent(
        context.views().load(CrashController.class, () -> new CrashController(model, close)));
    getChildren().add(frame);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }
}
