package app.marquee.ui.chart.view;

import java.util.HashSet;
import java.util.Set;

/// How a chart is looked at. What does not fit its kind is left aside.
///
/// @param top names shown before the rest, 0 for as many as the chart gives
/// @param bin width of a bin in whole numbers, 0 for as wide as the chart gives
/// @param hidden places of series left out
public record Viewing(
    Order order,
    int top,
    int bin,
    Set<Integer> hidden,
    Scale scale,
    Unit unit,
    Stack stack,
    Zoom zoom) {

  /// The order of names.
  public enum Order {
    /// As the chart gives them.
    GIVEN,
    /// The largest first.
    VALUE,
    NAME
  }

  /// How long a value is drawn.
  public enum Scale {
    LINEAR,
    /// Equal lengths for equal ratios; zero stands by itself below the smallest.
    LOG
  }

  /// What values are told in.
  public enum Unit {
    AS_COUNTED,
    /// Of the sum, or where there are several series of the sum of a category.
    PER_CENT
  }

  /// How several series of a category stand.
  public enum Stack {
    GIVEN,
    STACKED,
    BESIDE,
    /// Stacked to 100 per cent.
    WHOLE
  }

  /// As the chart is given.
  public static final Viewing PLAIN =
      new Viewing(
          Order.GIVEN, 0, 0, Set.of(), Scale.LINEAR, Unit.AS_COUNTED, Stack.GIVEN, Zoom.WHOLE);

  public Viewing {
    hidden = Set.copyOf(hidden);
  }

  public boolean isPlain() {
    return equals(PLAIN);
  }

  public boolean isLog() {
    return scale == Scale.LOG;
  }

  public boolean isPerCent() {
    return unit == Unit.PER_CENT;
  }

  public Viewing with(Order other) {
    return new Viewing(other, top, bin, hidden, scale, unit, stack, zoom);
  }

  public Viewing withTop(int names) {
    return new Viewing(order, names, bin, hidden, scale, unit, stack, zoom);
  }

  public Viewing withBin(int width) {
    return new Viewing(order, top, width, hidden, scale, unit, stack, zoom);
  }

  public Viewing with(Scale other) {
    return new Viewing(order, top, bin, hidden, other, unit, stack, zoom);
  }

  public Viewing with(Unit other) {
    return new Viewing(order, top, bin, hidden, scale, other, stack, zoom);
  }

  public Viewing with(Stack other) {
    return new Viewing(order, top, bin, hidden, scale, unit, other, zoom);
  }

  public Viewing with(Zoom other) {
    return new Viewing(order, top, bin, hidden, scale, unit, stack, other);
  }

  /// Leaves a series out, or takes it in again.
  public Viewing toggled(int series) {
    Set<Integer> others = new HashSet<>(hidden);
    if (!others.remove(series)) {
      others.add(series);
    }
    return new Viewing(order, top, bin, others, scale, unit, stack, zoom);
  }
}
