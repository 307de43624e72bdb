package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Shape.Dash;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Lines over an ordered axis: one series is filled below and its highest point named, several are
/// named at their ends. A last period that is not whole ends in a dashed stretch and a hollow
/// point.
public final class LineLayout {
  private static final double THICKNESS = 1.5;

  private LineLayout() {}

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    int count = spec.categories().size();
    double max =
        spec.series().stream()
            .flatMap(series -> series.values().stream())
            .mapToDouble(value -> Double.isNaN(value) ? 0 : value)
            .max()
            .orElse(0);
    double names =
        spec.series().size() > 1
            ? Math.min(
                sketch.px(120),
                Math.ceil(sketch.widest(spec.series().stream().map(Series::name).toList()))
                    + sketch.px(10))
            : sketch.px(5);
    Plot plot = Plot.draw(sketch, max, names, 0);
    if (count == 0) {
      return sketch.done();
    }
    double slot = count > 1 ? plot.box().width() / (count - 1) : 0;
    if (spec.series().size() == 1 && !sketch.hasChoice()) {
      fill(sketch, plot, slot);
    }
    plot.base(sketch);
    axis(sketch, plot, slot);
    for (int i = 0; i < spec.series().size(); i++) {
      line(sketch, plot, slot, i);
    }
    if (spec.series().size() == 1) {
      peak(sketch, plot, slot);
      partial(sketch, plot, slot);
    } else {
      ends(sketch, plot);
    }
    marks(sketch, plot, slot);
    return sketch.done();
  }

  private static double x(Plot plot, double slot, int category) {
    return plot.box().x() + slot * category;
  }

  private static double y(Plot plot, double value) {
    return plot.box().bottom()
        - plot.box().height() * (Double.isNaN(value) ? 0 : value) / plot.ticks().top();
  }

  /// How many categories are whole periods.
  private static int whole(ChartSpec spec) {
    return spec.categories().size() - (spec.partialLast().isEmpty() ? 0 : 1);
  }

  private static void fill(Sketch sketch, Plot plot, double slot) {
    int whole = whole(sketch.spec());
    if (whole < 2) {
      return;
    }
    double[] xs = new double[whole + 2];
    double[] ys = new double[whole + 2];
    Series series = sketch.spec().series().getFirst();
    for (int i = 0; i < whole; i++) {
      xs[i] = x(plot, slot, i);
      ys[i] = y(plot, series.values().get(i));
    }
    xs[whole] = x(plot, slot, whole - 1);
    xs[whole + 1] = plot.box().x();
    ys[whole] = plot.box().bottom();
    ys[whole + 1] = plot.box().bottom();
    sketch.add(new Shape.Area(xs, ys, Ink.of(series.colour()).faded(0.12)));
  }

  private static void line(Sketch sketch, Plot plot, double slot, int index) {
    ChartSpec spec = sketch.spec();
    Series series = spec.series().get(index);
    Ink ink = sketch.hasChoice() ? Ink.REST : Ink.of(series.colour(), index);
    int whole = whole(spec);
    double[] xs = new double[spec.categories().size()];
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = x(plot, slot, i);
      ys[i] = y(plot, series.values().get(i));
    }
    for (int from = 0; from < whole; ) {
      int to = from;
      while (to < whole && !Double.isNaN(series.values().get(to))) {
        to++;
      }
      if (to - from == 1) {
        sketch.add(new Shape.Dot(xs[from], ys[from], THICKNESS, ink, ink));
      } else if (to > from) {
        sketch.add(
            new Shape.Trace(
                Arrays.copyOfRange(xs, from, to),
                Arrays.copyOfRange(ys, from, to),
                ink,
                THICKNESS,
                Dash.SOLID));
      }
      from = to + 1;
    }
    int last = xs.length - 1;
    if (whole == last && !Double.isNaN(series.values().get(last))) {
      if (last > 0) {
        sketch.add(
            new Shape.Trace(
                Arrays.copyOfRange(xs, last - 1, last + 1),
                Arrays.copyOfRange(ys, last - 1, last + 1),
                ink,
                THICKNESS,
                Dash.DASHED));
      }
      sketch.add(new Shape.Dot(xs[last], ys[last], sketch.px(3), Ink.GROUND, ink));
    }
    if (sketch.hasChoice()) {
      chosen(sketch, index, xs, ys);
    }
  }

  /// The stretches of a line that are chosen, over the line itself.
  private static void chosen(Sketch sketch, int index, double[] xs, double[] ys) {
    Ink ink = Ink.of(sketch.spec().series().get(index).colour(), index);
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

  private static void axis(Sketch sketch, Plot plot, double slot) {
    ChartSpec spec = sketch.spec();
    List<String> categories = spec.categories();
    if (!Words.areMonths(categories)) {
      int step =
          Plot.step(sketch, categories.size(), i -> Words.axis(spec, i), Math.max(slot, 1), 12);
      plot.names(sketch, categories.size(), i -> Words.axis(spec, i), i -> x(plot, slot, i), step);
      return;
    }
    double year = slot * 12;
    int step = (int) Math.max(1, Math.ceil((sketch.textWidth("2020") + sketch.px(12)) / year));
    for (int i = 0; i < categories.size(); i++) {
      if (!categories.get(i).endsWith("-01")) {
        continue;
      }
      String name = categories.get(i).substring(0, 4);
      if (Integer.parseInt(name) % step != 0) {
        continue;
      }
      double x = Sketch.whole(x(plot, slot, i));
      double width = sketch.textWidth(name);
      double left = Math.min(Math.max(x - width / 2, plot.box().x()), sketch.width() - width);
      if (sketch.left(name, left, plot.box().bottom() + sketch.px(10), Ink.MUTED)) {
        sketch.rule(x, plot.box().bottom() + 1, x, plot.box().bottom() + 4, Ink.AXIS);
      }
    }
  }

  private static void partial(Sketch sketch, Plot plot, double slot) {
    ChartSpec spec = sketch.spec();
    int last = spec.categories().size() - 1;
    double value = spec.series().getFirst().values().get(last);
    if (spec.partialLast().isEmpty() || Double.isNaN(value)) {
      return;
    }
    double x = x(plot, slot, last);
    double y = y(plot, value);
    double right = Math.min(sketch.width(), x + sketch.px(4));
    double left = right - sketch.textWidth(spec.partialLast());
    double half = sketch.measure().line() / 2;
    double lead = sketch.px(16);
    double above = highest(sketch, plot, slot, left, right) - lead - half;
    double below = lowest(sketch, plot, slot, left, right) + sketch.px(6) + half;
    double ring = sketch.px(5);
    double at = Sketch.whole(x);
    if (above >= half && sketch.right(spec.partialLast(), right, above, Ink.MUTED)) {
      sketch.rule(at, above + half + 1, at, y - ring, Ink.AXIS);
    } else if (below + half < plot.box().bottom()
        && sketch.right(spec.partialLast(), right, below, Ink.MUTED)) {
      sketch.rule(at, y + ring, at, below - half, Ink.AXIS);
    } else {
      sketch.right(spec.partialLast(), right, half, Ink.MUTED);
    }
  }

  /// The top of the line between two places, in pixels.
  private static double highest(Sketch sketch, Plot plot, double slot, double from, double to) {
    return values(sketch, plot, slot, from, to).min().orElse(plot.box().bottom());
  }

  /// The bottom of the line between two places, in pixels.
  private static double lowest(Sketch sketch, Plot plot, double slot, double from, double to) {
    return values(sketch, plot, slot, from, to).max().orElse(plot.box().bottom());
  }

  /// The line's pixel rows between two places and at the points next to them.
  private static DoubleStream values(
      Sketch sketch, Plot plot, double slot, double from, double to) {
    List<Double> values = sketch.spec().series().getFirst().values();
    if (slot == 0) {
      return values.stream().mapToDouble(value -> y(plot, value));
    }
    int first = (int) Math.max(0, Math.floor((from - plot.box().x()) / slot));
    int last = (int) Math.min(values.size() - 1, Math.ceil((to - plot.box().x()) / slot));
    return IntStream.rangeClosed(first, last).mapToDouble(i -> y(plot, values.get(i)));
  }

  private static void peak(Sketch sketch, Plot plot, double slot) {
    ChartSpec spec = sketch.spec();
    Series series = spec.series().getFirst();
    int top = 0;
    for (int i = 1; i < whole(spec); i++) {
      if (!(series.values().get(i) <= series.values().get(top))) {
        top = i;
      }
    }
    double value = series.values().get(top);
    if (!(value > 0)) {
      return;
    }
    double x = x(plot, slot, top);
    double y = y(plot, value);
    String words = Words.number(value) + " in " + Words.category(spec.categories().get(top));
    double width = sketch.textWidth(words);
    double half = sketch.measure().line() / 2;
    double gap = sketch.px(7);
    // Clear of the upright line that leads to a last period that is not whole.
    double end = x(plot, slot, spec.categories().size() - 1) - sketch.px(5);
    // Beside the point where the line has dropped away, else above it.
    double under = y + half;
    boolean right = highest(sketch, plot, slot, x + gap + slot, x + gap + width) > under;
    boolean left = highest(sketch, plot, slot, x - gap - width, x - gap - slot) > under;
    boolean named =
        (right && sketch.left(words, x + gap, y, Ink.TEXT))
            || (left && sketch.right(words, x - gap, y, Ink.TEXT))
            || sketch.right(words, Math.min(x + gap, end), y - half - sketch.px(3), Ink.TEXT)
            || sketch.left(words, x - gap, y - half - sketch.px(3), Ink.TEXT)
            || sketch.right(words, x - gap, y, Ink.TEXT);
    if (named) {
      Ink ink = Ink.of(series.colour());
      sketch.add(new Shape.Dot(x, y, sketch.px(2), ink, ink));
    }
  }

  /// Names at the ends of lines, the highest line first; one without room is left out.
  private static void ends(Sketch sketch, Plot plot) {
    ChartSpec spec = sketch.spec();
    int last = spec.categories().size() - 1;
    List<Integer> order =
        IntStream.range(0, spec.series().size())
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    (Integer i) -> y(plot, spec.series().get(i).values().get(last))))
            .toList();
    double line = sketch.measure().line();
    double free = 0;
    for (int i : order) {
      Series series = spec.series().get(i);
      double y = Math.max(y(plot, series.values().get(last)), free + line / 2);
      if (sketch.left(series.name(), plot.box().right() + sketch.px(8), y, Ink.TEXT)) {
        free = Sketch.whole(y - line / 2) + line;
      }
    }
  }

  private static void marks(Sketch sketch, Plot plot, double slot) {
    ChartSpec spec = sketch.spec();
    for (int s = 0; s < spec.series().size(); s++) {
      Series series = spec.series().get(s);
      for (int i = 0; i < spec.categories().size(); i++) {
        double x = x(plot, slot, i);
        double y = y(plot, series.values().get(i));
        Box box =
            spec.series().size() == 1
                ? new Box(x - slot / 2, plot.box().y(), slot, plot.box().height())
                : new Box(x - slot / 2, y - sketch.px(6), slot, sketch.px(12));
        sketch.mark(
            new Mark(
                box,
                List.of(),
                x,
                y,
                Words.value(spec, series, i),
                Mark.Emphasis.POINT,
                new Spot(s, i)));
      }
    }
  }
}
