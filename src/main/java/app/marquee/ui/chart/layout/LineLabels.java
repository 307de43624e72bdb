package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.ui.chart.layout.Label.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What is written in a line chart: years or categories below, the highest point, the end of a last
/// period that is not whole, the names of several lines at their ends.
final class LineLabels {
  private final Curve curve;
  private final Sketch sketch;
  private final Plot plot;
  private final ChartSpec spec;

  LineLabels(Curve curve) {
    this.curve = curve;
    this.sketch = curve.sketch();
    this.plot = curve.plot();
    this.spec = curve.spec();
  }

  void axis() {
    List<String> categories = spec.categories();
    double year = curve.slot() * 12;
    // Years suffice, unless the part looked at is so short that it holds hardly one.
    if (!Words.areMonths(categories) || categories.size() < 24) {
      int step = Plot.step(sketch, categories.size(), this::name, Math.max(curve.slot(), 1), 12);
      plot.names(sketch, categories.size(), this::name, curve::x, step);
      return;
    }
    int step = (int) Math.max(1, Math.ceil((sketch.textWidth("2020") + sketch.px(12)) / year));
    for (int i = 0; i < categories.size(); i++) {
      if (!categories.get(i).endsWith("-01")) {
        continue;
      }
      String name = categories.get(i).substring(0, 4);
      if (Integer.parseInt(name) % step != 0) {
        continue;
      }
      double x = Sketch.whole(curve.x(i));
      double width = sketch.textWidth(name);
      double left = Math.min(Math.max(x - width / 2, plot.box().x()), sketch.width() - width);
      if (sketch.left(name, left, plot.box().bottom() + sketch.px(10), Ink.MUTED)) {
        sketch.rule(x, plot.box().bottom() + 1, x, plot.box().bottom() + 4, Ink.AXIS);
      }
    }
  }

  private String name(int category) {
    return Words.areMonths(spec.categories().subList(category, category + 1))
        ? Words.category(spec.categories().get(category)) + (isPartial(category) ? "*" : "")
        : Words.axis(spec, category);
  }

  private boolean isPartial(int category) {
    return Words.isPartial(spec, category);
  }

  void partial() {
    int last = spec.categories().size() - 1;
    double value = spec.series().getFirst().values().get(last);
    if (spec.partialLast().isEmpty() || Double.isNaN(value)) {
      return;
    }
    double x = curve.x(last);
    double y = curve.y(value);
    double right = Math.min(sketch.width(), x + sketch.px(4));
    double left = right - sketch.textWidth(spec.partialLast());
    double half = sketch.measure().line() / 2;
    double lead = sketch.px(16);
    double above = curve.highest(left, right) - lead - half;
    double below = curve.lowest(left, right) + sketch.px(6) + half;
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

  void peak() {
    Series series = spec.series().getFirst();
    int top = 0;
    for (int i = 1; i < curve.whole(); i++) {
      if (!(series.values().get(i) <= series.values().get(top))) {
        top = i;
      }
    }
    double value = series.values().get(top);
    if (!(value > 0)) {
      return;
    }
    double x = curve.x(top);
    double y = curve.y(value);
    String words = sketch.number(value) + " in " + Words.category(spec.categories().get(top));
    double width = sketch.textWidth(words);
    double half = sketch.measure().line() / 2;
    double gap = sketch.px(7);
    // Clear of the upright line that leads to a last period that is not whole.
    double end = curve.x(spec.categories().size() - 1) - sketch.px(5);
    // Beside the point where the line has dropped away, else above it.
    double under = y + half;
    boolean right = curve.highest(x + gap + curve.slot(), x + gap + width) > under;
    boolean left = curve.highest(x - gap - width, x - gap - curve.slot()) > under;
    boolean named =
        (right && sketch.left(words, x + gap, y, Ink.TEXT))
            || (left && sketch.right(words, x - gap, y, Ink.TEXT))
            || sketch.right(words, Math.min(x + gap, end), y - half - sketch.px(3), Ink.TEXT)
            || sketch.left(words, x - gap, y - half - sketch.px(3), Ink.TEXT)
            || sketch.right(words, x - gap, y, Ink.TEXT);
    if (named) {
      Ink ink = sketch.plainInk(0);
      sketch.add(new Shape.Dot(x, y, sketch.px(2), ink, ink));
    }
  }

  /// Names at the ends of lines, the highest line first; one without room is left out. A name
  /// leaves its line out.
  void ends(double width) {
    int last = spec.categories().size() - 1;
    List<Integer> order =
        IntStream.range(0, spec.series().size())
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    (Integer i) -> curve.y(spec.series().get(i).values().get(last))))
            .toList();
    double line = sketch.measure().line();
    double free = 0;
    for (int i : order) {
      Series series = spec.series().get(i);
      double y = Math.max(curve.y(series.values().get(last)), free + line / 2);
      double left = plot.box().right() + sketch.px(8);
      String name = sketch.measure().elided(series.name(), Weight.REGULAR, width);
      if (sketch.left(name, left, y, Ink.TEXT)) {
        free = Sketch.whole(y - line / 2) + line;
        Box place = new Box(left, y - line / 2, sketch.textWidth(name), line);
        sketch.key(place, sketch.arranged().place(i), series.name());
      }
    }
  }
}
