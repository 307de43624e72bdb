package app.marquee.domain.chart;

import java.util.Set;

/// The values of a chart that a filter chose, to be drawn in colour among grey ones.
///
/// @param spots empty where the chart chooses nothing: then all of it is drawn in colour
public record Highlight(Set<Spot> spots) {
  /// Nothing is chosen.
  public static final Highlight NONE = new Highlight(Set.of());

  /// One value of a chart.
  ///
  /// @param series place among the series, from 0
  /// @param category place among the categories, from 0
  public record Spot(int series, int category) {}

  public Highlight {
    spots = Set.copyOf(spots);
  }

  public boolean isNone() {
    return spots.isEmpty();
  }

  /// True where a value is drawn in colour.
  public boolean isOn(int series, int category) {
    return spots.isEmpty() || spots.contains(new Spot(series, category));
  }
}
