package app.marquee.ui.fx;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The width of one em: the text size in pixels where a node stands, for sizes set in code.
public final class Em {
  /// Pixels of one em at the usual text size.
  public static final double USUAL = 13;

  private Em() {}

  /// Follows the text size in a pane, through a label of no size that it adds.
  public static DoubleBinding of(Pane pane) {
    Label probe = new Label();
    probe.setManaged(false);
    probe.setVisible(false);
    pane.getChildren().add(probe);
    DoubleProperty held = new SimpleDoubleProperty(USUAL);
    held.bind(Bindings.createDoubleBinding(() -> probe.getFont().getSize(), probe.fontProperty()));
    return held.multiply(1);
  }
}
