package app.marquee.ui.chart.layout;

import java.util.ArrayList;
import java.util.List;

/// Parts a rectangle in proportion to numbers, each part as near to a square as may be: Bruls,
/// Huizing and van Wijk, "Squarified treemaps", Proceedings of VisSym 2000. Best with the largest
/// first.
final class Squares {
  private final double[] areas;
  private final Box[] parts;
  private double x;
  private double y;
  private double width;
  private double height;

  private Squares(double[] values, Box whole) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    areas = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      areas[i] = values[i] / sum * whole.width() * whole.height();
    }
    parts = new Box[values.length];
    x = whole.x();
    y = whole.y();
    width = whole.width();
    height = whole.height();
  }

  /// @param values all above 0
  /// @return as many boxes, in the same order
  static List<Box> of(double[] values, Box whole) {
    Squares squares = new Squares(values, whole);
    int from = 0;
    while (from < values.length) {
      int to = from + 1;
      while (to < values.length && squares.worst(from, to + 1) <= squares.worst(from, to)) {
        to++;
      }
      squares.row(from, to);
      from = to;
    }
    return new ArrayList<>(List.of(squares.parts));
  }

  private double sum(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += areas[i];
    }
    return sum;
  }

  /// The longest side of the parts of a row against its other side.
  private double worst(int from, int to) {
    double side = Math.min(width, height);
    double sum = sum(from, to);
    double most = 0;
    for (int i = from; i < to; i++) {
      double ratio = side * side * areas[i] / (sum * sum);
      most = Math.max(most, Math.max(ratio, 1 / ratio));
    }
    return most;
  }

  /// Puts a row along the shorter side and leaves the rest.
  private void row(int from, int to) {
    double sum = sum(from, to);
    boolean upright = width >= height;
    double thick = upright ? sum / height : sum / width;
    double along = upright ? y : x;
    for (int i = from; i < to; i++) {
      double length = areas[i] / thick;
      parts[i] = upright ? new Box(x, along, thick, length) : new Box(along, y, length, thick);
      along += length;
    }
    if (upright) {
      x += thick;
      width = Math.max(1e-9, width - thick);
    } else {
      y += thick;
      height = Math.max(1e-9, height - thick);
    }
  }
}
