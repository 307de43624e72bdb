package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Shape.Dash;
import java.util.List;

/// Adjoining upright bars over bins; a second series is a thin outline, the whole behind a part.
public final class HistogramLayout {
  private static final int EDGES_NAMED = 5;

  private HistogramLayout() {}

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    int bins = spec.categories().size() - 1;
    double[] values =
        spec.series().stream()
            .flatMap(series -> series.values().stream())
            .mapToDouble(value -> value)
            .toArray();
    Plot plot = Plot.draw(sketch, values, 0, 0);
    if (bins > 0 && !spec.series().isEmpty()) {
      double slot = plot.box().width() / bins;
      bars(sketch, plot, bins, slot);
      if (spec.series().size() > 1) {
        outline(sketch, plot, bins, slot);
      }
      int step = Plot.step(sketch, bins + 1, spec.categories()::get, slot, EDGES_NAMED + 1);
      plot.names(sketch, bins + 1, spec.categories()::get, i -> plot.box().x() + slot * i, step);
    }
    plot.base(sketch);
    return sketch.done();
  }

  private static void bars(Sketch sketch, Plot plot, int bins, double slot) {
    ChartSpec spec = sketch.spec();
    Series series = spec.series().getFirst();
    for (int i = 0; i < bins; i++) {
      double from = Sketch.whole(plot.box().x() + slot * i);
      double to = Sketch.whole(plot.box().x() + slot * (i + 1));
      double value = series.values().get(i);
      double gap = to - from > 3 ? 1 : 0;
      double high = Double.isNaN(value) ? plot.box().bottom() : plot.y(value);
      if (value > 0) {
        high = Math.min(high, plot.box().bottom() - 1);
        sketch.bar(
            new Box(from, high, to - from - gap, plot.box().bottom() - high), sketch.ink(0, i));
      }
      String words =
          spec.categories().get(i)
              + " to "
              + spec.categories().get(i + 1)
              + ": "
              + told(sketch, i, value);
      Box column = new Box(from, plot.box().y(), to - from, plot.box().height());
      sketch.mark(
          new Mark(
              column,
              List.of(),
              column.centreX(),
              high,
              words,
              Mark.Emphasis.OUTLINE,
              new Spot(0, i)));
    }
  }

  private static String told(Sketch sketch, int bin, double value) {
    return sketch.arranged().isPerCent()
        ? Words.number(sketch.arranged().counted(0, bin))
            + " ("
            + Words.number(value)
            + Words.PER_CENT
            + ")"
        : Words.number(value);
  }

  private static void outline(Sketch sketch, Plot plot, int bins, double slot) {
    Series whole = sketch.spec().series().get(1);
    double[] xs = new double[bins * 2];
    double[] ys = new double[bins * 2];
    for (int i = 0; i < bins; i++) {
      double value = whole.values().get(i);
      double y = plot.y(Double.isNaN(value) ? 0 : value);
      xs[2 * i] = Sketch.whole(plot.box().x() + slot * i);
      xs[2 * i + 1] = Sketch.whole(plot.box().x() + slot * (i + 1));
      ys[2 * i] = y;
      ys[2 * i + 1] = y;
    }
    sketch.add(new Shape.Trace(xs, ys, Ink.MUTED, 1, Dash.SOLID));
  }
}
