package app.marquee.ui.chart.layout;

import java.util.ArrayList;
import java.util.List;

/// How far along an axis a value stands, and where the axis is marked.
public sealed interface Scale {

  /// A mark of an axis.
  ///
  /// @param share 0 at the axis' start, 1 at its end
  record Tick(double value, double share, String words) {}

  /// From 0 to 1; a missing value is at the start.
  double share(double value);

  List<Tick> ticks();

  /// Equal lengths for equal differences, from 0.
  record Linear(Ticks steps) implements Scale {
    @Override
    public double share(double value) {
      return Double.isNaN(value) ? 0 : value / steps.top();
    }

    @Override
    public List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      for (int i = 0; i <= steps.count(); i++) {
        double value = steps.step() * i;
        ticks.add(new Tick(value, share(value), Words.tick(value)));
      }
      return ticks;
    }
  }

  /// Equal lengths for equal differences, between two numbers.
  record Range(double low, double high, double step) implements Scale {
    /// Years are written without separators.
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2999;

    /// The smallest step of 1, 2 or 5 times a power of ten with no more marks than may be.
    static Range over(double low, double high, int most) {
      for (double power = 1; ; power *= 10) {
        for (int lead : new int[] {1, 2, 5}) {
          if ((high - low) / (lead * power) <= Math.max(1, most)) {
            return new Range(low, high, lead * power);
          }
        }
      }
    }

    @Override
    public double share(double value) {
      return high > low ? (value - low) / (high - low) : 0;
    }

    @Override
    public List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      boolean years = low >= FIRST_YEAR && high <= LAST_YEAR;
      for (double value = Math.ceil(low / step) * step; value <= high; value += step) {
        String words = years ? Long.toString(Math.round(value)) : Words.tick(value);
        ticks.add(new Tick(value, share(value), words));
      }
      return ticks;
    }
  }

  /// Equal lengths for equal ratios. A logarithm has no zero, so zero has the start of the axis for
  /// itself and the lowest power of ten begins one strip further on.
  ///
  /// @param low a power of ten at or below the smallest value
  /// @param high 1, 2 or 5 times a power of ten at or above the largest, above the lowest
  record Log(double low, double high) implements Scale {
    /// The strip between zero and the lowest power, as a part of the axis.
    private static final double STRIP = 0.1;

    /// With fewer powers of ten between them, twice and five times a power are marked too.
    private static final int FEW = 2;

    /// The axis that holds all of some values; those of 0 or less have no part in it.
    static Log over(double smallest, double largest) {
      double low = smallest > 0 ? Math.pow(10, Math.floor(Math.log10(smallest) + 1e-9)) : 1;
      double most = Math.max(largest, low);
      for (double power = low; ; power *= 10) {
        for (int lead : new int[] {1, 2, 5}) {
          if (lead * power >= most * (1 - 1e-9) && lead * power > low) {
            return new Log(low, lead * power);
          }
        }
      }
    }

    @Override
    public double share(double value) {
      return value > 0 ? STRIP + (1 - STRIP) * Math.log(value / low) / Math.log(high / low) : 0;
    }

    @Override
    public List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      ticks.add(new Tick(0, 0, "0"));
      boolean few = Math.log10(high / low) < FEW;
      for (double power = low; power <= high * (1 + 1e-9); power *= 10) {
        for (int lead : few ? new int[] {1, 2, 5} : new int[] {1}) {
          double value = lead * power;
          if (value <= high * (1 + 1e-9)) {
            ticks.add(new Tick(value, share(value), Words.tick(value)));
          }
        }
      }
      return ticks;
    }
  }
}
