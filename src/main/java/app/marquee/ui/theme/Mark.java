package app.marquee.ui.theme;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The product's mark: a lit sign with three bars. The same drawing as `assets/icon.svg`, on a grid
/// of 20 by 14.
public final class Mark extends StackPane {

  /// The sign's outline.
  public static final String SIGN =
      "M3.5 0 H16.5 A3.5 3.5 0 0 1 20 3.5 V10.5 A3.5 3.5 0 0 1 16.5 14 H3.5"
          + " A3.5 3.5 0 0 1 0 10.5 V3.5 A3.5 3.5 0 0 1 3.5 0 Z";

  /// Three rising bars.
  public static final String BARS =
      "M4 8 h2.5 v3 h-2.5 Z M8.75 5.5 h2.5 v5.5 h-2.5 Z M13.5 3 h2.5 v8 h-2.5 Z";

  public Mark() {
    SVGPath sign = new SVGPath();
    sign.setContent(SIGN);
    sign.getStyleClass().add("mark-sign");
    SVGPath bars = new SVGPath();
    bars.setContent(BARS);
    bars.getStyleClass().add("mark-bars");
    getStyleClass().add("mark");
    setAccessibleText("Marquee");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(new Group(sign, bars));
  }
}
