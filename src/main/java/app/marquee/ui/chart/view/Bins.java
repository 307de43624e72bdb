package app.marquee.ui.chart.view;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Grain;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Bins of another width, counted anew from whole numbers.
final class Bins {
  private Bins() {}

  /// The chart in bins of a width, where it knows its whole numbers.
  static ChartSpec drawn(ChartSpec spec, int width) {
    if (width == 0 || width == Tools.ownBin(spec) || !(spec.detail() instanceof Grain grain)) {
      return spec;
    }
    String last = spec.categories().getLast();
    int end = last.endsWith("+") ? number(last) : Integer.MAX_VALUE - 2 * width;
    List<Series> series = new ArrayList<>();
    for (List<Double> values : grain.bins(width, end)) {
      Series given = spec.series().get(series.size());
      series.add(new Series(given.name(), given.colour(), values));
    }
    return spec.over(grain.edges(width, end), series);
  }

  /// What is chosen, in the bins drawn: those that share numbers with chosen ones.
  static Highlight moved(ChartSpec given, ChartSpec drawn, Highlight chosen) {
    if (chosen.isNone() || given.size() == drawn.size() || !given.hasEdges()) {
      return chosen;
    }
    Set<Spot> spots = new HashSet<>();
    for (Spot spot : chosen.spots()) {
      for (int i = 0; i < drawn.size(); i++) {
        if (edge(drawn, i) < edge(given, spot.category() + 1)
            && edge(drawn, i + 1) > edge(given, spot.category())) {
          spots.add(new Spot(spot.series(), i));
        }
      }
    }
    return new Highlight(spots);
  }

  private static int edge(ChartSpec spec, int at) {
    String edge = spec.categories().get(at);
    return edge.endsWith("+") ? Integer.MAX_VALUE : number(edge);
  }

  private static int number(String edge) {
    return Integer.parseInt(edge.replace("+", ""));
  }
}
