package app.marquee.ui.chart.layout;

import java.util.List;

/// A chart laid out: what to draw, in order, and what can be pointed at.
///
/// @param labels drawn after all shapes
/// @param marks in the order arrow keys walk them
public record Drawing(
    double width, double height, List<Shape> shapes, List<Label> labels, List<Mark> marks) {
  public Drawing {
    shapes = List.copyOf(shapes);
    labels = List.copyOf(labels);
    marks = List.copyOf(marks);
  }

  /// The index of the mark at a point, the topmost where several lie there; -1 where none does.
  public int markAt(double x, double y) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      if (marks.get(i).hit(x, y)) {
        return i;
      }
    }
    return -1;
  }
}
