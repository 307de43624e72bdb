package app.marquee.ui.chart.layout;

import java.util.List;

/// What a pointer hits and arrow keys walk: one value of the chart.
///
/// @param box where it is hit
/// @param rings its outline where that is not the box, x and y by turns; empty otherwise
/// @param x where it points, for the tip and a line's dot
/// @param words the exact value, such as `India: 1,046`
/// @param emphasis how it is shown to be the current one
public record Mark(
    Box box, List<double[]> rings, double x, double y, String words, Emphasis emphasis) {

  /// How the current mark stands out.
  public enum Emphasis {
    OUTLINE,
    POINT
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
