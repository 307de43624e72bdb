package app.marquee.domain.chart;

import java.util.ArrayList;
import java.util.List;

/// A histogram's counts at their finest, one for each whole number, so that bins of any width are
/// exact.
///
/// @param first the first number
/// @param counts how many titles have it, the next, and so on
public record Grain(int first, List<Long> counts) implements Detail {
  public Grain {
    counts = List.copyOf(counts);
  }

  /// The lower edges of bins of a width up to a number, and one more: the upper edge of the last.
  /// Edges are multiples of the width.
  ///
  /// @param end the last bin ends here and holds all above too; its edge then ends in `+`
  public List<String> edges(int width, int end) {
    List<String> edges = new ArrayList<>();
    int from = Math.floorDiv(first, width) * width;
    int last = first + counts.size();
    int to = Math.min(Math.ceilDiv(last, width) * width, Math.max(end, from + width));
    for (int edge = from; edge < to; edge += width) {
      edges.add(Integer.toString(edge));
    }
    edges.add(last > to ? to + "+" : Integer.toString(to));
    return edges;
  }

  /// How many titles are in each of those bins.
  public List<Double> bins(int width, int end) {
    int bins = edges(width, end).size() - 1;
    int from = Math.floorDiv(first, width) * width;
    double[] sums = new double[bins];
    for (int i = 0; i < counts.size(); i++) {
      sums[Math.min(bins - 1, (first + i - from) / width)] += counts.get(i);
    }
    List<Double> values = new ArrayList<>();
    for (double sum : sums) {
      values.add(sum);
    }
    return values;
  }
}
