package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.chart.Rest;
import app.marquee.ui.chart.layout.Label.Weight;
import java.util.List;

/// Horizontal bars: names left, values at the bars' ends, what is not named last and grey.
public final class BarLayout {
  private static final double NAME_WIDTH = 124;
  private static final double ROW = 20;
  private static final double SMALLEST_ROW = 15;
  private static final double LARGEST_ROW = 26;

  private BarLayout() {}

  /// The height at which every name has its row.
  public static double preferredHeight(int rows) {
    return rows * ROW;
  }

  public static Drawing lay(Sketch sketch) {
    int rows = sketch.spec().categories().size();
    Box all = new Box(0, 0, sketch.width(), sketch.height());
    rows(sketch, all, rows, rows);
    return sketch.done();
  }

  /// Draws the first rows into a part of the chart and says how many more there are.
  ///
  /// @param most rows drawn at most
  /// @param total how many there are in all
  /// @return how many were drawn
  public static int rows(Sketch sketch, Box part, int most, int total) {
    if (most == 0 || part.width() < 40) {
      return 0;
    }
    int fit = (int) Math.max(1, Math.floor(part.height() / sketch.px(SMALLEST_ROW)));
    int shown = Math.min(most, fit);
    boolean more = shown < total;
    if (more && shown == fit && shown > 1) {
      shown--;
    }
    int lines = shown + (more ? 1 : 0);
    double pitch =
        Math.floor(
            Math.clamp(
                part.height() / Math.max(1, lines),
                sketch.px(SMALLEST_ROW),
                sketch.px(LARGEST_ROW)));
    draw(sketch, part, shown, pitch);
    if (more) {
      String rest = Words.more(total - shown);
      sketch.right(rest, part.right(), part.y() + pitch * shown + pitch / 2, Ink.MUTED);
    }
    return shown;
  }

  private static void draw(Sketch sketch, Box part, int shown, double pitch) {
    List<String> names = sketch.spec().categories().subList(0, shown);
    List<Double> values = sketch.spec().series().getFirst().values();
    double nameWidth = nameWidth(sketch, names, part.width());
    double start = part.x() + nameWidth + sketch.px(8);
    double valueWidth =
        sketch.widest(values.subList(0, shown).stream().map(sketch::number).toList());
    double room = Math.max(8, part.right() - start - valueWidth - sketch.px(6));
    Scale scale = scale(sketch, values.subList(0, shown));
    double thick = Math.max(6, Sketch.whole(pitch / 2));
    for (int i = 0; i < shown; i++) {
      double value = values.get(i);
      double middle = part.y() + pitch * i + pitch / 2;
      Weight weight = sketch.weight(0, i);
      String name = sketch.measure().elided(names.get(i), weight, nameWidth);
      sketch.place(name, part.x(), middle, Ink.TEXT, weight);
      double length = value > 0 ? Math.max(1, Sketch.whole(room * scale.share(value))) : 0;
      Box bar = new Box(start, Sketch.whole(middle - thick / 2), length, thick);
      Ink ink = Rest.isAt(sketch.spec(), i) ? Ink.REST : sketch.ink(0, i);
      if (length > 0) {
        sketch.add(new Shape.Bar(bar, ink, null, Shape.Dash.SOLID, length > 4 ? 1 : 0));
      }
      sketch.left(sketch.number(value), start + length + sketch.px(6), middle, Ink.MUTED);
      String words = sketch.words(0, i);
      Box row = new Box(part.x(), part.y() + pitch * i, part.width(), pitch);
      sketch.mark(
          new Mark(
              row,
              List.of(),
              start + length,
              bar.y(),
              words,
              Mark.Emphasis.OUTLINE,
              new Spot(0, i)));
    }
  }

  /// Names get 124 pixels, less where all are short or the chart is narrow.
  static double nameWidth(Sketch sketch, List<String> names, double width) {
    // Chosen names are heavier.
    Weight weight = sketch.hasChoice() ? Weight.MEDIUM : Weight.REGULAR;
    double widest =
        Math.ceil(
            names.stream()
                .mapToDouble(name -> sketch.measure().width(name, weight))
                .max()
                .orElse(0));
    double most = Math.min(sketch.px(NAME_WIDTH), Math.floor(width * 0.46));
    return widest > sketch.px(80) ? most : Math.min(widest, most);
  }

  /// The largest value fills the room, with a logarithm its power of ten does.
  static Scale scale(Sketch sketch, List<Double> values) {
    double max = values.stream().mapToDouble(BarLayout::known).max().orElse(0);
    if (sketch.arranged().viewing().isLog()) {
      double min = values.stream().filter(value -> value > 0).min(Double::compare).orElse(1.0);
      return Scale.Log.over(min, max);
    }
    return new Scale.Linear(new Ticks(max > 0 ? max : 1, 1));
  }

  private static double known(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
