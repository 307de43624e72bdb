package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.ui.chart.layout.Drawing;
import app.marquee.ui.chart.layout.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/// The way arrow keys go through the marks of a drawing: one after the other, or where marks lie in
/// a plane to the nearest in the arrow's direction.
final class Walk {
  private static final double NONE = Double.POSITIVE_INFINITY;

  private final List<Mark> marks;
  private final List<Integer> stops;
  private final boolean plane;

  Walk(Drawing drawing, Kind kind) {
    marks = drawing.marks();
    plane =
        switch (kind) {
          case HEAT_MAP, BOX, TREE_MAP, SCATTER, NETWORK, WORD_LIST -> true;
          case BAR, SHARE, GROUPED, COLUMN, LINE, HISTOGRAM, MAP -> false;
        };
    // One stop for each value, though a country has two marks: its shape and its row in the list.
    Set<String> seen = new HashSet<>();
    stops =
        IntStream.range(0, marks.size())
            .boxed()
            .filter(i -> seen.add(marks.get(i).words()))
            .toList();
  }

  /// The mark an arrow leads to from another; the first, or going back the last, from none. Stays
  /// where nothing lies there.
  int next(int current, KeyCode arrow) {
    boolean on = arrow == KeyCode.RIGHT || arrow == KeyCode.DOWN;
    return plane && stops.contains(current)
        ? nearest(current, arrow)
        : beside(current, on ? 1 : -1);
  }

  /// The mark after another in the order of the chart, or before it.
  ///
  /// @param by 1 or -1
  int beside(int current, int by) {
    int at = stops.indexOf(current);
    if (stops.isEmpty() || at < 0) {
      return by > 0 ? first() : last();
    }
    return stops.get(Math.clamp(at + by, 0, stops.size() - 1));
  }

  int first() {
    return stops.isEmpty() ? ChartCanvas.NONE : stops.getFirst();
  }

  int last() {
    return stops.isEmpty() ? ChartCanvas.NONE : stops.getLast();
  }

  private int nearest(int current, KeyCode arrow) {
    int best = current;
    double least = NONE;
    for (int stop : stops) {
      double far = distance(marks.get(current), marks.get(stop), arrow);
      if (stop != current && far < least) {
        least = far;
        best = stop;
      }
    }
    return best;
  }

  /// How far another mark lies in a direction, aside counted double; none where it lies elsewhere.
  private static double distance(Mark from, Mark to, KeyCode arrow) {
    double across = middle(to) - middle(from);
    double down = to.box().centreY() - from.box().centreY();
    boolean level = arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT;
    double along = level ? across : down;
    along = arrow == KeyCode.LEFT || arrow == KeyCode.UP ? -along : along;
    double aside = Math.abs(level ? down : across);
    return along > 0.5 && aside <= 3 * along ? along + 2 * aside : NONE;
  }

  /// A box of a row stands for its median.
  private static double middle(Mark mark) {
    return mark.x();
  }
}
