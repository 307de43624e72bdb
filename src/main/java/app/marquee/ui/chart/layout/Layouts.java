package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;

/// Lays out a chart of any kind but the map, which needs the shapes of the world.
public final class Layouts {
  private static final double FIELD = 150;
  private static final double LARGE_FIELD = 260;

  private Layouts() {}

  public static Drawing lay(Sketch sketch) {
    return switch (sketch.spec().kind()) {
      case BAR, MAP -> BarLayout.lay(sketch);
      case SHARE -> ShareLayout.lay(sketch);
      case GROUPED -> GroupedLayout.lay(sketch);
      case COLUMN -> ColumnLayout.lay(sketch);
      case LINE -> LineLayout.lay(sketch);
      case HISTOGRAM -> HistogramLayout.lay(sketch);
      case HEAT_MAP -> HeatMapLayout.lay(sketch);
      case BOX -> BoxLayout.lay(sketch);
      case TREE_MAP -> TreeMapLayout.lay(sketch);
      case SCATTER -> ScatterLayout.lay(sketch);
      case NETWORK -> NetworkLayout.lay(sketch);
      case WORD_LIST -> WordListLayout.lay(sketch);
    };
  }

  /// The height at which a chart shows all it has at the normal text size.
  public static double preferredHeight(ChartSpec spec) {
    return switch (spec.kind()) {
      case BAR -> BarLayout.preferredHeight(spec.categories().size());
      case SHARE -> ShareLayout.preferredHeight(spec.categories().size());
      case GROUPED -> GroupedLayout.preferredHeight(spec.categories().size(), spec.series().size());
      case HEAT_MAP -> HeatMapLayout.preferredHeight(spec.series().size());
      case BOX -> BoxLayout.preferredHeight(spec.categories().size());
      case WORD_LIST -> WordListLayout.preferredHeight(spec.categories().size());
      case COLUMN, LINE, HISTOGRAM, MAP -> FIELD;
      case TREE_MAP, SCATTER, NETWORK -> LARGE_FIELD;
    };
  }
}
