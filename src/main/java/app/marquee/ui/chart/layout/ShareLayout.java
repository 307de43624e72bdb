package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Label.Weight;
import app.marquee.ui.chart.view.Tools;
import app.marquee.ui.chart.view.Viewing.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Horizontal bars stacked to the whole, one row a category, with the whole's number at the right.
public final class ShareLayout {
  private static final double ROW = 24;
  private static final double SMALLEST_ROW = 18;
  private static final double LARGEST_ROW = 32;
  private static final double LEGEND = 20;

  private ShareLayout() {}

  public static double preferredHeight(int rows) {
    return rows * ROW + LEGEND;
  }

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    double legend = Legend.height(sketch);
    double room = sketch.height() - legend;
    int all = spec.categories().size();
    if (all == 0) {
      return sketch.done();
    }
    int fit = (int) Math.max(1, Math.floor(room / sketch.px(SMALLEST_ROW)));
    int shown = all > fit ? Math.max(1, fit - 1) : all;
    double more = shown < all ? sketch.measure().line() : 0;
    double pitch =
        Math.floor(
            Math.clamp((room - more) / shown, sketch.px(SMALLEST_ROW), sketch.px(LARGEST_ROW)));
    // Where not all fit, the latest of periods stay, or the first of names.
    boolean latest = Words.arePeriods(spec.categories());
    int first = latest ? all - shown : 0;
    List<String> names = new ArrayList<>();
    List<String> totals = new ArrayList<>();
    for (int i = first; i < first + shown; i++) {
      names.add(Words.axis(spec, i));
      totals.add(Words.number(total(spec, i)));
    }
    double nameWidth = Math.min(Math.ceil(sketch.widest(names)), sketch.px(124));
    double start = nameWidth + sketch.px(12);
    double end = sketch.width() - Math.ceil(sketch.widest(totals)) - sketch.px(12);
    double most =
        IntStream.range(first, first + shown).mapToDouble(i -> total(spec, i)).max().orElse(0);
    for (int i = 0; i < shown; i++) {
      double middle = pitch * i + pitch / 2;
      sketch.left(
          sketch.measure().elided(names.get(i), Weight.REGULAR, nameWidth), 0, middle, Ink.TEXT);
      sketch.right(totals.get(i), sketch.width(), middle, Ink.MUTED);
      double thick = Sketch.whole(pitch * 2 / 3);
      double wide = end - start;
      if (!isWhole(sketch)) {
        wide = Sketch.whole(wide * total(spec, first + i) / most);
      }
      row(sketch, first + i, new Box(start, Sketch.whole(middle - thick / 2), wide, thick));
    }
    if (shown < all) {
      String rest = latest ? Words.earlier(all - shown) : Words.more(all - shown);
      sketch.right(rest, sketch.width(), pitch * shown + more / 2, Ink.MUTED);
    }
    Legend.draw(sketch, Math.min(sketch.height() - legend, pitch * shown + more + 2));
    return sketch.done();
  }

  /// The sum of a category over all series.
  static double total(ChartSpec spec, int category) {
    double total = 0;
    for (Series series : spec.series()) {
      double value = series.values().get(category);
      total += Double.isNaN(value) ? 0 : value;
    }
    return total;
  }

  private static void row(Sketch sketch, int category, Box bar) {
    ChartSpec spec = sketch.spec();
    double total = total(spec, category);
    if (total <= 0) {
      return;
    }
    double before = 0;
    for (int i = 0; i < spec.series().size(); i++) {
      double value = spec.series().get(i).values().get(category);
      if (Double.isNaN(value) || value <= 0) {
        continue;
      }
      double from = Sketch.whole(bar.x() + bar.width() * before / total);
      before += value;
      double to = Sketch.whole(bar.x() + bar.width() * before / total);
      // One pixel of ground parts neighbours, unless nothing else would be left.
      double gap = before < total && to - from > 2 ? 1 : 0;
      Box part = new Box(from, bar.y(), Math.max(1, to - from - gap), bar.height());
      Ink ink = sketch.ink(i, category);
      sketch.bar(part, ink);
      String told = isWhole(sketch) ? Words.percent(value / total) : Words.number(value);
      if (sketch.textWidth(told) + sketch.px(4) <= part.width()) {
        sketch.centred(told, part.centreX(), part.centreY(), Ink.textOn(ink));
      }
      sketch.mark(part, words(spec, i, category, total), new Spot(i, category));
    }
  }

  /// True where each row is 100 per cent, else it is as long as its sum.
  private static boolean isWhole(Sketch sketch) {
    return Tools.stack(sketch.arranged().base(), sketch.arranged().viewing()) != Stack.STACKED;
  }

  private static String words(ChartSpec spec, int series, int category, double total) {
    double value = spec.series().get(series).values().get(category);
    String period = Words.isPartial(spec, category) ? ", " + spec.partialLast() : "";
    return spec.series().get(series).name()
        + ", "
        + spec.categories().get(category)
        + ": "
        + Words.percent(value / total)
        + " ("
        + Words.number(value)
        + " of "
        + Words.number(total)
        + ")"
        + period;
  }
}
