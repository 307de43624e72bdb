package app.marquee.ui.chart.layout;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/// The field of an upright chart: gridlines with their numbers left, a base line, names below.
///
/// @param box where values are drawn; its bottom is the base line
public record Plot(Box box, Scale scale) {
  private static final double AXIS = 18;
  private static final double HEAD = 7;

  /// Draws the gridlines of an axis from 0 and leaves the field.
  ///
  /// @param values all that are drawn, each from 0
  /// @param right pixels kept free at the right
  /// @param bottom pixels kept free below the axis' names
  public static Plot draw(Sketch sketch, double[] values, double right, double bottom) {
    return draw(sketch, scale(sketch, values, sketch.height() - bottom), right, bottom);
  }

  private static Scale scale(Sketch sketch, double[] values, double height) {
    double max = DoubleStream.of(values).filter(value -> value > 0).max().orElse(0);
    if (sketch.arranged().viewing().isLog()) {
      return Scale.Log.over(
          DoubleStream.of(values).filter(value -> value > 0).min().orElse(1), max);
    }
    Ticks ticks = height < sketch.px(90) ? Ticks.upTo(max, 2, 2) : Ticks.forCounts(max);
    return new Scale.Linear(ticks.step() < 1 ? Ticks.forCounts(max) : ticks);
  }

  /// Draws the gridlines of an axis.
  public static Plot draw(Sketch sketch, Scale scale, double right, double bottom) {
    List<Scale.Tick> ticks = scale.ticks();
    double left =
        Math.ceil(sketch.widest(ticks.stream().map(tick -> sketch.unit(tick.words())).toList()))
            + sketch.px(8);
    double top = sketch.px(HEAD);
    double base = Math.max(top + 1, Sketch.whole(sketch.height() - bottom - sketch.px(AXIS)));
    Plot plot =
        new Plot(new Box(left, top, Math.max(1, sketch.width() - right - left), base - top), scale);
    for (Scale.Tick tick : ticks) {
      double y = plot.y(tick.value());
      if (tick.share() > 0) {
        sketch.rule(left, y, left + plot.box().width(), y, Ink.GRID);
      }
    }
    // The outermost first, as those between give way.
    for (int i = 0; i < ticks.size(); i++) {
      Scale.Tick tick = ticks.get(i == 0 ? 0 : ticks.size() - i);
      double y = plot.y(tick.value());
      sketch.right(sketch.unit(tick.words()), left - sketch.px(8), y, Ink.MUTED);
    }
    sketch.field(plot.box());
    return plot;
  }

  /// The pixel row of a value, whole.
  public double y(double value) {
    return Sketch.whole(box.bottom() - box.height() * scale.share(value));
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
