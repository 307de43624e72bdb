package app.marquee.ui.chart;

import app.marquee.ui.chart.layout.Label.Weight;
import app.marquee.ui.chart.layout.TextMeasure;
import app.marquee.ui.theme.Fonts;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures chart text in the window's own font.
final class FxTextMeasure implements TextMeasure {
  private static final double CAPTION = 11;

  private record Key(String text, Weight weight) {}

  private final double textSize;
  private final Map<Key, Double> widths = new HashMap<>();
  private final Text text = new Text();

  /// @param textSize a factor, 1 being captions of 11 pixels
  FxTextMeasure(double textSize) {
    this.textSize = textSize;
  }

  @Override
  public double width(String words, Weight weight) {
    return widths.computeIfAbsent(
        new Key(words, weight),
        key -> {
          text.setFont(font(key.weight()));
          text.setText(key.text());
          return Math.ceil(text.getLayoutBounds().getWidth());
        });
  }

  @Override
  public double scaled(double pixels) {
    return pixels * textSize;
  }

  Font font(Weight weight) {
    return Font.font(
        weight.isMedium() ? Fonts.MEDIUM : Fonts.BODY, CAPTION * textSize * weight.size());
  }
}
