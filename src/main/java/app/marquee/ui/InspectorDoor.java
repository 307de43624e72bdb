package app.marquee.ui;

import app.marquee.domain.provenance.Explanation;
import app.marquee.ui.explain.Inspector;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.TitleRow;
import app.marquee.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/// Opens and closes the panel beside the page; it is made when it is first asked for.
final class InspectorDoor {
  private final Shell shell;
  private final PageContext context;
  private @Nullable Inspector made;

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
