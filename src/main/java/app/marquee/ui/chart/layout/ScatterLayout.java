package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.Density.Axis;
import app.marquee.domain.chart.Density.Cell;
import app.marquee.ui.chart.view.Blocks;
import app.marquee.ui.chart.view.Viewing;
import java.util.List;

/// Points by how dense they lie: a grid of blocks, darker for more. A block is a whole number of
/// the chart's cells and wide and high enough to be seen and hit.
public final class ScatterLayout {
  private static final double SMALLEST = 5;
  private static final double LEGEND = 22;
  private static final int STEPS = 7;

  private final Sketch sketch;
  private final Blocks blocks;
  private final Box field;
  private final long most;

  private ScatterLayout(Sketch sketch, Blocks blocks, Box field) {
    this.sketch = sketch;
    this.blocks = blocks;
    this.field = field;
    this.most = blocks.density().cells().stream().mapToLong(Cell::count).max().orElse(0);
  }

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    if (!(spec.detail() instanceof Density all) || all.cells().isEmpty()) {
      return sketch.done();
    }
    Viewing viewing = sketch.arranged().viewing();
    double legend = sketch.px(LEGEND);
    double width = sketch.width() - sketch.px(40);
    double height = sketch.height() - sketch.px(25) - legend;
    int wide = each(Blocks.columns(all, viewing.zoom()), width / sketch.px(SMALLEST));
    int high = each(Blocks.rows(all, viewing.zoom()), height / sketch.px(SMALLEST));
    int least = Math.max(1, viewing.bin());
    Blocks blocks = Blocks.of(all, viewing.zoom(), Math.max(wide, least), Math.max(high, least));
    Axis up = blocks.density().up();
    Plot plot = Plot.draw(sketch, range(up, height < sketch.px(120) ? 3 : 5), sketch.px(5), legend);
    ScatterLayout layout = new ScatterLayout(sketch, blocks, plot.box());
    blocks.density().cells().forEach(layout::cell);
    plot.base(sketch);
    layout.across();
    layout.legend();
    return sketch.done();
  }

  /// How many cells make a block, so that there are no more than may be; 1, 2 or 5 times a power of
  /// ten.
  private static int each(int steps, double most) {
    for (int power = 1; ; power *= 10) {
      for (int lead : new int[] {1, 2, 5}) {
        if (Math.ceilDiv(steps, lead * power) <= Math.max(1, most)) {
          return lead * power;
        }
      }
    }
  }

  private static Scale range(Axis axis, int most) {
    return Scale.Range.over((double) axis.edge(0), (double) axis.edge(axis.steps()), most);
  }

  private double x(int step) {
    return Sketch.whole(field.x() + field.width() * step / blocks.density().across().steps());
  }

  private double y(int step) {
    return Sketch.whole(field.bottom() - field.height() * step / blocks.density().up().steps());
  }

  private void cell(Cell cell) {
    double left = x(cell.column());
    double top = y(cell.row() + 1);
    double gap = 1;
    Box box =
        new Box(
            left,
            top,
            Math.max(1, x(cell.column() + 1) - left - gap),
            Math.max(1, y(cell.row()) - top - gap));
    sketch.bar(box, Ink.of("sequential-" + step(cell.count())));
    sketch.exactMark(
        new Mark(
            new Box(left, top, x(cell.column() + 1) - left, y(cell.row()) - top),
            List.of(),
            box.centreX(),
            top,
            words(cell),
            Mark.Emphasis.OUTLINE,
            blocks.first(cell),
            blocks.last(cell)));
  }

  /// Steps are even in the logarithm of the count, the first for one point.
  private int step(long count) {
    return most <= 1
        ? STEPS
        : 1
            + (int)
                Math.floor((STEPS - 1) * Math.log((double) count) / Math.log((double) most) + 1e-9);
  }

  private String words(Cell cell) {
    Axis across = blocks.density().across();
    Axis up = blocks.density().up();
    return across.unit()
        + " "
        + stretch(across, cell.column())
        + ", "
        + up.unit()
        + " "
        + stretch(up, cell.row())
        + ": "
        + Words.number(cell.count())
        + (cell.count() == 1 ? " title" : " titles");
  }

  private static String stretch(Axis axis, int step) {
    long low = axis.edge(step);
    long high = axis.edge(step + 1) - 1;
    return low == high ? Long.toString(low) : low + " to " + high;
  }

  private void across() {
    Axis axis = blocks.density().across();
    Scale scale = range(axis, (int) Math.clamp(field.width() / sketch.px(70), 2, 12));
    double middle = field.bottom() + sketch.px(10);
    for (Scale.Tick tick : scale.ticks()) {
      double x = Sketch.whole(field.x() + field.width() * tick.share());
      if (sketch.centred(tick.words(), x, middle, Ink.MUTED)) {
        sketch.rule(x, field.bottom() + 1, x, field.bottom() + 4, Ink.AXIS);
      }
    }
  }

  private void legend() {
    double middle = sketch.height() - sketch.px(8);
    double side = sketch.px(12);
    String high = Words.number(most) + (most == 1 ? " title" : " titles");
    double right = sketch.width() - sketch.textWidth(high);
    boolean told = sketch.left(high, right, middle, Ink.MUTED);
    double left = right - sketch.px(8) - side * STEPS;
    if (told && most > 1 && sketch.right("1", left - sketch.px(6), middle, Ink.MUTED)) {
      for (int i = 0; i < STEPS; i++) {
        sketch.bar(
            new Box(
                left + side * i, Sketch.whole(middle - side / 4), side - 1, Sketch.whole(side / 2)),
            Ink.of("sequential-" + (i + 1)));
      }
    }
  }
}
