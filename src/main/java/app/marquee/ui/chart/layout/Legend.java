package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;

/// The line below a chart: what each colour stands for, and how far a last period goes.
final class Legend {
  private static final double SQUARE = 8;

  private Legend() {}

  /// True where the chart needs the line.
  static boolean needed(ChartSpec spec) {
    return spec.series().size() > 1 || !spec.partialLast().isEmpty();
  }

  /// Draws the line with its middle at y. The note keeps its place; names that do not fit are left
  /// out.
  static void draw(Sketch sketch, double middle) {
    ChartSpec spec = sketch.spec();
    double end = sketch.width();
    if (!spec.partialLast().isEmpty()) {
      String note = "* " + spec.partialLast();
      if (sketch.right(note, end, middle, Ink.MUTED)) {
        end -= sketch.textWidth(note) + sketch.px(12);
      }
    }
    if (spec.series().size() < 2) {
      return;
    }
    double x = 0;
    double square = sketch.px(SQUARE);
    for (int i = 0; i < spec.series().size(); i++) {
      Series series = spec.series().get(i);
      double width = square + sketch.px(6) + sketch.textWidth(series.name());
      if (x + width > end
          || !sketch.left(series.name(), x + square + sketch.px(6), middle, Ink.MUTED)) {
        return;
      }
      sketch.bar(
          new Box(x, Sketch.whole(middle - square / 2), square, square),
          Ink.of(series.colour(), i));
      x = Sketch.whole(x + width + sketch.px(16));
    }
  }
}
