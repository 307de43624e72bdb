package app.marquee.ui.reports;

import app.marquee.app.Input;
import app.marquee.app.SessionState;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.PageContext;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The dialog that asks where to and exports the reports.
public final class ExportDialog {
  private final ExportViewModel model;
  private final DialogFrame frame;
  private final StackPane node;

  public ExportDialog(PageContext context, Runnable close) {
    model = new ExportViewModel(context.texts());
    frame = new DialogFrame(context.texts(), context.texts().get("command.export"), close);
    frame.getStyleClass().add("export-dialog");
    frame.setContent(
        context
            .views()
            .load(ExportController.class, () -> new ExportController(model, context, close)));
    node = new StackPane(frame);
    node.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
  }

  /// The dialog, ready to be shown for this state.
  ///
  /// @param base where exports are proposed, null for beside the catalogue
  public Node open(SessionState state, @Nullable Path base) {
    model.open(state, base);
    frame.setNote(state.inputs().stream().map(Input::name).collect(Collectors.joining(", ")));
    return node;
  }

  /// Takes a new state.
  public void show(SessionState state) {
    model.show(state);
  }
}
