package app.marquee.ui.chart.layout;

/// A line of text in its place.
///
/// @param box as wide as the text and as high as a line
public record Label(String text, Box box, Ink ink, Weight weight) {

  /// How heavy a label is.
  public enum Weight {
    REGULAR,
    MEDIUM
  }
}
