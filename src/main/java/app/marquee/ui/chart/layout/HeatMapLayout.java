package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Label.Weight;
import app.marquee.ui.chart.layout.Shape.Dash;
import java.util.List;

/// A grid of fields, categories across and series down, darker for more.
public final class HeatMapLayout {
  private static final double ROW = 22;
  private static final double LARGEST_ROW = 30;
  private static final double SMALLEST_ROW = 15;
  private static final double AXIS = 18;
  private static final int STEPS = 7;

  private HeatMapLayout() {}

  public static double preferredHeight(int rows) {
    return rows * ROW + AXIS;
  }

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    int columns = spec.categories().size();
    if (columns == 0 || spec.series().isEmpty()) {
      return sketch.done();
    }
    double room = sketch.height() - sketch.px(AXIS);
    int all = spec.series().size();
    int fit = (int) Math.max(1, Math.floor(room / sketch.px(SMALLEST_ROW)));
    int rows = all > fit ? Math.max(1, fit - 1) : all;
    double pitch =
        Math.floor(
            Math.clamp(
                room / (rows + (rows < all ? 1 : 0)),
                sketch.px(SMALLEST_ROW),
                sketch.px(LARGEST_ROW)));
    List<String> names = spec.series().stream().limit(rows).map(Series::name).toList();
    double nameWidth =
        Math.min(
            Math.ceil(sketch.widest(names)),
            Math.min(sketch.px(124), Math.floor(sketch.width() * 0.36)));
    double start = nameWidth + sketch.px(8);
    double slot = (sketch.width() - start) / columns;
    double max =
        spec.series().stream()
            .flatMap(series -> series.values().stream())
            .mapToDouble(value -> Double.isNaN(value) ? 0 : value)
            .max()
            .orElse(0);
    for (int r = 0; r < rows; r++) {
      double middle = pitch * r + pitch / 2;
      sketch.left(
          sketch.measure().elided(names.get(r), Weight.REGULAR, nameWidth), 0, middle, Ink.TEXT);
      for (int c = 0; c < columns; c++) {
        double from = Sketch.whole(start + slot * c);
        double to = Sketch.whole(start + slot * (c + 1));
        field(sketch, r, c, new Box(from, pitch * r, Math.max(1, to - from - 1), pitch - 1), max);
      }
    }
    Plot axis =
        new Plot(
            new Box(start, 0, sketch.width() - start, pitch * rows),
            new Scale.Linear(new Ticks(1, 1)));
    int step = Plot.step(sketch, columns, i -> Words.axis(spec, i), slot, columns);
    int offset = (columns - 1) % step;
    axis.names(
        sketch,
        columns - offset,
        i -> Words.axis(spec, i + offset),
        i -> start + slot * (i + offset + 0.5),
        step);
    if (rows < all) {
      double line = sketch.measure().line();
      double below = pitch * rows + sketch.px(AXIS) + line / 2;
      sketch.left(
          Words.more(all - rows), 0, Math.min(below, sketch.height() - line / 2), Ink.MUTED);
    }
    return sketch.done();
  }

  /// The step of the ramp for a value, 1 to 7. Steps are even in the square root, since counts
  /// mostly are many small and few large.
  static int step(double value, double max) {
    return (int) Math.clamp(Math.ceil(Math.sqrt(value / max) * STEPS), 1, STEPS);
  }

  private static void field(Sketch sketch, int row, int column, Box box, double max) {
    Series series = sketch.spec().series().get(row);
    double value = series.values().get(column);
    String words = sketch.words(row, column);
    sketch.mark(box, words, new Spot(row, column));
    if (Double.isNaN(value)) {
      sketch.bar(box, null, Ink.AXIS, Dash.DASHED);
      return;
    }
    boolean on = value > 0 && sketch.isOn(row, column);
    Ink fill = on ? Ink.of("sequential-" + step(value, max)) : Ink.NO_VALUE;
    sketch.bar(box, fill);
    String number = sketch.number(value);
    if (sketch.textWidth(number) + sketch.px(4) <= box.width()) {
      Ink ink = on ? Ink.textOn(fill) : Ink.MUTED;
      sketch.centred(number, box.centreX(), box.centreY(), ink);
    }
  }
}
