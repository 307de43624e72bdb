package app.marquee.ui.kaggle;

import app.marquee.app.DatasetSource;
import app.marquee.app.DatasetSource.Fetched;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.kaggle.KaggleViewModel.Wires;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The dialog that gets a catalogue from Kaggle. Esc and Close stop a fetch under way; what has
/// come is kept.
public final class KaggleDialog {
  private final KaggleViewModel model;
  private final StackPane node;

  /// @param later runs what it is given on the FX thread, about a tenth of a second later
  /// @param close takes the dialog away
  /// @param fetched takes a catalogue that is here, after the dialog is away
  public KaggleDialog(
      PageContext context,
      Supplier<DatasetSource> source,
      Consumer<Runnable> later,
      Runnable close,
      Consumer<Fetched> fetched) {
    Wires wires = new Wires(context.runner(), context.feed(), later, System::nanoTime);
    model =
        new KaggleViewModel(
            source,
            wires,
            context.texts(),
            found -> {
              close.run();
              fetched.accept(found);
            });
    Runnable leave =
        () -> {
          model.cancel();
          close.run();
        };
    DialogFrame frame =
        new DialogFrame(context.texts(), context.texts().get("kaggle.title"), leave);
    frame.getStyleClass().add("kaggle-dialog");
    frame.setContent(
        context
            .views()
            .load(
                KaggleController.class, () -> new KaggleController(model, context.texts(), leave)));
    node = new StackPane(frame);
    node.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
  }

  public Node node() {
    return node;
  }

  /// Begins to fetch a data set.
  public void fetch(DatasetName name) {
    model.choose(name);
    model.fetch();
  }
}
