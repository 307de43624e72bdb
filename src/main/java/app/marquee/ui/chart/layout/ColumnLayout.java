package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Shape.Dash;
import app.marquee.ui.chart.view.Tools;
import app.marquee.ui.chart.view.Viewing.Stack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Upright bars for ordered categories; several series stand on each other or side by side. A last
/// period that is not whole is dashed and hollow.
public final class ColumnLayout {
  private static final double WIDEST = 64;

  private final Sketch sketch;
  private final ChartSpec spec;
  private final Plot plot;
  private final double slot;
  private final double wide;

  private ColumnLayout(Sketch sketch, Plot plot) {
    this.sketch = sketch;
    this.spec = sketch.spec();
    this.plot = plot;
    int count = spec.categories().size();
    slot = plot.box().width() / Math.max(1, count);
    double share = count > 24 || isBeside(sketch) ? 0.8 : 0.6;
    double most = sketch.px(WIDEST) * (isBeside(sketch) ? spec.series().size() : 1);
    wide = Math.max(1.0, Sketch.whole(Math.min(most, slot * share)));
  }

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    double legend = Legend.height(sketch);
    Plot plot = Plot.draw(sketch, heights(sketch), 0, legend);
    if (!spec.categories().isEmpty()) {
      new ColumnLayout(sketch, plot).draw();
    }
    plot.base(sketch);
    Legend.draw(sketch, sketch.height() - legend);
    return sketch.done();
  }

  private static boolean isBeside(Sketch sketch) {
    return sketch.spec().series().size() > 1
        && Tools.stack(sketch.arranged().base(), sketch.arranged().viewing()) == Stack.BESIDE;
  }

  /// The values of all bars, or of what stands on each other together.
  private static double[] heights(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    if (isBeside(sketch)) {
      return spec.series().stream()
          .flatMap(series -> series.values().stream())
          .mapToDouble(value -> value)
          .toArray();
    }
    return IntStream.range(0, spec.categories().size())
        .mapToDouble(i -> ShareLayout.total(spec, i))
        .toArray();
  }

  private void draw() {
    int count = spec.categories().size();
    for (int i = 0; i < count; i++) {
      double x = Sketch.whole(plot.box().x() + slot * (i + 0.5) - wide / 2);
      if (isBeside(sketch)) {
        beside(i, x);
      } else {
        stacked(i, x);
      }
    }
    if (!isBeside(sketch)) {
      totals();
    }
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

  private void stacked(int category, double x) {
    double before = 0;
    for (int i = 0; i < spec.series().size(); i++) {
      double value = spec.series().get(i).values().get(category);
      if (Double.isNaN(value) || value <= 0) {
        continue;
      }
      double low = plot.y(before);
      before += value;
      double high = plot.y(before);
      boolean onTop = i > 0 && low - high > 2;
      bar(new Box(x, high, wide, Math.max(1, low - high - (onTop ? 1 : 0))), i, category);
    }
  }

  private void beside(int category, double x) {
    double each = wide / spec.series().size();
    for (int i = 0; i < spec.series().size(); i++) {
      double value = spec.series().get(i).values().get(category);
      if (Double.isNaN(value) || value <= 0) {
        continue;
      }
      double from = Sketch.whole(x + each * i);
      double to = Sketch.whole(x + each * (i + 1));
      double high = plot.y(value);
      double gap = to - from > 4 ? 1 : 0;
      double bottom = plot.box().bottom();
      bar(
          new Box(from, high, Math.max(1, to - from - gap), Math.max(1, bottom - high)),
          i,
          category);
    }
  }

  private void bar(Box box, int series, int category) {
    Ink ink = sketch.ink(series, category);
    if (Words.isPartial(spec, category)) {
      sketch.bar(box, ink.faded(0.22), ink, Dash.DASHED);
    } else {
      sketch.bar(box, ink);
    }
    sketch.mark(box, sketch.words(series, category), new Spot(series, category));
  }

  /// Every column has its number above it, or where they do not all fit only the highest.
  private void totals() {
    List<Double> totals = new ArrayList<>();
    for (int i = 0; i < spec.categories().size(); i++) {
      totals.add(ShareLayout.total(spec, i));
    }
    double widest = sketch.widest(totals.stream().map(sketch::number).toList());
    boolean all = widest + sketch.px(8) <= slot;
    double most = Collections.max(totals);
    for (int i = 0; i < totals.size(); i++) {
      double total = totals.get(i);
      if (total > 0 && (all || total == most)) {
        total(sketch.number(total), plot.box().x() + slot * (i + 0.5), plot.y(total), i);
      }
    }
  }

  /// Above the column, or where there is no room in its top.
  private void total(String number, double middle, double top, int category) {
    double line = sketch.measure().line();
    if (!sketch.centred(number, middle, top - line / 2 - 1, Ink.TEXT)
        && !Words.isPartial(spec, category)
        && sketch.textWidth(number) + sketch.px(4) <= wide) {
      Ink ink = sketch.ink(spec.series().size() - 1, category);
      sketch.centred(number, middle, top + line / 2 + 2, Ink.textOn(ink));
    }
  }
}
