package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.filter.Filter;

/// What a user picked in a chart.
///
/// @param titles those behind the mark or the range picked
public record ChartPick(ChartSpec chart, Filter titles, How how) {

  /// What is to become of them.
  public enum How {
    /// They are what is looked at; picked again, no more.
    PICK,
    /// They come to those looked at, or go from them.
    TOGGLE,
    /// They are looked at, and their rows are shown.
    OPEN
  }
}
