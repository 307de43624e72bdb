package app.marquee.ui.chart;

/// The words a chart says by itself, under their keys in the window's bundle.
@FunctionalInterface
public interface ChartMessages {
  /// @param key such as `chart.table`
  /// @param arguments for the places of the text
  String text(String key, Object... arguments);
}
