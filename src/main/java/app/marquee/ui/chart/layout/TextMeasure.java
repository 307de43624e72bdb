package app.marquee.ui.chart.layout;

import app.marquee.ui.chart.layout.Label.Weight;

/// How wide chart text is. The window measures with its font, tests with a fixed width.
public interface TextMeasure {
  /// No place in a chart has room for more letters.
  int LONGEST = 400;

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
    if (text.length() <= LONGEST && width(text, weight) <= most) {
      return text;
    }
    int fits = 0;
    int tooLong = Math.min(text.length(), LONGEST + 1);
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (width(shortened(text, middle), weight) <= most) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    String shorter = shortened(text, fits);
    return shorter.length() > 1 ? shorter : "";
  }

  /// The first letters and an ellipsis; a letter of two units comes whole or not at all.
  private static String shortened(String text, int letters) {
    boolean splits = letters > 0 && Character.isHighSurrogate(text.charAt(letters - 1));
    return text.substring(0, splits ? letters - 1 : letters).stripTrailing() + "…";
  }
}
