package app.marquee.ui.clean;

import app.marquee.app.SessionState;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/// The Clean page.
public final class CleanPage implements Page {
  private final PageFrame frame;
  private final CleanViewModel model;
  private final CleanController controller;

  public CleanPage(PageContext context) {
    frame = new PageFrame(context, PageId.CLEAN);
    model = new CleanViewModel(context.texts(), context.runner(), context.actions());
    controller = new CleanController(model, context);
    Parent content = context.views().load(CleanController.class, () -> controller);
    context
        .dividers()
        .follow(() -> DetailPane.divider(model.influence().viewProperty().get()), content);
    frame.setContent(content);
    Button run = PageFrame.button(context.texts().get("page.clean.run"), "fth-play");
    run.setOnAction(_ -> context.actions().run(Stage.CLEAN));
    Button history = PageFrame.button(context.texts().get("command.history"), "fth-clock");
    history.getStyleClass().add("flat");
    history.setOnAction(_ -> context.actions().showHistory());
    frame.addButtons(run, history);
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
