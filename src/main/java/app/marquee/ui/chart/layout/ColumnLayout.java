package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Shape.Dash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Upright bars for ordered categories, stacked where there are several series. A last period that
/// is not whole is dashed and hollow.
public final class ColumnLayout {
  private static final double WIDEST = 64;

  private ColumnLayout() {}

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    int count = spec.categories().size();
    double legend = Legend.height(sketch);
    double max = 0;
    for (int i = 0; i < count; i++) {
      max = Math.max(max, ShareLayout.total(spec, i));
    }
    Plot plot = Plot.draw(sketch, max, 0, legend);
    if (count > 0) {
      double slot = plot.box().width() / count;
      double wide =
          Math.max(1.0, Sketch.whole(Math.min(sketch.px(WIDEST), slot * (count > 24 ? 0.8 : 0.6))));
      for (int i = 0; i < count; i++) {
        column(sketch, plot, i, Sketch.whole(plot.box().x() + slot * (i + 0.5) - wide / 2), wide);
      }
      totals(sketch, plot, slot);
      int step = Plot.step(sketch, count, i -> Words.axis(spec, i), slot, count);
      // Counted from the last, so that the latest period keeps its name.
      int offset = (count - 1) % step;
      plot.names(
          sketch,
          count - offset,
          i -> Words.axis(spec, i + offset),
          i -> plot.box().x() + slot * (i + offset + 0.5),
          step);
    }
    plot.base(sketch);
    Legend.draw(sketch, sketch.height() - legend);
    return sketch.done();
  }

  private static void column(Sketch sketch, Plot plot, int category, double x, double wide) {
    ChartSpec spec = sketch.spec();
    boolean partial = Words.isPartial(spec, category);
    double before = 0;
    for (int i = 0; i < spec.series().size(); i++) {
      Series series = spec.series().get(i);
      double value = series.values().get(category);
      if (Double.isNaN(value) || value <= 0) {
        continue;
      }
      double low = plot.y(before);
      before += value;
      double high = plot.y(before);
      boolean onTop = i > 0 && low - high > 2;
      Box box = new Box(x, high, wide, Math.max(1, low - high - (onTop ? 1 : 0)));
      Ink ink = sketch.ink(i, category);
      if (partial) {
        sketch.bar(box, ink.faded(0.22), ink, Dash.DASHED);
      } else {
        sketch.bar(box, ink);
      }
      sketch.mark(box, Words.value(spec, series, category), new Spot(i, category));
    }
  }

  /// Every column has its number above it, or where they do not all fit only the highest.
  private static void totals(Sketch sketch, Plot plot, double slot) {
    ChartSpec spec = sketch.spec();
    List<Double> totals = new ArrayList<>();
    for (int i = 0; i < spec.categories().size(); i++) {
      totals.add(ShareLayout.total(spec, i));
    }
    double widest = sketch.widest(totals.stream().map(Words::number).toList());
    boolean all = widest + sketch.px(8) <= slot;
    double most = Collections.max(totals);
    for (int i = 0; i < totals.size(); i++) {
      double total = totals.get(i);
      if (total > 0 && (all || total == most)) {
        double above = plot.y(total) - sketch.measure().line() / 2 - 1;
        sketch.centred(Words.number(total), plot.box().x() + slot * (i + 0.5), above, Ink.TEXT);
      }
    }
  }
}
