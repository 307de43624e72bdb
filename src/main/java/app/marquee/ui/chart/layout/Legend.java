package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import java.util.ArrayList;
import java.util.List;

/// The lines below a chart: what each colour stands for, and how far a last period goes. Names run
/// on to as many lines as they need, since a colour without its name says nothing.
final class Legend {
  private static final double SQUARE = 8;
  private static final double LINE = 20;
  private static final double INDENT = 14;
  private static final double GAP = 16;

  private record Item(int series, double x, int line) {}

  private record Flow(List<Item> items, int noteLine, int lines) {}

  private Legend() {}

  /// Pixels the legend needs, 0 where the chart needs none.
  static double height(Sketch sketch) {
    return flow(sketch).lines() * sketch.px(LINE);
  }

  /// Draws the legend below y.
  static void draw(Sketch sketch, double y) {
    ChartSpec spec = sketch.spec();
    Flow flow = flow(sketch);
    double square = sketch.px(SQUARE);
    for (Item item : flow.items()) {
      double middle = y + sketch.px(LINE) * (item.line() + 0.5);
      String name = spec.series().get(item.series()).name();
      if (sketch.left(name, item.x() + sketch.px(INDENT), middle, Ink.MUTED)) {
        sketch.bar(
            new Box(item.x(), Sketch.whole(middle - square / 2), square, square),
            Ink.of(spec.series().get(item.series()).colour(), item.series()));
      }
    }
    if (!spec.partialLast().isEmpty()) {
      double middle = y + sketch.px(LINE) * (flow.noteLine() + 0.5);
      sketch.right(note(spec), sketch.width(), middle, Ink.MUTED);
    }
  }

  private static Flow flow(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    List<Item> items = new ArrayList<>();
    double x = 0;
    int line = 0;
    if (spec.series().size() > 1) {
      for (int i = 0; i < spec.series().size(); i++) {
        double width = sketch.px(INDENT) + sketch.textWidth(spec.series().get(i).name());
        if (x > 0 && x + width > sketch.width()) {
          x = 0;
          line++;
        }
        items.add(new Item(i, x, line));
        x = Sketch.whole(x + width + sketch.px(GAP));
      }
    }
    if (spec.partialLast().isEmpty()) {
      return new Flow(items, 0, items.isEmpty() ? 0 : line + 1);
    }
    boolean fits = x + sketch.textWidth(note(spec)) <= sketch.width();
    int noteLine = fits ? line : line + 1;
    return new Flow(items, noteLine, noteLine + 1);
  }

  private static String note(ChartSpec spec) {
    return "* " + spec.partialLast();
  }
}
