package app.marquee.app.explore;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.Grain;
import java.util.ArrayList;
import java.util.List;

/// A selection drawn against the whole, where their shares compare: histograms, in per cent of
/// their titles, the whole as an outline.
final class Comparison {
  private Comparison() {}

  static ChartSpec withWhole(ChartSpec selection, ChartSpec whole) {
    if (selection.kind() != Kind.HISTOGRAM || sum(selection) == 0 || sum(whole) == 0) {
      return selection;
    }
    List<String> edges =
        selection.categories().size() > whole.categories().size()
            ? selection.categories()
            : whole.categories();
    Series own = selection.series().getFirst();
    List<Series> both =
        List.of(
            new Series(own.name(), own.colour(), shares(selection, edges.size() - 1)),
            new Series("All titles", Colour.OTHER, shares(whole, edges.size() - 1)));
    return new ChartSpec(
        selection.id(),
        selection.title(),
        unit(selection) + ", share of titles in %, outline: all",
        selection.kind(),
        edges,
        both,
        selection.partialLast(),
        selection.summary(),
        selection.door(),
        grain(selection, whole));
  }

  /// The whole numbers of both, where both are known.
  private static Detail grain(ChartSpec selection, ChartSpec whole) {
    return selection.detail() instanceof Grain own && whole.detail() instanceof Grain all
        ? own.against(all)
        : Detail.NONE;
  }

  /// The first words of the caption, such as `minutes`.
  private static String unit(ChartSpec chart) {
    int comma = chart.caption().indexOf(',');
    return comma < 0 ? chart.caption() : chart.caption().substring(0, comma);
  }

  private static double sum(ChartSpec chart) {
    return chart.series().getFirst().values().stream()
        .mapToDouble(value -> Double.isNaN(value) ? 0 : value)
        .sum();
  }

  private static List<Double> shares(ChartSpec chart, int bins) {
    double sum = sum(chart);
    List<Double> shares = new ArrayList<>();
    List<Double> values = chart.series().getFirst().values();
    for (int bin = 0; bin < bins; bin++) {
      shares.add(bin < values.size() ? values.get(bin) * 100 / sum : 0.0);
    }
    return shares;
  }
}
