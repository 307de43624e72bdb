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

/// The dialog that gets a catalogue from Kaggle. However it is left, a fetch under way stops; what
/// has come is kept, and the next fetch goes on from there.
public final class KaggleDialog {
  private final KaggleViewModel model;
  private final StackPane node;
  private Consumer<Fetched> taker = _ -> {};

  /// @param later runs what it is given on the FX thread, about a tenth of a second later
  /// @param close takes the dialog away
  public KaggleDialog(
      PageContext context,
      Supplier<DatasetSource> source,
      Consumer<Runnable> later,
      Runnable close) {
    Wires wires = new Wires(context.runner(), context.feed(), later, System::nanoTime);
    model =
        new KaggleViewModel(
            source,
            wires,
            context.texts(),
            found -> {
              close.run();
              taker.accept(found);
            });
    DialogFrame frame =
        new DialogFrame(context.texts(), context.texts().get("kaggle.title"), close);
    frame.getStyleClass().add("kaggle-dialog");
    frame.setContent(
        context
            .views()
            .load(
                KaggleController.class, () -> new KaggleController(model, context.texts(), close)));
    node = new StackPane(frame);
    node.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
  }

  /// Stops a fetch under way.
  public void left() {
    model.cancel();
  }

  /// Says who takes a catalogue that is here, after the dialog is away.
  public void open(Consumer<Fetched> fetched) {
    taker = fetched;
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
