package app.marquee.ui.backups;

import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupStore;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.PageContext;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The dialog that shows the copies of files opened before, restores and removes them.
public final class BackupsDialog {
  private final BackupsViewModel model;
  private final StackPane node;

  /// @param close takes the dialog away
  public BackupsDialog(
      PageContext context,
      BackupStore store,
      Supplier<BackupPolicy> policy,
      ZoneId zone,
      Runnable close) {
    model = new BackupsViewModel(store, policy, context.runner(), context.texts(), zone);
    DialogFrame frame =
        new DialogFrame(context.texts(), context.texts().get("command.backups"), close);
    frame.getStyleClass().add("export-dialog");
    frame.setContent(
        context
            .views()
            .load(BackupsController.class, () -> new BackupsController(model, context, close)));
    node = new StackPane(frame);
    node.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
  }

  /// The dialog with the backups there are now.
  public Node open() {
    model.open();
    return node;
  }
}
