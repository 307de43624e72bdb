package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.chart.Rest;
import app.marquee.ui.chart.layout.Label.Weight;
import java.util.ArrayList;
import java.util.List;

/// Horizontal bars, one below the other for each series, under the name of their category.
public final class GroupedLayout {
  private static final double BAR = 14;
  private static final double SMALLEST_BAR = 7;
  private static final double GAP = 8;

  private final Sketch sketch;
  private final ChartSpec spec;
  private final double pitch;
  private final double thick;

  private GroupedLayout(Sketch sketch, double room, int shown) {
    this.sketch = sketch;
    this.spec = sketch.spec();
    int series = Math.max(1, spec.series().size());
    double most = sketch.px(BAR) * series + sketch.px(GAP);
    pitch = Math.floor(Math.min(room / Math.max(1, shown), most));
    thick = Math.max(1, Math.floor((pitch - Math.min(sketch.px(GAP), pitch / 4)) / series));
  }

  public static double preferredHeight(int rows, int series) {
    return rows * (BAR * series + GAP) + 20;
  }

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    double legend = Legend.height(sketch);
    double room = sketch.height() - legend;
    int all = spec.categories().size();
    if (all > 0 && !spec.series().isEmpty() && room > 0) {
      double least =
          Math.max(sketch.px(SMALLEST_BAR) * spec.series().size() + 2, sketch.measure().line());
      int fit = (int) Math.max(1, Math.floor(room / least));
      int shown = all > fit ? Math.max(1, fit - 1) : all;
      double left = shown < all ? room - sketch.measure().line() : room;
      new GroupedLayout(sketch, left, shown).draw(shown, all);
    }
    Legend.draw(sketch, sketch.height() - legend);
    return sketch.done();
  }

  private void draw(int shown, int all) {
    List<String> names = spec.categories().subList(0, shown);
    double nameWidth = BarLayout.nameWidth(sketch, names, sketch.width());
    double start = nameWidth + sketch.px(8);
    List<Double> values =
        spec.series().stream()
            .flatMap(series -> series.values().subList(0, shown).stream())
            .toList();
    Scale scale = BarLayout.scale(sketch, values);
    double numbers = sketch.widest(values.stream().map(sketch::number).toList());
    double room = Math.max(8, sketch.width() - start - numbers - sketch.px(6));
    for (int i = 0; i < shown; i++) {
      double top = pitch * i + (pitch - thick * spec.series().size()) / 2;
      double middle = top + thick * spec.series().size() / 2;
      String name = sketch.measure().elided(names.get(i), Weight.REGULAR, nameWidth);
      sketch.left(name, 0, middle, Ink.TEXT);
      List<Box> bars = new ArrayList<>();
      for (int s = 0; s < spec.series().size(); s++) {
        double value = spec.series().get(s).values().get(i);
        double length = value > 0 ? Math.max(1, Sketch.whole(room * scale.share(value))) : 0;
        double y = Sketch.whole(top + thick * s);
        bars.add(new Box(start, y, length, Math.max(1, thick - (thick > 4 ? 1 : 0))));
      }
      for (int s = 0; s < bars.size(); s++) {
        bar(bars.get(s), s, i, start + room);
        number(bars, s, i);
      }
    }
    if (shown < all) {
      String rest = Words.more(all - shown);
      double y = pitch * shown + sketch.measure().line() / 2;
      sketch.right(rest, sketch.width(), y, Ink.MUTED);
    }
  }

  private void bar(Box bar, int series, int category, double end) {
    if (bar.width() > 0) {
      boolean rest = Rest.isAt(spec, category);
      sketch.bar(
          bar, rest ? sketch.ink(series, category).faded(0.45) : sketch.ink(series, category));
    }
    Box row = new Box(bar.x(), bar.y(), Math.max(1, end - bar.x()), thick);
    sketch.mark(
        new Mark(
            row,
            List.of(),
            bar.right(),
            bar.y(),
            sketch.words(series, category),
            Mark.Emphasis.OUTLINE,
            new Spot(series, category)));
  }

  /// The number at a bar's end, unless it would lie over another bar.
  private void number(List<Box> bars, int series, int category) {
    String number = sketch.number(spec.series().get(series).values().get(category));
    double line = sketch.measure().line();
    double left = bars.get(series).right() + sketch.px(6);
    double middle = bars.get(series).y() + thick / 2;
    Box place = new Box(left, middle - line / 2 + 2, sketch.textWidth(number), line - 4);
    if (bars.stream().noneMatch(place::overlaps)) {
      sketch.left(number, left, middle, Ink.MUTED);
    }
  }
}
