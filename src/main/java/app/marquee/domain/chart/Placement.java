package app.marquee.domain.chart;

import app.marquee.domain.chart.Links.Link;
import app.marquee.domain.chart.Links.Place;
import java.util.ArrayList;
import java.util.List;

/// Places the names of a network so that those that go together are near: forces after Fruchterman
/// and Reingold, "Graph drawing by force-directed placement", Software: Practice and Experience 21
/// (1991), with a pull to the middle that holds parts together that no link joins.
///
/// It starts from a circle in the order of the names, takes the same steps every time and uses only
/// arithmetic that is exact to the last bit on every machine, so a network looks the same
/// everywhere.
final class Placement {
  private static final int ROUNDS = 240;
  private static final double PULL = 0.9;
  private static final double NEAREST = 1e-4;
  private static final double DIGITS = 1e4;

  private final double[] x;
  private final double[] y;
  private final double[] dx;
  private final double[] dy;

  private Placement(int names) {
    x = new double[names];
    y = new double[names];
    dx = new double[names];
    dy = new double[names];
    for (int i = 0; i < names; i++) {
      double angle = 2 * StrictMath.PI * i / names;
      x[i] = StrictMath.cos(angle);
      y[i] = StrictMath.sin(angle);
    }
  }

  static List<Place> of(int names, List<Link> links) {
    Placement placement = new Placement(names);
    double ideal = Math.sqrt(4.0 / Math.max(1, names));
    for (int round = 0; round < ROUNDS; round++) {
      double most = 0.2 * (ROUNDS - round) / ROUNDS;
      placement.push(ideal);
      links.forEach(link -> placement.draw(link, ideal));
      placement.move(most, ideal);
    }
    return placement.places();
  }

  private void push(double ideal) {
    for (int i = 0; i < x.length; i++) {
      dx[i] = -PULL * x[i] * ideal;
      dy[i] = -PULL * y[i] * ideal;
    }
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double across = x[i] - x[j];
        double down = y[i] - y[j];
        double squared = Math.max(NEAREST, across * across + down * down);
        double force = ideal * ideal / squared;
        dx[i] += across * force;
        dy[i] += down * force;
        dx[j] -= across * force;
        dy[j] -= down * force;
      }
    }
  }

  private void draw(Link link, double ideal) {
    double across = x[link.from()] - x[link.to()];
    double down = y[link.from()] - y[link.to()];
    double force = Math.sqrt(across * across + down * down) / ideal;
    dx[link.from()] -= across * force;
    dy[link.from()] -= down * force;
    dx[link.to()] += across * force;
    dy[link.to()] += down * force;
  }

  private void move(double most, double ideal) {
    for (int i = 0; i < x.length; i++) {
      double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
      double step = Math.min(length * ideal, most);
      if (length > 0) {
        x[i] += dx[i] / length * step;
        y[i] += dy[i] / length * step;
      }
    }
  }

  /// Spread over the whole square, to four digits.
  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      places.add(new Place(spread(x, i), spread(y, i)));
    }
    return places;
  }

  private static double spread(double[] values, int at) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return high > low ? Math.rint((values[at] - low) / (high - low) * DIGITS) / DIGITS : 0.5;
  }
}
