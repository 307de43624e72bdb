package app.marquee.ui.chart.layout;

/// An entry of a legend, which leaves its series out or takes it in again.
///
/// @param series place among the chart's own series
/// @param words the series' name, and whether it is left out
public record Key(Box box, int series, String words) {}
