package app.marquee.ui.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// The field of an upright chart: gridlines with their numbers left, a base line, names below.
///
/// @param box where values are drawn; its bottom is the base line
public record Plot(Box box, Ticks ticks) {
  private static final double AXIS = 18;
  private static final double HEAD = 7;

  /// Draws the gridlines and leaves the field.
  ///
  /// @param right pixels kept free at the right
  /// @param bottom pixels kept free below the axis' names
  public static Plot draw(Sketch sketch, double max, double right, double bottom) {
    double height = sketch.height() - bottom;
    Ticks ticks = height < sketch.px(90) ? Ticks.upTo(max, 2, 2) : Ticks.forCounts(max);
    if (ticks.step() < 1) {
      ticks = Ticks.forCounts(max);
    }
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i <= ticks.count(); i++) {
      numbers.add(Words.tick(ticks.step() * i));
    }
    double left = Math.ceil(sketch.widest(numbers)) + sketch.px(8);
    double base = Sketch.whole(height - sketch.px(AXIS));
    double top = sketch.px(HEAD);
    Plot plot =
        new Plot(new Box(left, top, Math.max(1, sketch.width() - right - left), base - top), ticks);
    for (int i = 1; i <= ticks.count(); i++) {
      double y = plot.y(ticks.step() * i);
      sketch.rule(left, y, left + plot.box().width(), y, Ink.GRID);
    }
    for (int i = 0; i <= ticks.count(); i++) {
      sketch.right(numbers.get(i), left - sketch.px(8), plot.y(ticks.step() * i), Ink.MUTED);
    }
    return plot;
  }

  /// The pixel row of a value, whole.
  public double y(double value) {
    return Sketch.whole(box.bottom() - box.height() * value / ticks.top());
  }

  /// Draws the base line over what stands on it.
  public void base(Sketch sketch) {
    sketch.rule(box.x(), box.bottom(), box.right(), box.bottom(), Ink.AXIS);
  }

  /// Writes names below the base line, every one that fits at an even step, each kept within the
  /// chart's edges.
  ///
  /// @param names by index, empty for none
  /// @param xs the middle of each name
  public void names(
      Sketch sketch, int count, IntFunction<String> names, IntToDoubleFunction xs, int step) {
    double middle = box.bottom() + sketch.px(AXIS) / 2 + 1;
    for (int i = 0; i < count; i += step) {
      String name = names.apply(i);
      double width = sketch.textWidth(name);
      double x =
          Math.clamp(
              xs.applyAsDouble(i) - width / 2, box.x(), Math.max(box.x(), sketch.width() - width));
      sketch.left(name, x, middle, Ink.MUTED);
    }
  }

  /// The smallest step at which names have air between them.
  public static int step(
      Sketch sketch, int count, IntFunction<String> names, double slot, int most) {
    double widest = 0;
    for (int i = 0; i < count; i++) {
      widest = Math.max(widest, sketch.textWidth(names.apply(i)));
    }
    int step = (int) Math.max(1, Math.ceil((widest + sketch.px(8)) / slot));
    return Math.max(step, Math.ceilDiv(count, most));
  }
}
