package app.marquee.ui;

import app.marquee.domain.provenance.Explanation;
import app.marquee.ui.explain.Inspector;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.TitleRow;
import app.marquee.ui.shell.HistoryPane;
import app.marquee.ui.shell.RecipeHistory;
import app.marquee.ui.shell.Shell;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Opens and closes the panel beside the page; it is made when it is first asked for.
final class InspectorDoor {
  private final Shell shell;
  private final PageContext context;
  private @Nullable Inspector made;
  private @Nullable HistoryPane historyPane;

  InspectorDoor(Shell shell, PageContext context) {
    this.shell = shell;
    this.context = context;
  }

  void show(Explanation explanation) {
    opened().show(explanation);
  }

  void show(TitleRow row) {
    opened().show(row);
  }

  /// @param goTo brings a recipe of the history into force, by its id
  void show(RecipeHistory history, IntConsumer goTo) {
    HistoryPane pane = historyPane;
    if (pane == null) {
      pane = new HistoryPane(history, context.texts(), goTo, this::close);
      historyPane = pane;
    }
    shell.showInspector(pane);
    pane.focusList();
  }

  /// Shows the titles behind the page in view.
  void showRows() {
    shell.showRows();
  }

  void close() {
    shell.closeInspector();
  }

  private Inspector opened() {
    Inspector inspector = made;
    if (inspector == null) {
      inspector = new Inspector(context.texts(), context.actions(), this::close);
      made = inspector;
    }
    shell.showInspector(inspector);
    return inspector;
  }
}
