package app.marquee.ui.features;

import app.marquee.app.SessionState;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The Features page.
public final class FeaturesPage implements Page {
  private final PageFrame frame;
  private final FeaturesViewModel model;
  private final FeaturesController controller;

  public FeaturesPage(PageContext context) {
    frame = new PageFrame(context, PageId.FEATURES);
    model = new FeaturesViewModel(context.texts(), context.runner(), context.actions());
    controller = new FeaturesController(model, context);
    frame.setContent(context.views().load(FeaturesController.class, () -> controller));
    Button run = PageFrame.button(context.texts().get("page.features.run"), "fth-play");
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
