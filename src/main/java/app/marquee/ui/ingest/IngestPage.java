package app.marquee.ui.ingest;

import app.marquee.app.SessionState;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The Ingest page.
public final class IngestPage implements Page {
  private final PageFrame frame;
  private final IngestViewModel model;
  private final PassportViewModel passport;
  private final MissingColumnsPane missing;
  private final IngestController controller;

  public IngestPage(PageContext context) {
    frame = new PageFrame(context, PageId.INGEST);
    model = new IngestViewModel(context.texts(), context.actions(), context.runner());
    controller = new IngestController(model, context);
    passport = new PassportViewModel(context.actions(), model::showRecords);
    ToggleButton toggle = new ToggleButton(context.texts().get("passport.toggle"));
    missing = new MissingColumnsPane(context.texts(), frame.heightProperty());
    PassportSide sides =
        new PassportSide(
            context.views().load(IngestController.class, () -> controller),
            new PassportPane(context, passport),
            toggle);
    VBox.setVgrow(sides, Priority.ALWAYS);
    frame.setContent(new VBox(missing, sides), sides);
    Button again = PageFrame.button(context.texts().get("ingest.again"), "fth-refresh-cw");
    again.setOnAction(_ -> context.actions().run(Stage.INGEST));
    frame.addButtons(toggle, again);
    frame.setRemedies(() -> new RemediesPane(context.texts(), model));
    model.sentenceProperty().subscribe(frame::setSentence);
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void show(SessionState state) {
    model.show(state);
    missing.show(state);
    passport.show(state);
    frame.show(state);
  }

  @Override
  public void find() {
    controller.find();
  }
}
