package app.marquee.ui.chart.layout;

/// Straight lines and boxes.
final class Segments {
  private Segments() {}

  /// The part of a line within a box as its two ends, empty where there is none: Liang and Barsky,
  /// "A new concept and method for line clipping", ACM Transactions on Graphics 3 (1984).
  static double[] within(Box box, double x1, double y1, double x2, double y2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double[] towards = {-dx, dx, -dy, dy};
    double[] room = {x1 - box.x(), box.right() - x1, y1 - box.y(), box.bottom() - y1};
    double from = 0;
    double to = 1;
    for (int i = 0; i < 4; i++) {
      if (towards[i] == 0 && room[i] < 0) {
        return new double[0];
      }
      if (towards[i] < 0) {
        from = Math.max(from, room[i] / towards[i]);
      } else if (towards[i] > 0) {
        to = Math.min(to, room[i] / towards[i]);
      }
    }
    return from > to
        ? new double[0]
        : new double[] {x1 + from * dx, y1 + from * dy, x1 + to * dx, y1 + to * dy};
  }
}
