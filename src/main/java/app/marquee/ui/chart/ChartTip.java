package app.marquee.ui.chart;

import app.marquee.ui.chart.layout.Mark;
import javafx.scene.control.Label;

/// The words beside the current mark: its exact value.
final class ChartTip extends Label {
  private static final double GAP = 8;
  private static final double BELOW = 12;

  ChartTip() {
    getStyleClass().add("chart-tip");
    setManaged(false);
    setVisible(false);
    setMouseTransparent(true);
  }

  void hide() {
    setVisible(false);
  }

  /// Shows the words of a mark above it, or below where there is no room.
  ///
  /// @param width of the place it stays within
  void show(Mark mark, ChartCanvas canvas, double width) {
    setText(mark.words());
    setVisible(true);
    applyCss();
    double wide = prefWidth(-1);
    double high = prefHeight(-1);
    double x = Math.clamp(mark.x() - wide / 2, 0, Math.max(0, width - wide));
    double above = mark.y() - high - GAP;
    double y = above >= 0 ? above : mark.y() + BELOW;
    resizeRelocate(
        Math.rint(x + canvas.getLayoutX()), Math.rint(y + canvas.getLayoutY()), wide, high);
  }
}
