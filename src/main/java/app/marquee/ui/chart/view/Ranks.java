package app.marquee.ui.chart.view;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.chart.Rest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names next in rank that a ranking draws when more are asked for.
final class Ranks {
  private Ranks() {}

  /// The chart with its further names where more are asked for than it has.
  static ChartSpec drawn(ChartSpec spec, int top) {
    boolean rest = hasRest(spec);
    int named = spec.size() - (rest ? 1 : 0);
    if (!(spec.detail() instanceof Detail.Further more)
        || more.names().isEmpty()
        || spec.series().size() != 1
        || top <= named) {
      return spec;
    }
    Series one = spec.series().getFirst();
    List<String> names = new ArrayList<>(spec.categories().subList(0, named));
    List<Double> values = new ArrayList<>(one.values().subList(0, named));
    names.addAll(more.names());
    values.addAll(more.values());
    long left =
        rest ? Rest.names(spec.detail(), spec.categories(), named) - more.names().size() : 0;
    if (left > 0) {
      double sum = more.values().stream().mapToDouble(Double::doubleValue).sum();
      names.add(Rest.of(left));
      values.add(one.values().getLast() - sum);
    }
    return spec.over(names, List.of(new Series(one.name(), one.colour(), values)));
  }

  private static boolean hasRest(ChartSpec spec) {
    return Rest.isAt(spec, spec.categories().size() - 1);
  }

  /// What is chosen, where the drawn chart has more names before its last category.
  static Highlight moved(ChartSpec given, ChartSpec drawn, Highlight chosen) {
    if (chosen.isNone() || given.size() == drawn.size() || !hasRest(given)) {
      return chosen;
    }
    Set<Spot> spots = new HashSet<>();
    for (Spot spot : chosen.spots()) {
      boolean rest = spot.category() == given.size() - 1;
      spots.add(rest ? new Spot(spot.series(), drawn.size() - 1) : spot);
    }
    return new Highlight(spots);
  }
}
