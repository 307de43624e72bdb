package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.chart.Links;
import app.marquee.domain.chart.Links.Link;
import app.marquee.domain.chart.Links.Place;
import app.marquee.ui.chart.layout.Label.Weight;
import app.marquee.ui.chart.view.Zoom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Names as points, larger for more titles, joined by lines, thicker for more titles shared. A name
/// is written beside its point where it finds room; the largest come first.
public final class NetworkLayout {
  private static final double LARGEST = 11;
  private static final double SMALLEST = 3;
  private static final double THICKEST = 6;
  private static final double REACH = 5;
  private static final double NAME = 150;
  private static final double WIDEST = 2.6;

  private final Sketch sketch;
  private final ChartSpec spec;
  private final Links links;
  private final Box field;
  private final double[] xs;
  private final double[] ys;
  private final double[] radii;

  private NetworkLayout(Sketch sketch, Links links, Box field) {
    this.sketch = sketch;
    this.spec = sketch.spec();
    this.links = links;
    this.field = field;
    int names = links.places().size();
    xs = new double[names];
    ys = new double[names];
    radii = new double[names];
    double most = IntStream.range(0, names).mapToDouble(this::titles).max().orElse(1);
    Zoom zoom = sketch.arranged().viewing().zoom();
    for (int i = 0; i < names; i++) {
      Place place = links.places().get(i);
      xs[i] = field.x() + (across(place.x()) - zoom.left()) / zoom.width() * field.width();
      ys[i] = field.y() + (down(place.y()) - zoom.top()) / zoom.height() * field.height();
      double size = Math.sqrt(titles(i) / Math.max(1, most));
      radii[i] = sketch.measure().scaled(Math.max(SMALLEST, LARGEST * size));
    }
  }

  /// Points keep clear of the edges, so that names have room, and are not drawn apart without end
  /// where the chart is wide.
  private double across(double x) {
    double share = Math.min(0.8, WIDEST * field.height() / field.width());
    return 0.5 + (x - 0.5) * share;
  }

