package app.marquee.ui.theme;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;

/// The product's mark: a lit sign with three bars, 20 by 14 pixels. The same drawing as
/// `assets/icon.svg`.
public final class Mark extends StackPane {

  /// The sign's outline.
  static final String SIGN =
      "M3.5 0 H16.5 A3.5 3.5 0 0 1 20 3.5 V10.5 A3.5 3.5 0 0 1 16.5 14 H3.5"
          + " A3.5 3.5 0 0 1 0 10.5 V3.5 A3.5 3.5 0 0 1 3.5 0 Z";

  /// Three rising bars.
  static final String BARS =
      "M4 8 h2.5 v3 h-2.5 Z M8.75 5.5 h2.5 v5.5 h-2.5 Z M13.5 3 h2.5 v8 h-2.5 Z";

  private static final double GRID = 22;

  public Mark() {
    SVGPath sign = path(SIGN);
    sign.getStyleClass().add("mark-sign");
    SVGPath bars = path(BARS);
    bars.getStyleClass().add("mark-bars");
    getStyleClass().add("mark");
    setAccessibleText("Marquee");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(new Group(sign, bars));
  }

  /// The mark as square pictures for the window's title bar and the task switcher, smallest first.
  /// For the JavaFX thread.
  public static List<Image> images() {
    return IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(Mark::image).toList();
  }

  private static Image image(int size) {
    Palette palette = Palette.of(Theme.Variant.LIGHT, Theme.Contrast.NORMAL);
    SVGPath sign = path(SIGN);
    sign.setFill(palette.colour("accent-emphasis"));
    SVGPath bars = path(BARS);
    bars.setFill(palette.colour("fg-emphasis"));
    Affine scaled = new Affine();
    double scale = size / GRID;
    // One column of air left and right of the sign, four above and below.
    scaled.appendTranslation(scale, 4 * scale);
    scaled.appendScale(scale, scale);
    SnapshotParameters asDrawn = new SnapshotParameters();
    asDrawn.setFill(Color.TRANSPARENT);
    asDrawn.setTransform(scaled);
    asDrawn.setViewport(new Rectangle2D(0, 0, size, size));
    return new Group(sign, bars).snapshot(asDrawn, null);
  }

  private static SVGPath path(String content) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    return path;
  }
}
