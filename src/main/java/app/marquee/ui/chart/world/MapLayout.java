package app.marquee.ui.chart.world;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.BarLayout;
import app.marquee.ui.chart.layout.Box;
import app.marquee.ui.chart.layout.Drawing;
import app.marquee.ui.chart.layout.Ink;
import app.marquee.ui.chart.layout.Mark;
import app.marquee.ui.chart.layout.Shape;
import app.marquee.ui.chart.layout.Sketch;
import app.marquee.ui.chart.layout.TextMeasure;
import app.marquee.ui.chart.layout.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A map whose countries are darker for more, in six classes by fixed breaks, with a ranked list
/// beside it, or below it where the chart is narrow.
public final class MapLayout {

  /// The lowest value of each class.
  static final List<Integer> BREAKS = List.of(1, 10, 30, 100, 300, 1000);

  private static final double LEGEND = 30;
  private static final double NARROW = 400;
  private static final int LISTED = 10;

  private MapLayout() {}

  /// Lays out over a sketch's chart, its countries in the order of their values.
  public static Drawing lay(Sketch given, WorldShapes world) {
    List<Integer> order = order(given.spec());
    Sketch sketch = given.with(ranked(given.spec(), order), ranked(given.highlight(), order));
    double width = given.width();
    TextMeasure measure = given.measure();
    boolean beside = width >= measure.scaled(NARROW);
    double gap = sketch.px(24);
    double mapWidth = beside ? Math.floor((sketch.width() - gap) * 0.58) : sketch.width();
    double most = beside ? sketch.height() : Math.floor(sketch.height() * 0.62);
    double scale =
        Math.min(mapWidth / WorldShapes.width(), (most - sketch.px(LEGEND)) / WorldShapes.height());
    if (scale > 0) {
      mapWidth = beside ? Math.ceil(scale * WorldShapes.width()) : mapWidth;
      Frame frame = Frame.of(given, scale, (mapWidth - scale * WorldShapes.width()) / 2);
      map(sketch, world, frame);
      sketch.field(frame.box());
    }
    double mapBottom = Math.ceil(scale * WorldShapes.height()) + sketch.px(4);
    legend(sketch, mapBottom, mapWidth);
    double listLeft = beside ? mapWidth + gap : 0;
    double listTop = beside ? 0 : mapBottom + sketch.px(LEGEND + 4);
    Box list = new Box(listLeft, listTop, sketch.width() - listLeft, sketch.height() - listTop);
    if (list.height() >= sketch.px(15)) {
      int countries = sketch.spec().categories().size();
      BarLayout.rows(sketch, list, Math.min(LISTED, countries), countries);
    }
    Drawing drawn = sketch.done();
    // Marks name the places of the chart as it was given.
    List<Mark> marks = drawn.marks().stream().map(mark -> mark.at(order)).toList();
    return drawn.with(marks);
  }

  /// The class of a value, 0 for none to 6.
  static int classOf(double value) {
    int found = 0;
    while (found < BREAKS.size() && value >= BREAKS.get(found)) {
      found++;
    }
    return found;
  }

  /// The ink of a class: the upper six steps of the ramp.
  private static Ink ink(int valueClass) {
    return valueClass == 0 ? Ink.NO_VALUE : Ink.of("sequential-" + (valueClass + 1));
  }

  /// The places of the countries that have a value, the largest first.
  private static List<Integer> order(ChartSpec spec) {
    Series series = spec.series().getFirst();
    return IntStream.range(0, spec.categories().size())
        .boxed()
        .filter(i -> series.values().get(i) > 0)
        .sorted(
            Comparator.comparingDouble((Integer i) -> -series.values().get(i))
                .thenComparing(i -> spec.categories().get(i)))
        .toList();
  }

  private static Highlight ranked(Highlight highlight, List<Integer> order) {
    Set<Spot> spots = new HashSet<>();
    for (int place = 0; place < order.size(); place++) {
      if (highlight.spots().contains(new Spot(0, order.get(place)))) {
        spots.add(new Spot(0, place));
      }
    }
    return new Highlight(spots);
  }

  private static ChartSpec ranked(ChartSpec spec, List<Integer> order) {
    Series series = spec.series().getFirst();
    return spec.over(
        order.stream().map(spec.categories()::get).toList(),
        List.of(
            new Series(
                series.name(),
                series.colour(),
                order.stream().map(series.values()::get).toList())));
  }

  private static void map(Sketch sketch, WorldShapes world, Frame frame) {
    ChartSpec spec = sketch.spec();
    Series series = spec.series().getFirst();
    Set<String> drawn = new HashSet<>();
    List<Shape> counted = new ArrayList<>();
    List<Shape> chosen = new ArrayList<>();
    for (int i = 0; i < spec.categories().size(); i++) {
      Optional<String> code = CountryCodes.of(spec.categories().get(i));
      if (code.isEmpty() || !world.countries().containsKey(code.get())) {
        continue;
      }
      List<double[]> rings = frame.placed(world.countries().get(code.get()));
      if (rings.isEmpty()) {
        drawn.add(code.get());
        continue;
      }
      Shape.Regions shape =
          new Shape.Regions(rings, ink(classOf(series.values().get(i))), Ink.GROUND);
      counted.add(shape);
      if (sketch.hasChoice() && sketch.isOn(0, i)) {
        chosen.add(new Shape.Regions(rings, shape.fill(), Ink.TEXT));
      }
      drawn.add(code.get());
      Box box = bounds(rings);
      sketch.mark(
          new Mark(
              box,
              rings,
              box.centreX(),
              box.y(),
              Words.value(spec, series, i),
              Mark.Emphasis.OUTLINE,
              new Spot(0, i)));
    }
    world.countries().keySet().stream()
        .sorted()
        .filter(code -> !drawn.contains(code))
        .map(code -> frame.placed(world.countries().get(code)))
        .filter(rings -> !rings.isEmpty())
        .forEach(rings -> sketch.add(new Shape.Regions(rings, ink(0), Ink.GROUND)));
    counted.forEach(sketch::add);
    chosen.forEach(sketch::add);
  }

  private static Box bounds(List<double[]> rings) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        left = Math.min(left, ring[i]);
        right = Math.max(right, ring[i]);
        top = Math.min(top, ring[i + 1]);
        bottom = Math.max(bottom, ring[i + 1]);
      }
    }
    return new Box(left, top, right - left, bottom - top);
  }

  private static void legend(Sketch sketch, double top, double width) {
    double most = Math.min(width, sketch.px(28) * BREAKS.size());
    double each = Math.floor(most / BREAKS.size());
    for (int i = 0; i < BREAKS.size(); i++) {
      double x = each * i;
      sketch.bar(new Box(x, top, each - 1, sketch.px(6)), ink(i + 1));
      sketch.left(
          Words.number(BREAKS.get(i)),
          x,
          top + sketch.px(8) + sketch.measure().line() / 2,
          Ink.MUTED);
    }
  }
}
