package app.marquee.ui.chart.layout;

import app.marquee.ui.chart.layout.Label.Weight;

/// Text six pixels a letter, so that places can be worked out by hand.
public final class FixedMeasure implements TextMeasure {
  @Override
  public double width(String text, Weight weight) {
    return 6.0 * text.length();
  }

  @Override
  public double scaled(double pixels) {
    return pixels;
  }
}
