package app.marquee.ui.chart.layout;

/// A rectangle in pixels from the top left of the chart.
public record Box(double x, double y, double width, double height) {
  /// No place.
  public static final Box NONE = new Box(0, 0, 0, 0);

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  /// True where the two share an area; touching edges do not count.
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// True where the other lies wholly within this one.
  public boolean holds(Box other) {
    return other.x >= x
        && other.y >= y
        && other.right() <= right() + 1e-9
        && other.bottom() <= bottom() + 1e-9;
  }

  /// The box moved outwards by as many pixels on every side.
  public Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }
}
