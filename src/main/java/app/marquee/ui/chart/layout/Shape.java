package app.marquee.ui.chart.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something drawn, other than text.
public sealed interface Shape {

  /// How a line runs.
  enum Dash {
    SOLID,
    DASHED
  }

  /// A rectangle; whole pixels where it is a mark.
  ///
  /// @param outline drawn inside the box, null for none
  record Bar(Box box, @Nullable Ink fill, @Nullable Ink outline, Dash dash, double corner)
      implements Shape {}

  /// A straight line.
  record Rule(double x1, double y1, double x2, double y2, Ink ink, Dash dash) implements Shape {}

  /// A line through points.
  record Trace(double[] xs, double[] ys, Ink ink, double thickness, Dash dash) implements Shape {}

  /// A filled polygon.
  record Area(double[] xs, double[] ys, Ink fill) implements Shape {}

  /// A point; hollow where the fill is the ground.
  record Dot(double x, double y, double radius, Ink fill, Ink outline) implements Shape {}

  /// Polygons that are one thing, such as the islands of a country: x and y by turns.
  record Regions(List<double[]> rings, Ink fill, Ink outline) implements Shape {}
}
