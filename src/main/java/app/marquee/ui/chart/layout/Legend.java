package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.ui.chart.layout.Label.Weight;
import app.marquee.ui.chart.layout.Shape.Dash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The lines below a chart: what each colour stands for, and how far a last period goes. Names run
/// on to as many lines as they need, since a colour without its name says nothing. A series left
/// out keeps its name, with a hollow square.
final class Legend {
  private static final double SQUARE = 8;
  private static final double LINE = 20;
  private static final double INDENT = 14;
  private static final double GAP = 16;

  private record Item(int series, String name, double x, int line) {}

  private record Flow(List<Item> items, int noteLine, int lines) {}

  private Legend() {}

  /// Pixels the legend needs, 0 where the chart needs none.
  static double height(Sketch sketch) {
    return height(sketch, flow(sketch, all(sketch)));
  }

  /// Never more than half of the chart; names beyond are left out.
  private static double height(Sketch sketch, Flow flow) {
    double line = sketch.px(LINE);
    return Math.min(flow.lines(), Math.floor(sketch.height() / 2 / line)) * line;
  }

  /// Draws the legend below y.
  static void draw(Sketch sketch, double y) {
    draw(sketch, y, all(sketch));
  }

  /// Pixels that the names of series left out and the end of a last period need, where the other
  /// series are named in the chart.
  static double restHeight(Sketch sketch) {
    boolean several = sketch.arranged().base().series().size() > 1;
    Set<Integer> hidden = sketch.arranged().viewing().hidden();
    return several ? height(sketch, flow(sketch, hidden)) : 0;
  }

  static void drawRest(Sketch sketch, double y) {
    if (sketch.arranged().base().series().size() > 1) {
      draw(sketch, y, sketch.arranged().viewing().hidden());
    }
  }

  private static Set<Integer> all(Sketch sketch) {
    Set<Integer> all = new TreeSet<>();
    for (int i = 0; i < sketch.arranged().base().series().size(); i++) {
      all.add(i);
    }
    return all;
  }

  private static void draw(Sketch sketch, double y, Set<Integer> shown) {
    ChartSpec spec = sketch.arranged().base();
    Flow flow = flow(sketch, shown);
    double square = sketch.px(SQUARE);
    for (Item item : flow.items()) {
      double middle = y + sketch.px(LINE) * (item.line() + 0.5);
      Series series = spec.series().get(item.series());
      boolean out = sketch.arranged().viewing().hidden().contains(item.series());
      double left = item.x() + sketch.px(INDENT);
      if (sketch.left(item.name(), left, middle, Ink.MUTED)) {
        Box box = new Box(item.x(), Sketch.whole(middle - square / 2), square, square);
        Ink ink = Ink.of(series.colour(), item.series());
        if (out) {
          sketch.bar(box, null, Ink.AXIS, Dash.SOLID);
        } else {
          sketch.bar(box, ink);
        }
        double width = left + sketch.textWidth(item.name()) - item.x();
        double high = sketch.px(LINE);
        Box place = new Box(item.x() - 2, middle - high / 2, width + 4, high);
        sketch.key(place, item.series(), series.name());
      }
    }
    if (!sketch.spec().partialLast().isEmpty()) {
      double middle = y + sketch.px(LINE) * (flow.noteLine() + 0.5);
      sketch.right(note(sketch.spec()), sketch.width(), middle, Ink.MUTED);
    }
  }

  private static Flow flow(Sketch sketch, Set<Integer> shown) {
    ChartSpec spec = sketch.arranged().base();
    List<Item> items = new ArrayList<>();
    double x = 0;
    int line = 0;
    if (spec.series().size() > 1) {
      double most = Math.max(0, sketch.width() - sketch.px(INDENT));
      for (int i : shown.stream().sorted().toList()) {
        String name = sketch.measure().elided(spec.series().get(i).name(), Weight.REGULAR, most);
        double width = sketch.px(INDENT) + sketch.textWidth(name);
        if (x > 0 && x + width > sketch.width()) {
          x = 0;
          line++;
        }
        items.add(new Item(i, name, x, line));
        x = Sketch.whole(x + width + sketch.px(GAP));
      }
    }
    if (sketch.spec().partialLast().isEmpty()) {
      return new Flow(items, 0, items.isEmpty() ? 0 : line + 1);
    }
    boolean fits = x + sketch.textWidth(note(sketch.spec())) <= sketch.width();
    int noteLine = fits ? line : line + 1;
    return new Flow(items, noteLine, noteLine + 1);
  }

  private static String note(ChartSpec spec) {
    return "* " + spec.partialLast();
  }
}
