package app.marquee.engine.charts;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.Density.Axis;
import app.marquee.engine.counting.IntTally;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;

/// Counts points of two whole numbers. The order they come in changes nothing. Not safe for several
/// threads.
public final class PointTally {
  private final Long2LongOpenHashMap counts = new Long2LongOpenHashMap();
  private final IntTally across = new IntTally();
  private final IntTally up = new IntTally();

  public void add(int x, int y) {
    counts.addTo(((long) x << 32) | (y & 0xffffffffL), 1);
    across.add(x);
    up.add(y);
  }

  /// How many points were counted.
  public long count() {
    return across.count();
  }

  /// The point counted most, as `2018 and 94`; of several the one of the smallest numbers.
  ///
  /// @throws ArrayIndexOutOfBoundsException where nothing was counted
  public String densest() {
    long best = 0;
    int bestX = across.min();
    int bestY = up.min();
    for (var entry : counts.long2LongEntrySet()) {
      int x = (int) (entry.getLongKey() >> 32);
      int y = (int) entry.getLongKey();
      boolean smaller = x < bestX || (x == bestX && y < bestY);
      if (entry.getLongValue() > best || (entry.getLongValue() == best && smaller)) {
        best = entry.getLongValue();
        bestX = x;
        bestY = y;
      }
    }
    return bestX + " and " + bestY;
  }

  /// The points by how dense they lie.
  ///
  /// @param unitAcross what the first numbers measure, such as `release year`
  /// @throws ArrayIndexOutOfBoundsException where nothing was counted
  public ChartSpec chart(ChartText text, String unitAcross, String unitUp) {
    Axis first = Axis.over(unitAcross, across.min(), across.max());
    Axis second = Axis.over(unitUp, up.min(), up.max());
    long[] cells = new long[first.steps() * second.steps()];
    for (var entry : counts.long2LongEntrySet()) {
      int column = first.step((int) (entry.getLongKey() >> 32));
      int row = second.step((int) entry.getLongKey());
      cells[column * second.steps() + row] += entry.getLongValue();
    }
    Density density = Density.of(first, second, cells);
    return Charts.plain(text, Kind.SCATTER, density.edges(), density.columns()).holding(density);
  }
}
