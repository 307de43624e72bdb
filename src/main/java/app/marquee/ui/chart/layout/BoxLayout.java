package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.FiveNumbers;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Label.Weight;
import app.marquee.ui.chart.layout.Shape.Dash;
import java.util.List;

/// A row for each category: a box from quartile to quartile with the median in it, whiskers, a ring
/// for each number beyond them, and the median's number at the right. Values run across, and so do
/// the few lines that help to read them.
public final class BoxLayout {
  private static final double ROW = 26;
  private static final double SMALLEST_ROW = 15;
  private static final double THICKEST = 44;

  /// A row this high has room for the numbers of its box.
  private static final double TELLING_ROW = 72;

  private static final double AXIS = 18;

  private final Sketch sketch;
  private final ChartSpec spec;
  private final List<FiveNumbers> groups;
  private final Scale scale;
  private final Box field;

  private BoxLayout(Sketch sketch, Boxes boxes, Scale scale, Box field) {
    this.sketch = sketch;
    this.spec = sketch.spec();
    this.groups = boxes.groups();
    this.scale = scale;
    this.field = field;
  }

  public static double preferredHeight(int rows) {
    return rows * ROW + AXIS;
  }

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    int all = spec.categories().size();
    double room = sketch.height() - sketch.px(AXIS);
    if (!(spec.detail() instanceof Boxes boxes) || all == 0 || room < sketch.px(SMALLEST_ROW)) {
      return sketch.done();
    }
    int fit = (int) Math.max(1, Math.floor(room / sketch.px(SMALLEST_ROW)));
    int shown = all > fit ? Math.max(1, fit - 1) : all;
    // Rows share the room, so that the axis lies at the bottom however few they are.
    double pitch =
        Math.floor(Math.max(room / (shown + (shown < all ? 1 : 0)), sketch.px(SMALLEST_ROW)));
    double names = BarLayout.nameWidth(sketch, spec.categories().subList(0, shown), sketch.width());
    List<String> medians =
        boxes.groups().subList(0, shown).stream().map(one -> Words.number(one.median())).toList();
    double start = names + sketch.px(12);
    double right = Math.ceil(sketch.widest(medians)) + sketch.px(14);
    Box field = new Box(start, 0, Math.max(1, sketch.width() - right - start), pitch * shown);
    Scale scale = scale(sketch, boxes.groups().subList(0, shown));
    BoxLayout layout = new BoxLayout(sketch, boxes, scale, field);
    layout.axis();
    for (int i = 0; i < shown; i++) {
      double middle = Sketch.whole(pitch * i + pitch / 2);
      String name = sketch.measure().elided(spec.categories().get(i), Weight.REGULAR, names);
      sketch.left(name, 0, middle, Ink.TEXT);
      sketch.place(
          medians.get(i),
          sketch.width() - sketch.measure().width(medians.get(i), Weight.MEDIUM),
          middle,
          Ink.TEXT,
          Weight.MEDIUM);
      layout.row(i, middle, pitch);
    }
    if (shown < all) {
      String rest = Words.more(all - shown);
      double below = pitch * shown + sketch.px(AXIS) + sketch.measure().line() / 2;
      sketch.left(
          rest, 0, Math.min(below, sketch.height() - sketch.measure().line() / 2), Ink.MUTED);
    }
    return sketch.done();
  }

  private static Scale scale(Sketch sketch, List<FiveNumbers> groups) {
    double most = groups.stream().mapToDouble(FiveNumbers::highest).max().orElse(1);
    if (sketch.arranged().viewing().isLog()) {
      return Scale.Log.over(
          groups.stream().mapToDouble(FiveNumbers::lowest).filter(v -> v > 0).min().orElse(1),
          most);
    }
    return new Scale.Linear(
        sketch.width() < sketch.px(420) ? Ticks.upTo(most, 2, 3) : Ticks.upTo(most, 3, 5));
  }

  private double x(double value) {
    return Sketch.whole(field.x() + field.width() * scale.share(value));
  }

  private void axis() {
    double middle = field.bottom() + sketch.px(AXIS) / 2 + 1;
    for (Scale.Tick tick : scale.ticks()) {
      double x = x(tick.value());
      sketch.rule(x, field.y(), x, field.bottom(), tick.share() == 0 ? Ink.AXIS : Ink.GRID);
      sketch.centred(tick.words(), x, middle, Ink.MUTED);
    }
  }

  private void row(int category, double middle, double pitch) {
    FiveNumbers one = groups.get(category);
    Ink ink = sketch.ink(0, category);
    double half = Math.clamp(Math.floor(pitch * 0.28), 3, sketch.px(THICKEST / 2));
    double low = x(one.lowerWhisker());
    double high = x(one.upperWhisker());
    sketch.rule(low, middle, high, middle, Ink.MUTED);
    sketch.rule(low, middle - half / 2, low, middle + half / 2, Ink.MUTED);
    sketch.rule(high, middle - half / 2, high, middle + half / 2, Ink.MUTED);
    Box box =
        new Box(
            x(one.lowerQuartile()),
            middle - half,
            Math.max(2, x(one.upperQuartile()) - x(one.lowerQuartile())),
            2 * half);
    sketch.bar(box, Ink.GROUND);
    sketch.bar(box, ink.faded(0.3), ink, Dash.SOLID);
    double median = x(one.median());
    sketch.bar(new Box(median - 1, box.y(), 2, box.height()), Ink.TEXT);
    // The row is hit wherever no ring is.
    Box row = new Box(field.x(), middle - pitch / 2, field.width(), pitch);
    sketch.mark(
        new Mark(
            row,
            List.of(),
            median,
            box.y(),
            words(category),
            Mark.Emphasis.OUTLINE,
            new Spot(0, category)));
    for (int k = 0; k < one.outliers().size(); k++) {
      outlier(category, k, middle);
    }
    if (pitch >= sketch.px(TELLING_ROW)) {
      double below = middle + half + sketch.measure().line() / 2 + 2;
      for (double value :
          List.of(
              one.lowerQuartile(), one.upperQuartile(), one.lowerWhisker(), one.upperWhisker())) {
        sketch.centred(Words.number(value), x(value), below, Ink.MUTED);
      }
    }
  }

  private void outlier(int category, int k, double middle) {
    FiveNumbers.Outlier outlier = groups.get(category).outliers().get(k);
    double x = x(outlier.value());
    double radius = sketch.px(2);
    Ink ink = sketch.ink(0, category);
    sketch.add(new Shape.Dot(x, middle, radius, Ink.GROUND.faded(0), ink));
    String words =
        spec.categories().get(category)
            + ", "
            + Words.number(outlier.value())
            + ": "
            + titles(outlier.count());
    Box place = new Box(x - radius - 1, middle - radius - 2, 2 * radius + 2, 2 * radius + 4);
    sketch.mark(
        new Mark(
            place, List.of(), x, middle, words, Mark.Emphasis.POINT, new Spot(k + 1, category)));
  }

  /// `R: median 98, half from 85 to 112, whiskers 45 to 152; 3 to 312, 799 titles`.
  private String words(int category) {
    FiveNumbers one = groups.get(category);
    return spec.categories().get(category)
        + ": median "
        + Words.number(one.median())
        + ", half from "
        + Words.number(one.lowerQuartile())
        + " to "
        + Words.number(one.upperQuartile())
        + ", whiskers "
        + Words.number(one.lowerWhisker())
        + " to "
        + Words.number(one.upperWhisker())
        + ", all "
        + Words.number(one.lowest())
        + " to "
        + Words.number(one.highest())
        + "; "
        + titles(one.count());
  }

  private static String titles(long count) {
    return Words.number(count) + (count == 1 ? " title" : " titles");
  }
}
