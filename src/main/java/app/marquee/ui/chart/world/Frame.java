package app.marquee.ui.chart.world;

import app.marquee.ui.chart.layout.Box;
import app.marquee.ui.chart.layout.Sketch;
import app.marquee.ui.chart.view.Zoom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The window a map is seen through: how large the world is drawn, and which part of it.
///
/// @param box where the map is drawn; nothing leaves it
/// @param scale pixels to a radius of the earth
/// @param left where the world's left edge lies
/// @param top where its upper edge lies
record Frame(Box box, double scale, double left, double top, boolean cuts) {

  /// @param scale at which the whole world fits
  /// @param left where it would begin
  static Frame of(Sketch sketch, double scale, double left) {
    Box box = new Box(left, 0, scale * WorldShapes.width(), scale * WorldShapes.height());
    Zoom zoom = sketch.arranged().viewing().zoom();
    return new Frame(
        box,
        scale / zoom.width(),
        left - zoom.left() / zoom.width() * box.width(),
        -zoom.top() / zoom.width() * box.height(),
        !zoom.isWhole());
  }

  /// A country's rings in pixels; none where it is out of sight.
  List<double[]> placed(@Nullable List<double[]> rings) {
    List<double[]> out = new ArrayList<>();
    if (rings == null) {
      return out;
    }
    for (double[] ring : rings) {
      double[] points = new double[ring.length];
      for (int i = 0; i < ring.length; i += 2) {
        points[i] = left + ring[i] * scale;
        points[i + 1] = top + ring[i + 1] * scale;
      }
      double[] seen = cuts ? cut(points) : points;
      if (seen.length >= 6) {
        out.add(seen);
      }
    }
    return out;
  }

  /// What of a ring lies in the box; after Sutherland and Hodgman (1974), one side after the other.
  private double[] cut(double[] ring) {
    double[] kept = ring;
    for (int side = 0; side < 4 && kept.length > 0; side++) {
      kept = cut(kept, side);
    }
    return kept;
  }

  private double[] cut(double[] ring, int side) {
    double[] kept = new double[ring.length * 2 + 4];
    int n = 0;
    int last = ring.length - 2;
    double x0 = ring[last];
    double y0 = ring[last + 1];
    for (int i = 0; i < ring.length; i += 2) {
      double x = ring[i];
      double y = ring[i + 1];
      double was = within(x0, y0, side);
      double is = within(x, y, side);
      if (was >= 0 != is >= 0) {
        double part = was / (was - is);
        kept[n++] = x0 + part * (x - x0);
        kept[n++] = y0 + part * (y - y0);
      }
      if (is >= 0) {
        kept[n++] = x;
        kept[n++] = y;
      }
      x0 = x;
      y0 = y;
    }
    return Arrays.copyOf(kept, n);
  }

  /// How far a point lies inside a side of the box, below 0 where it lies outside.
  private double within(double x, double y, int side) {
    return switch (side) {
      case 0 -> x - box.x();
      case 1 -> box.right() - x;
      case 2 -> y - box.y();
      default -> box.bottom() - y;
    };
  }
}
