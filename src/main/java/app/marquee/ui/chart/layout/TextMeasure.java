package app.marquee.ui.chart.layout;

import app.marquee.ui.chart.layout.Label.Weight;

/// How wide chart text is. The window measures with its font, tests with a fixed width.
public interface TextMeasure {
  double width(String text, Weight weight);

  /// Pixels of a length given for the normal text size.
  double scaled(double pixels);

  /// Height of a line of chart text.
  default double line() {
    return scaled(13);
  }

  /// Height of a line of text this heavy.
  default double line(Weight weight) {
    return line() * weight.size();
  }

  /// The text, shortened with an ellipsis to at most so many pixels; empty where not even one
  /// letter fits.
  default String elided(String text, Weight weight, double most) {
    if (width(text, weight) <= most) {
      return text;
    }
    for (int end = text.length() - 1; end > 0; end--) {
      String shorter = text.substring(0, end).stripTrailing() + "…";
      if (width(shorter, weight) <= most) {
        return shorter;
      }
    }
    return "";
  }
}
