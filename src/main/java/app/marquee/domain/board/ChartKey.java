package app.marquee.domain.board;

/// Names a chart wherever it comes from, in any catalogue.
///
/// @param analysis id of the analysis that is asked for it; empty for a chart every run draws
/// @param subject the title, country or name that analysis is about; empty where it needs none
/// @param chart the chart's id
public record ChartKey(String analysis, String subject, String chart) {
  /// A chart every run draws.
  public static ChartKey ofRun(String chart) {
    return new ChartKey("", "", chart);
  }

  public boolean isOfRun() {
    return analysis.isEmpty();
  }
}
