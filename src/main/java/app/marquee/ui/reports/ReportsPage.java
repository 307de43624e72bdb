package app.marquee.ui.reports;

import app.marquee.app.SessionState;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The Reports page.
public final class ReportsPage implements Page {
  private final PageFrame frame;
  private final ReportsViewModel model;

  public ReportsPage(PageContext context) {
    frame = new PageFrame(context, PageId.REPORTS);
    model = new ReportsViewModel(context.texts());
    frame.setContent(
        context
            .views()
            .load(ReportsController.class, () -> new ReportsController(model, context.texts())));
    Button export = PageFrame.button(context.texts().get("command.export"), "fth-download");
    export.getStyleClass().add("accent");
    export.setOnAction(_ -> context.actions().exportReports());
    frame.addButtons(export);
    model.sentenceProperty().subscribe(frame::setSentence);
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void show(SessionState state) {
    model.show(state);
    frame.show(state);
  }
}
