package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Where the values of a line chart stand: categories at equal steps across, ends at the edges.
///
/// @param slot pixels from one category to the next, 0 where there is only one
record Curve(Sketch sketch, Plot plot, double slot) {

  static Curve of(Sketch sketch, Plot plot) {
    int count = sketch.spec().categories().size();
    return new Curve(sketch, plot, count > 1 ? plot.box().width() / (count - 1) : 0);
  }

  ChartSpec spec() {
    return sketch.spec();
  }

  double x(int category) {
    return plot.box().x() + slot * category;
  }

  double y(double value) {
    return plot.box().bottom() - plot.box().height() * plot.scale().share(value);
  }

  /// Across, for each category.
  double[] xs() {
    return IntStream.range(0, spec().categories().size()).mapToDouble(this::x).toArray();
  }

  /// Down, for each category of a series.
  double[] ys(Series series) {
    return series.values().stream().mapToDouble(this::y).toArray();
  }

  /// How many categories are whole periods.
  int whole() {
    return spec().categories().size() - (spec().partialLast().isEmpty() ? 0 : 1);
  }

  /// The top of the first line between two places, in pixels.
  double highest(double from, double to) {
    return between(from, to).min().orElse(plot.box().bottom());
  }

  /// The bottom of the first line between two places, in pixels.
  double lowest(double from, double to) {
    return between(from, to).max().orElse(plot.box().bottom());
  }

  /// The first line's pixel rows between two places and at the points next to them.
  private DoubleStream between(double from, double to) {
    List<Double> values = spec().series().getFirst().values();
    if (slot == 0) {
      return values.stream().mapToDouble(this::y);
    }
    int first = (int) Math.max(0, Math.floor((from - plot.box().x()) / slot));
    int last = (int) Math.min(values.size() - 1, Math.ceil((to - plot.box().x()) / slot));
    return IntStream.rangeClosed(first, last).mapToDouble(i -> y(values.get(i)));
  }
}