  private double down(double y) {
    double edge = Math.min(0.3, sketch.measure().scaled(LARGEST + 2) / field.height());
    return edge + (1 - 2 * edge) * y;
  }

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    if (!(spec.detail() instanceof Links links) || spec.categories().isEmpty()) {
      return sketch.done();
    }
    double legend = Legend.height(sketch);
    Box field = new Box(0, 0, sketch.width(), Math.max(1, sketch.height() - legend));
    NetworkLayout layout = new NetworkLayout(sketch, links, field);
    layout.lines();
    layout.points();
    layout.names();
    sketch.field(field);
    Legend.draw(sketch, sketch.height() - legend);
    return sketch.done();
  }

  /// The series a name is of.
  private int kind(int name) {
    for (int i = 0; i < spec.series().size(); i++) {
      if (!Double.isNaN(spec.series().get(i).values().get(name))) {
        return i;
      }
    }
    return 0;
  }

  private double titles(int name) {
    double titles = spec.series().get(kind(name)).values().get(name);
    return Double.isNaN(titles) ? 0 : titles;
  }

  private boolean isIn(int name) {
    return field.contains(xs[name], ys[name]);
  }

  private void lines() {
    double most = links.links().stream().mapToDouble(Link::titles).max().orElse(1);
    // The weakest first, so that strong ones lie over them.
    for (int k = links.links().size() - 1; k >= 0; k--) {
      Link link = links.links().get(k);
      double[] line = clipped(link);
      if (line.length == 0) {
        continue;
      }
      double thick = sketch.measure().scaled(Math.max(1, THICKEST * link.titles() / most));
      boolean on =
          sketch.isOn(kind(link.from()), link.from()) && sketch.isOn(kind(link.to()), link.to());
      sketch.add(
          new Shape.Trace(
              new double[] {line[0], line[2]},
              new double[] {line[1], line[3]},
              on ? Ink.AXIS : Ink.GRID,
              thick,
              Shape.Dash.SOLID));
      sketch.mark(mark(k, line, thick));
    }
  }

  private Mark mark(int k, double[] line, double thick) {
    Link link = links.links().get(k);
    double length = Math.max(1, Math.hypot(line[2] - line[0], line[3] - line[1]));
    double reach = Math.max(thick / 2, sketch.measure().scaled(REACH) / 2);
    double across = -(line[3] - line[1]) / length * reach;
    double down = (line[2] - line[0]) / length * reach;
    double[] ring = {
      line[0] + across,
      line[1] + down,
      line[2] + across,
      line[3] + down,
      line[2] - across,
      line[3] - down,
      line[0] - across,
      line[1] - down
    };
    double left = Math.min(line[0], line[2]) - reach;
    double top = Math.min(line[1], line[3]) - reach;
    Box box =
        new Box(
            left,
            top,
            Math.abs(line[2] - line[0]) + 2 * reach,
            Math.abs(line[3] - line[1]) + 2 * reach);
    String words =
        spec.categories().get(link.from())
            + " and "
            + spec.categories().get(link.to())
            + ": "
            + counted(link.titles());
    return new Mark(
        box,
        List.of(ring),
        box.centreX(),
        box.centreY(),
        words,
        Mark.Emphasis.OUTLINE,
        new Spot(spec.series().size(), k));
  }

  /// The part of a link within the field, empty where there is none.
  private double[] clipped(Link link) {
    return Segments.within(field, xs[link.from()], ys[link.from()], xs[link.to()], ys[link.to()]);
  }

  private void points() {
    for (int i = 0; i < xs.length; i++) {
      if (!isIn(i)) {
        continue;
      }
      int kind = kind(i);
      sketch.add(new Shape.Dot(xs[i], ys[i], radii[i], sketch.ink(kind, i), Ink.GROUND));
      double reach = radii[i] + 2;
      sketch.mark(
          new Mark(
              new Box(xs[i] - reach, ys[i] - reach, 2 * reach, 2 * reach),
              List.of(),
              xs[i],
              Math.max(field.y(), ys[i] - radii[i]),
              words(i),
              Mark.Emphasis.OUTLINE,
              new Spot(kind, i)));
    }
  }

  private String words(int name) {
    long with =
        links.links().stream().filter(link -> link.from() == name || link.to() == name).count();
    return spec.categories().get(name)
        + ": "
        + counted((long) titles(name))
        + ", joined to "
        + Words.number(with);
  }

  private static String counted(long titles) {
    return Words.number(titles) + (titles == 1 ? " title" : " titles");
  }

  private void names() {
    List<Integer> order =
        IntStream.range(0, xs.length)
            .boxed()
            .filter(this::isIn)
            .sorted(Comparator.comparingDouble((Integer i) -> -titles(i)))
            .toList();
    List<Box> points = new ArrayList<>();
    for (int i : order) {
      points.add(new Box(xs[i] - radii[i], ys[i] - radii[i], 2 * radii[i], 2 * radii[i]));
    }
    for (int i : order) {
      Weight weight =
          sketch.hasChoice() && sketch.isOn(kind(i), i) ? Weight.MEDIUM : Weight.REGULAR;
      String name = sketch.measure().elided(spec.categories().get(i), weight, sketch.px(NAME));
      name(i, name, weight, points);
    }
  }

  private void name(int i, String name, Weight weight, List<Box> points) {
    double gap = radii[i] + sketch.px(4);
    double width = sketch.measure().width(name, weight);
    double line = sketch.measure().line();
    double below = gap + line / 2 - 2;
    double[][] tried = {
      {xs[i] + gap, ys[i]},
      {xs[i] - gap - width, ys[i]},
      {xs[i] - width / 2, ys[i] - below},
      {xs[i] - width / 2, ys[i] + below}
    };
    // Off the lines if there is such a place.
    for (boolean clear : new boolean[] {true, false}) {
      for (double[] at : tried) {
        Box box = new Box(at[0], at[1] - line / 2, width, line);
        boolean free =
            field.holds(box)
                && points.stream().noneMatch(box::overlaps)
                && (!clear || isClear(box));
        if (free && sketch.place(name, at[0], at[1], Ink.TEXT, weight)) {
          return;
        }
      }
    }
  }

  /// True where no line runs through a box.
  private boolean isClear(Box box) {
    return links.links().stream()
        .allMatch(link ->
            Segments.within(box, xs[link.from()], ys[link.from()], xs[link.to()], ys[link.to()])
                    .length
                == 0);
  }
}
