package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;

/// Lays out a chart of any kind but the map, which needs the shapes of the world.
public final class Layouts {
  private static final double FIELD = 150;

  private Layouts() {}

  public static Drawing lay(Sketch sketch) {
    return switch (sketch.spec().kind()) {
      case BAR, MAP -> BarLayout.lay(sketch);
      case SHARE -> ShareLayout.lay(sketch);
      case COLUMN -> ColumnLayout.lay(sketch);
      case LINE -> LineLayout.lay(sketch);
      case HISTOGRAM -> HistogramLayout.lay(sketch);
      case HEAT_MAP -> HeatMapLayout.lay(sketch);
    };
  }

  /// The height at which a chart shows all it has at the normal text size.
  public static double preferredHeight(ChartSpec spec) {
    return switch (spec.kind()) {
      case BAR -> BarLayout.preferredHeight(spec.categories().size());
      case SHARE -> ShareLayout.preferredHeight(spec.categories().size());
      case HEAT_MAP -> HeatMapLayout.preferredHeight(spec.series().size());
      case COLUMN, LINE, HISTOGRAM, MAP -> FIELD;
    };
  }
}
