package app.marquee.ui.checks;

import app.marquee.app.SessionState;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The Checks page.
public final class ChecksPage implements Page {
  private final PageFrame frame;
  private final ChecksViewModel model;
  private final ChecksController controller;

  public ChecksPage(PageContext context) {
    frame = new PageFrame(context, PageId.CHECKS);
    model = new ChecksViewModel(context.texts(), context.runner(), context.actions());
    controller = new ChecksController(model, context);
    frame.setContent(context.views().load(ChecksController.class, () -> controller));
    Button run = PageFrame.button(context.texts().get("page.checks.run"), "fth-play");
    run.setOnAction(_ -> context.actions().run(Stage.FEATURES));
    frame.addButtons(run);
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

  @Override
  public void find() {
    controller.find();
  }
}
