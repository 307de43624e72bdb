package app.marquee.ui.chart.layout;

/// A line of text in its place.
///
/// @param box as wide as the text and as high as a line
public record Label(String text, Box box, Ink ink, Weight weight) {

  /// How heavy and large a label is.
  public enum Weight {
    REGULAR(1),
    MEDIUM(1),
    /// As large as the text of pages.
    BODY(13 / 11.0),
    /// As large as the titles of sections.
    SECTION(15 / 11.0),
    /// As large as the names of pages.
    PAGE(20 / 11.0);

    private final double size;

    Weight(double size) {
      this.size = size;
    }

    /// A factor, 1 being the text of charts.
    public double size() {
      return size;
    }

    /// True for all but plain text.
    public boolean isMedium() {
      return this != REGULAR && this != BODY;
    }
  }
}
