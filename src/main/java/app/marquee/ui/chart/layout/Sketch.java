package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Label.Weight;
import app.marquee.ui.chart.layout.Shape.Dash;
import app.marquee.ui.chart.view.Arranged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A drawing in the making. A label goes in only where it touches no other and stays within the
/// chart, so no layout can make text overlap or be cut off.
public final class Sketch {
  /// Neighbours on a line keep this apart.
  private static final double AIR = 4;

  private final Arranged arranged;
  private final ChartSpec spec;
  private final Highlight highlight;
  private final double width;
  private final double height;
  private final TextMeasure measure;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Key> keys = new ArrayList<>();
  private Box field = Box.NONE;

  public Sketch(ChartSpec spec, double width, double height, TextMeasure measure) {
    this(spec, Highlight.NONE, width, height, measure);
  }

  /// @param highlight the values drawn in colour, the others in grey
  public Sketch(
      ChartSpec spec, Highlight highlight, double width, double height, TextMeasure measure) {
    this(Arranged.plain(spec, highlight), width, height, measure);
  }

  public Sketch(Arranged arranged, double width, double height, TextMeasure measure) {
    this.arranged = arranged;
    this.spec = arranged.drawn();
    this.highlight = arranged.highlight();
    this.width = Math.floor(width);
    this.height = Math.floor(height);
    this.measure = measure;
  }

  /// The chart as the view shows it, and the settings of the view.
  public Arranged arranged() {
    return arranged;
  }

  /// What is drawn.
  public ChartSpec spec() {
    return spec;
  }

  /// True where the chart has a choice to show.
  public boolean hasChoice() {
    return !highlight.isNone();
  }

  /// True where a value is drawn in colour.
  public boolean isOn(int series, int category) {
    return highlight.isOn(series, category);
  }

  public Highlight highlight() {
    return highlight;
  }

  /// An empty sketch of the same size for another chart.
  public Sketch with(ChartSpec other, Highlight chosen) {
    return new Sketch(other, chosen, width, height, measure);
  }

  /// The ink of a value: its series' colour, grey where others are chosen.
  ///
  /// @param series place among the series
  public Ink ink(int series, int category) {
    return highlight.isOn(series, category) ? plainInk(series) : Ink.REST;
  }

  /// The colour of a series, whatever others are left out.
  public Ink plainInk(int series) {
    return Ink.of(spec.series().get(series).colour(), arranged.place(series));
  }

  /// A value as it is told: with its sign where it is in per cent.
  public String number(double value) {
    if (!arranged.isPerCent()) {
      return Words.number(value);
    }
    return Double.isNaN(value) ? Words.number(value) : Words.percent(value / 100);
  }

  /// The words of an axis' mark, with the sign of per cent.
  public String unit(String tick) {
    return arranged.isPerCent() ? tick + Words.PER_CENT : tick;
  }

  /// A value in words, exact even where its share is drawn.
  public String words(int series, int category) {
    if (!arranged.isPerCent()) {
      return Words.value(spec, spec.series().get(series), category);
    }
    double share = spec.series().get(series).values().get(category);
    double counted = arranged.counted(series, category);
    return Words.value(spec, spec.series().get(series), category, counted)
        + " ("
        + Words.number(share)
        + Words.PER_CENT
        + ")";
  }

  /// The ink of a name: plain, stronger than others where its value is chosen.
  public Weight weight(int series, int category) {
    return !highlight.isNone() && highlight.isOn(series, category) ? Weight.MEDIUM : Weight.REGULAR;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public TextMeasure measure() {
    return measure;
  }

  /// Pixels of a length given for the normal text size, whole.
  public double px(double pixels) {
    return Sketch.whole(measure.scaled(pixels));
  }

  public double textWidth(String text) {
    return measure.width(text, Weight.REGULAR);
  }

  /// The nearest whole pixel, halves always downwards on the screen, so that rows stay even.
  public static double whole(double value) {
    return Math.floor(value + 0.5);
  }

  /// The widest of some texts.
  public double widest(Iterable<String> texts) {
    double widest = 0;
    for (String text : texts) {
      widest = Math.max(widest, textWidth(text));
    }
    return widest;
  }

  public void add(Shape shape) {
    shapes.add(shape);
  }

  public void bar(Box box, Ink fill) {
    shapes.add(new Shape.Bar(box, fill, null, Dash.SOLID, 0));
  }

  public void bar(Box box, @Nullable Ink fill, @Nullable Ink outline, Dash dash) {
    shapes.add(new Shape.Bar(box, fill, outline, dash, 0));
  }

  public void rule(double x1, double y1, double x2, double y2, Ink ink) {
    shapes.add(new Shape.Rule(x1, y1, x2, y2, ink, Dash.SOLID));
  }

  public void mark(Box box, String words, Spot spot) {
    mark(new Mark(box, List.of(), box.centreX(), box.y(), words, Mark.Emphasis.OUTLINE, spot));
  }

  /// @param mark of a value drawn; it comes to stand for the chart's own
  public void mark(Mark mark) {
    marks.add(mark.over(arranged.first(mark.spot()), arranged.last(mark.spot())));
  }

  /// @param mark that names values of the chart itself
  public void exactMark(Mark mark) {
    marks.add(mark);
  }

  /// A place that leaves a series out or takes it in again.
  ///
  /// @param series place among the chart's own
  public void key(Box box, int series, String words) {
    keys.add(new Key(box, series, words));
  }

  /// Where values are drawn: what a zoom is about.
  public void field(Box box) {
    field = box;
  }

  /// Puts text with its left edge at x and its middle at y.
  ///
  /// @return false where there is no room; then nothing is drawn
  public boolean left(String text, double x, double middle, Ink ink) {
    return place(text, x, middle, ink, Weight.REGULAR);
  }

  public boolean right(String text, double right, double middle, Ink ink) {
    return place(text, right - textWidth(text), middle, ink, Weight.REGULAR);
  }

  public boolean centred(String text, double centre, double middle, Ink ink) {
    return place(text, centre - textWidth(text) / 2, middle, ink, Weight.REGULAR);
  }

  public boolean place(String text, double x, double middle, Ink ink, Weight weight) {
    if (text.isEmpty()) {
      return false;
    }
    double line = measure.line(weight);
    Box box =
        new Box(
            Sketch.whole(x), Sketch.whole(middle - line / 2), measure.width(text, weight), line);
    if (!new Box(0, 0, width + 1, height + 1).holds(box)) {
      return false;
    }
    double air = measure.scaled(AIR);
    Box aired = new Box(box.x() - air, box.y(), box.width() + 2 * air, line);
    for (Label other : labels) {
      if (other.box().overlaps(aired)) {
        return false;
      }
    }
    labels.add(new Label(text, box, ink, weight));
    return true;
  }

  /// True where no label stands in the box.
  public boolean isFree(Box box) {
    return labels.stream().noneMatch(label -> label.box().overlaps(box));
  }

  public Drawing done() {
    return new Drawing(width, height, shapes, labels, marks, keys, field);
  }
}
