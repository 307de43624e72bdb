package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Shape.Dash;
import java.util.Arrays;
import java.util.List;

/// Lines over an ordered axis: one series is filled below and its highest point named, several are
/// named at their ends. A last period that is not whole ends in a dashed stretch and a hollow
/// point.
public final class LineLayout {
  private static final double THICKNESS = 1.5;
  private static final double NAMES = 120;

  private final Curve curve;
  private final Sketch sketch;
  private final ChartSpec spec;

  private LineLayout(Curve curve) {
    this.curve = curve;
    this.sketch = curve.sketch();
    this.spec = curve.spec();
  }

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    double[] values =
        spec.series().stream()
            .flatMap(series -> series.values().stream())
            .mapToDouble(value -> value)
            .toArray();
    double names = names(sketch);
    double legend = Legend.restHeight(sketch);
    Plot plot = Plot.draw(sketch, values, names, legend);
    if (!spec.categories().isEmpty()) {
      new LineLayout(Curve.of(sketch, plot)).draw(names);
    }
    Legend.drawRest(sketch, sketch.height() - legend);
    return sketch.done();
  }

  /// Pixels for the names at the ends, which no names get where the chart is too narrow for them.
  private static double names(Sketch sketch) {
    List<String> names = sketch.spec().series().stream().map(Series::name).toList();
    boolean several = sketch.arranged().base().series().size() > 1;
    return several
        ? Math.min(
            Math.min(sketch.px(NAMES), Math.floor(sketch.width() * 0.3)),
            Math.ceil(sketch.widest(names)) + sketch.px(10))
        : sketch.px(5);
  }

  private void draw(double names) {
    LineLabels labels = new LineLabels(curve);
    boolean single = sketch.arranged().base().series().size() == 1;
    if (single && !sketch.hasChoice()) {
      fill();
    }
    curve.plot().base(sketch);
    labels.axis();
    for (int i = 0; i < spec.series().size(); i++) {
      line(i);
    }
    if (single) {
      labels.peak();
      labels.partial();
    } else {
      labels.ends(names - sketch.px(10));
    }
    marks();
  }

  private void fill() {
    int whole = curve.whole();
    if (whole < 2) {
      return;
    }
    Series series = spec.series().getFirst();
    double[] xs = Arrays.copyOf(curve.xs(), whole + 2);
    double[] ys = Arrays.copyOf(curve.ys(series), whole + 2);
    xs[whole] = curve.x(whole - 1);
    xs[whole + 1] = curve.plot().box().x();
    ys[whole] = curve.plot().box().bottom();
    ys[whole + 1] = curve.plot().box().bottom();
    sketch.add(new Shape.Area(xs, ys, Ink.of(series.colour()).faded(0.12)));
  }

  private void line(int index) {
    Series series = spec.series().get(index);
    Ink ink = sketch.hasChoice() ? Ink.REST : sketch.plainInk(index);
    int whole = curve.whole();
    double[] xs = curve.xs();
    double[] ys = curve.ys(series);
    for (int from = 0; from < whole; ) {
      int to = from;
      while (to < whole && !Double.isNaN(series.values().get(to))) {
        to++;
      }
      stretch(xs, ys, from, to, ink);
      from = to + 1;
    }
    int last = xs.length - 1;
    if (whole == last && !Double.isNaN(series.values().get(last))) {
      if (last > 0) {
        trace(xs, ys, last - 1, last + 1, ink, Dash.DASHED);
      }
      sketch.add(new Shape.Dot(xs[last], ys[last], sketch.px(3), Ink.GROUND, ink));
    }
    if (sketch.hasChoice()) {
      chosen(index, xs, ys);
    }
  }

  private void stretch(double[] xs, double[] ys, int from, int to, Ink ink) {
    if (to - from == 1) {
      sketch.add(new Shape.Dot(xs[from], ys[from], THICKNESS, ink, ink));
    } else if (to > from) {
      trace(xs, ys, from, to, ink, Dash.SOLID);
    }
  }

  private void trace(double[] xs, double[] ys, int from, int to, Ink ink, Dash dash) {
    double[] across = Arrays.copyOfRange(xs, from, to);
    double[] down = Arrays.copyOfRange(ys, from, to);
    sketch.add(new Shape.Trace(across, down, ink, THICKNESS, dash));
  }

  /// The stretches of a line that are chosen, over the line itself.
  private void chosen(int index, double[] xs, double[] ys) {
    Ink ink = sketch.plainInk(index);
    for (int from = 0; from < xs.length; ) {
      int to = from;
      while (to < xs.length && sketch.isOn(index, to)) {
        to++;
      }
      if (to - from == 1) {
        sketch.add(new Shape.Dot(xs[from], ys[from], sketch.px(3), ink, ink));
      } else if (to > from) {
        double[] across = Arrays.copyOfRange(xs, from, to);
        double[] down = Arrays.copyOfRange(ys, from, to);
        sketch.add(new Shape.Trace(across, down, ink, 2 * THICKNESS, Dash.SOLID));
      }
      from = to + 1;
    }
  }

  private void marks() {
    double slot = curve.slot();
    Box plot = curve.plot().box();
    for (int s = 0; s < spec.series().size(); s++) {
      Series series = spec.series().get(s);
      for (int i = 0; i < spec.categories().size(); i++) {
        double x = curve.x(i);
        double y = curve.y(series.values().get(i));
        Box box =
            spec.series().size() == 1
                ? new Box(x - slot / 2, plot.y(), slot, plot.height())
                : new Box(x - slot / 2, y - sketch.px(6), slot, sketch.px(12));
        sketch.mark(
            new Mark(
                box, List.of(), x, y, sketch.words(s, i), Mark.Emphasis.POINT, new Spot(s, i)));
      }
    }
  }
}
