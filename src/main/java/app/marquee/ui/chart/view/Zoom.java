package app.marquee.ui.chart.view;

/// The part of a chart's field that is shown, in shares of the whole field from its left and top.
public record Zoom(double left, double top, double width, double height) {
  /// All of it.
  public static final Zoom WHOLE = new Zoom(0, 0, 1, 1);

  /// The smallest part that can be looked at.
  private static final double SMALLEST = 1 / 24.0;

  /// What arithmetic may be off by.
  private static final double EXACT = 1e-9;

  public boolean isWhole() {
    return equals(WHOLE);
  }

  /// Closer by a factor, or further where it is below 1, so that the point looked at stays where it
  /// is.
  ///
  /// @param x of that point, from 0 to 1 within the part shown
  public Zoom by(double factor, double x, double y) {
    double wide = Math.clamp(width / factor, SMALLEST, 1);
    double high = Math.clamp(height / factor, SMALLEST, 1);
    return new Zoom(left + x * (width - wide), top + y * (height - high), wide, high).within();
  }

  /// Moved by shares of the part shown.
  public Zoom moved(double right, double down) {
    return new Zoom(left + right * width, top + down * height, width, height).within();
  }

  private Zoom within() {
    if (width > 1 - 1e-9 && height > 1 - 1e-9) {
      return WHOLE;
    }
    return new Zoom(Math.clamp(left, 0, 1 - width), Math.clamp(top, 0, 1 - height), width, height);
  }

  /// The first of so many equal steps across that is shown.
  int first(int steps) {
    return first(left, count(steps), steps);
  }

  /// How many of them are, at least two where there are as many.
  int count(int steps) {
    return count(width, steps);
  }

  /// The first of so many equal steps up from the bottom that is shown.
  int lowest(int steps) {
    return first(1 - top - height, countUp(steps), steps);
  }

  int countUp(int steps) {
    return count(height, steps);
  }

  /// As many wherever the part lies, so that moving it changes no size.
  private static int count(double share, int steps) {
    return (int) Math.clamp(Math.ceil(share * steps - EXACT), Math.min(2, steps), steps);
  }

  private static int first(double from, int count, int steps) {
    return (int) Math.clamp(Math.floor(from * steps + EXACT), 0, steps - count);
  }
}
