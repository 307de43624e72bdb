package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec.Colour;

/// What something is drawn with: a colour token of the theme and how much of it.
///
/// @param token such as `chart-1`; the painter looks it up
/// @param opacity 0 to 1
public record Ink(String token, double opacity) {
  private static final String TEXT_ON = "on:";

  public static final Ink TEXT = of("fg-default");
  public static final Ink MUTED = of("fg-muted");
  public static final Ink GRID = of("chart-grid");
  public static final Ink AXIS = of("chart-axis");
  public static final Ink REST = of("chart-other");
  public static final Ink NO_VALUE = of("chart-no-data");
  public static final Ink GROUND = of("bg-default");
  public static final Ink PLAIN = of("chart-1");

  public static Ink of(String token) {
    return new Ink(token, 1);
  }

  /// The same colour, so opaque.
  public Ink faded(double to) {
    return new Ink(token, to);
  }

  /// The ink of text that stands on a mark: dark or light, whichever reads better there.
  public static Ink textOn(Ink mark) {
    return new Ink(TEXT_ON + mark.token(), 1);
  }

  /// True where this is the ink of text on a mark; [#token] is then that mark's after the sign.
  public boolean isTextOnMark() {
    return token.startsWith(TEXT_ON);
  }

  /// The token of the mark a text stands on.
  public String markToken() {
    return token.substring(TEXT_ON.length());
  }

  /// The colour a meaning has in every chart.
  public static Ink of(Colour colour) {
    return switch (colour) {
      case MOVIES, PLAIN -> PLAIN;
      case SHOWS -> of("chart-2");
      case KIDS -> of("ordered-1");
      case FAMILY -> of("ordered-2");
      case TEEN -> of("ordered-3");
      case ADULT -> of("ordered-4");
      case OTHER -> REST;
    };
  }

  /// The colour of a series. A second and third plain one take the next categories, so that lines
  /// of one chart differ.
  ///
  /// @param index the series' place in the chart
  public static Ink of(Colour colour, int index) {
    return colour == Colour.PLAIN ? of("chart-" + (Math.min(index, 6) + 1)) : of(colour);
  }
}
