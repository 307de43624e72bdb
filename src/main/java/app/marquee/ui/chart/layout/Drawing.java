package app.marquee.ui.chart.layout;

import java.util.List;
import java.util.Optional;

/// A chart laid out: what to draw, in order, and what can be pointed at.
///
/// @param labels drawn after all shapes
/// @param marks in the order arrow keys walk them
/// @param keys places that leave a series out or take it in
/// @param field where values are drawn
public record Drawing(
    double width,
    double height,
    List<Shape> shapes,
    List<Label> labels,
    List<Mark> marks,
    List<Key> keys,
    Box field) {
  /// Nothing drawn yet.
  public static final Drawing NONE =
      new Drawing(0, 0, List.of(), List.of(), List.of(), List.of(), Box.NONE);

  public Drawing {
    keys = List.copyOf(keys);
    shapes = List.copyOf(shapes);
    labels = List.copyOf(labels);
    marks = List.copyOf(marks);
  }

  /// The same drawing with other marks.
  public Drawing with(List<Mark> others) {
    return new Drawing(width, height, shapes, labels, others, keys, field);
  }

  /// The key at a point.
  public Optional<Key> keyAt(double x, double y) {
    return keys.stream().filter(key -> key.box().contains(x, y)).findFirst();
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
