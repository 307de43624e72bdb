package app.marquee.domain.chart;

import java.util.ArrayList;
import java.util.List;

/// A histogram's counts at their finest, one for each whole number, so that bins of any width are
/// exact.
///
/// @param first the first number
/// @param counts how many titles have it, the next, and so on
/// @param whole the same of all titles, from the same number, where the histogram sets its own
///   against theirs, each in per cent of its sum; empty where it does not
public record Grain(int first, List<Long> counts, List<Long> whole) implements Detail {
  public Grain {
    counts = List.copyOf(counts);
    whole = List.copyOf(whole);
  }

  public Grain(int first, List<Long> counts) {
    this(first, counts, List.of());
  }

  /// Set against the counts of all titles.
  public Grain against(Grain all) {
    if (all.first != first) {
      throw new IllegalArgumentException(all.first + " " + first);
    }
    return new Grain(first, counts, all.counts);
  }

  /// How many whole numbers there are.
  public int range() {
    return Math.max(counts.size(), whole.size());
  }

  /// The lower edges of bins of a width up to a number, and one more: the upper edge of the last.
  /// Edges are multiples of the width.
  ///
  /// @param end the last bin ends here and holds all above too; its edge then ends in `+`
  public List<String> edges(int width, int end) {
    List<String> edges = new ArrayList<>();
    int from = Math.floorDiv(first, width) * width;
    int last = first + range();
    int to = Math.min(Math.ceilDiv(last, width) * width, Math.max(end, from + width));
    for (int edge = from; edge < to; edge += width) {
      edges.add(Integer.toString(edge));
    }
    edges.add(last > to ? to + "+" : Integer.toString(to));
    return edges;
  }

  /// What each series has in each of those bins: titles, or per cent of them.
  public List<List<Double>> bins(int width, int end) {
    int bins = edges(width, end).size() - 1;
    return whole.isEmpty()
        ? List.of(sums(counts, width, bins, 1))
        : List.of(
            sums(counts, width, bins, 100.0 / titles(counts)),
            sums(whole, width, bins, 100.0 / titles(whole)));
  }

  private List<Double> sums(List<Long> of, int width, int bins, double factor) {
    int from = Math.floorDiv(first, width) * width;
    long[] sums = new long[bins];
    for (int i = 0; i < of.size(); i++) {
      sums[Math.min(bins - 1, (first + i - from) / width)] += of.get(i);
    }
    List<Double> values = new ArrayList<>();
    for (long sum : sums) {
      values.add(sum * factor);
    }
    return values;
  }

  private static long titles(List<Long> counts) {
    return Math.max(1, counts.stream().mapToLong(Long::longValue).sum());
  }
}
