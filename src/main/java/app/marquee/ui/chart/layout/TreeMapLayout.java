package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.chart.Rest;
import app.marquee.ui.chart.layout.Label.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Rectangles as large as their values, darker for more, the largest at the left; what is not named
/// is grey. A name that finds no room is told by its tip.
public final class TreeMapLayout {
  private static final int DARKEST = 7;

  /// With fewer an elided name says nothing.
  private static final int FEWEST_LETTERS = 5;

  private TreeMapLayout() {}

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    if (spec.series().isEmpty()) {
      return sketch.done();
    }
    List<Double> values = spec.series().getFirst().values();
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .filter(i -> values.get(i) > 0)
            .sorted(
                Comparator.comparing((Integer i) -> Rest.isAt(spec, i))
                    .thenComparingDouble(i -> -values.get(i)))
            .toList();
    if (order.isEmpty()) {
      return sketch.done();
    }
    double[] sizes = order.stream().mapToDouble(values::get).toArray();
    List<Box> boxes = Squares.of(sizes, new Box(0, 0, sketch.width(), sketch.height()));
    double most =
        order.stream().filter(i -> !Rest.isAt(spec, i)).mapToDouble(values::get).max().orElse(1);
    for (int i = 0; i < order.size(); i++) {
      part(sketch, order.get(i), whole(boxes.get(i)), most);
    }
    return sketch.done();
  }

  /// On whole pixels, with one of ground to the right and below.
  private static Box whole(Box box) {
    double x = Sketch.whole(box.x());
    double y = Sketch.whole(box.y());
    double right = Sketch.whole(box.right());
    double bottom = Sketch.whole(box.bottom());
    return new Box(x, y, Math.max(1, right - x - 1), Math.max(1, bottom - y - 1));
  }

  private static void part(Sketch sketch, int category, Box box, double most) {
    ChartSpec spec = sketch.spec();
    double value = spec.series().getFirst().values().get(category);
    boolean named = sketch.isOn(0, category) && !Rest.isAt(spec, category);
    int step = Math.max(2, HeatMapLayout.step(value, most));
    Ink ink = named ? Ink.of("sequential-" + Math.min(DARKEST, step)) : Ink.REST;
    sketch.bar(box, ink);
    sketch.mark(box, sketch.words(0, category), new Spot(0, category));
    double pad = sketch.px(6);
    double line = sketch.measure().line();
    double room = box.width() - 2 * pad;
    if (box.height() < line + pad || room < sketch.px(24)) {
      return;
    }
    Ink text = Ink.textOn(ink);
    double top = box.y() + Math.min(pad, (box.height() - line) / 2) + line / 2;
    String whole = spec.categories().get(category);
    String name = sketch.measure().elided(whole, Weight.MEDIUM, room);
    boolean tells = name.equals(whole) || name.length() > FEWEST_LETTERS;
    boolean written = tells && sketch.place(name, box.x() + pad, top, text, Weight.MEDIUM);
    String number = sketch.number(value);
    if (written && box.height() >= 2 * line + 2 * pad && sketch.textWidth(number) <= room) {
      sketch.left(number, box.x() + pad, top + line, text);
    }
  }
}
