package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.Highlight.Spot;
import java.util.List;

/// What a pointer hits and arrow keys walk: one value of the chart.
///
/// @param box where it is hit
/// @param rings its outline where that is not the box, x and y by turns; empty otherwise
/// @param x where it points, for the tip and a line's dot
/// @param words the exact value, such as `India: 1,046`
/// @param emphasis how it is shown to be the current one
/// @param spot which of the chart's values it is, or the first of them
/// @param last the last of them
public record Mark(
    Box box,
    List<double[]> rings,
    double x,
    double y,
    String words,
    Emphasis emphasis,
    Spot spot,
    Spot last) {

  /// How the current mark stands out.
  public enum Emphasis {
    OUTLINE,
    POINT
  }

  /// A mark of one value.
  public Mark(
      Box box,
      List<double[]> rings,
      double x,
      double y,
      String words,
      Emphasis emphasis,
      Spot spot) {
    this(box, rings, x, y, words, emphasis, spot, spot);
  }

  /// This mark where categories have changed places.
  ///
  /// @param places the category of each place
  public Mark at(List<Integer> places) {
    Spot there = new Spot(spot.series(), places.get(spot.category()));
    return over(there, there);
  }

  /// This mark of other values.
  public Mark over(Spot first, Spot end) {
    return new Mark(box, rings, x, y, words, emphasis, first, end);
  }

  public boolean hit(double px, double py) {
    return box.contains(px, py) && (rings.isEmpty() || inside(px, py));
  }

  private boolean inside(double px, double py) {
    boolean in = false;
    for (double[] ring : rings) {
      int n = ring.length / 2;
      for (int i = 0, j = n - 1; i < n; j = i++) {
        double xi = ring[2 * i];
        double yi = ring[2 * i + 1];
        double xj = ring[2 * j];
        double yj = ring[2 * j + 1];
        if (yi > py != yj > py && px < (xj - xi) * (py - yi) / (yj - yi) + xi) {
          in = !in;
        }
      }
    }
    return in;
  }
}
