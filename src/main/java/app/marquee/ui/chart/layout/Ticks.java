package app.marquee.ui.chart.layout;

/// The gridlines of an axis that starts at 0: three to five, at steps of 1, 2, 2.5 or 5 times a
/// power of ten.
///
/// @param step distance between two lines
/// @param count lines above the base line
public record Ticks(double step, int count) {
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  /// The ticks whose top is the lowest that still holds the largest value.
  ///
  /// @param max the largest value; where it is 0 or less the axis goes to 1
  /// @param fewest lines above the base line, at least 1
  /// @param most lines above the base line
  public static Ticks upTo(double max, int fewest, int most) {
    double largest = max > 0 && Double.isFinite(max) ? max : 1;
    Ticks best = new Ticks(largest, 1);
    double lowest = Double.POSITIVE_INFINITY;
    for (int count = most; count >= fewest; count--) {
      double step = step(largest / count);
      if (step * count < lowest) {
        lowest = step * count;
        best = new Ticks(step, count);
      }
    }
    return best;
  }

  /// Two to four steps, the base line making three to five lines; for counts a step of at least 1.
  public static Ticks forCounts(double max) {
    Ticks ticks = upTo(max, 2, 4);
    return ticks.step() >= 1 ? ticks : new Ticks(1, (int) Math.max(1, Math.ceil(max)));
  }

  public double top() {
    return step * count;
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double step : STEPS) {
      // Tolerates what division does to 0.1.
      if (step * power >= least * (1 - 1e-9)) {
        return step * power;
      }
    }
    throw new IllegalStateException("No step holds " + least);
  }
}
