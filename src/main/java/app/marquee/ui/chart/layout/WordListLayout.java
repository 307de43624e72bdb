package app.marquee.ui.chart.layout;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.layout.Label.Weight;
import java.util.ArrayList;
import java.util.List;

/// Words in columns from the most frequent down, the more frequent the larger, each with its
/// number.
public final class WordListLayout {
  private static final double GAP = 24;
  private static final double PAD = 6;

  private WordListLayout() {}

  public static double preferredHeight(int words) {
    return Math.clamp(words * 7.0, 120, 320);
  }

  public static Drawing lay(Sketch sketch) {
    ChartSpec spec = sketch.spec();
    if (spec.series().isEmpty()) {
      return sketch.done();
    }
    int all = spec.size();
    double line = sketch.measure().line();
    List<Column> columns = columns(sketch, sketch.height());
    if (shown(columns) < all) {
      columns = columns(sketch, sketch.height() - line);
    }
    double most = most(sketch);
    columns.forEach(column -> column(sketch, column, most));
    int left = all - shown(columns);
    if (left > 0) {
      sketch.right(Words.more(left), sketch.width(), sketch.height() - line / 2, Ink.MUTED);
    }
    return sketch.done();
  }

  private static int shown(List<Column> columns) {
    return columns.isEmpty() ? 0 : columns.getLast().to();
  }

  private static double most(Sketch sketch) {
    return sketch.spec().series().getFirst().values().stream()
        .mapToDouble(value -> value > 0 ? value : 0)
        .max()
        .orElse(0);
  }

  /// The columns there is room for.
  private static List<Column> columns(Sketch sketch, double height) {
    ChartSpec spec = sketch.spec();
    List<Double> values = spec.series().getFirst().values();
    double most = most(sketch);
    double numbers = Math.ceil(sketch.widest(values.stream().map(Words::number).toList()));
    List<Column> columns = new ArrayList<>();
    double x = 0;
    for (int from = 0; from < values.size(); ) {
      int to = fitting(sketch, from, height);
      double widest = 0;
      for (int i = from; i < to; i++) {
        Weight weight = weight(values.get(i), most);
        widest = Math.max(widest, sketch.measure().width(spec.categories().get(i), weight));
      }
      double left = x + numbers + sketch.px(8);
      double room = Math.min(Math.ceil(widest), sketch.width() - left);
      // A later column comes whole or not at all; the first is cut to what there is.
      if (x > 0 && room < Math.ceil(widest)) {
        break;
      }
      columns.add(new Column(from, to, x + numbers, left, Math.max(0, room)));
      x = left + room + sketch.px(GAP);
      from = to;
    }
    return columns;
  }

  /// @param numbers where numbers end
  /// @param left where words begin
  /// @param room pixels for words
  private record Column(int from, int to, double numbers, double left, double room) {}

  /// The end of the column that begins with a word.
  private static int fitting(Sketch sketch, int from, double height) {
    double most = most(sketch);
    List<Double> values = sketch.spec().series().getFirst().values();
    double y = 0;
    int to = from;
    while (to < values.size()) {
      y += pitch(sketch, values.get(to), most);
      if (to > from && y > height) {
        break;
      }
      to++;
    }
    return to;
  }

  private static double pitch(Sketch sketch, double value, double most) {
    return Math.ceil(sketch.measure().line(weight(value, most))) + sketch.px(PAD);
  }

  /// Four sizes, by how many times a word is rarer than the first: to 1.25, 2, 4 times, and rarer.
  static Weight weight(double value, double most) {
    if (value >= most / 1.25) {
      return Weight.PAGE;
    }
    if (value >= most / 2) {
      return Weight.SECTION;
    }
    return value >= most / 4 ? Weight.BODY : Weight.REGULAR;
  }

  private static void column(Sketch sketch, Column column, double most) {
    ChartSpec spec = sketch.spec();
    List<Double> values = spec.series().getFirst().values();
    double y = 0;
    for (int i = column.from(); i < column.to(); i++) {
      Weight weight = weight(values.get(i), most);
      double pitch = pitch(sketch, values.get(i), most);
      double middle = Sketch.whole(y + pitch / 2);
      String word = sketch.measure().elided(spec.categories().get(i), weight, column.room());
      Ink ink = sketch.isOn(0, i) ? Ink.TEXT : Ink.AXIS;
      sketch.place(word, column.left(), middle, ink, weight);
      sketch.right(Words.number(values.get(i)), column.numbers(), middle, Ink.MUTED);
      double width = column.left() - column.numbers() + column.room();
      double begin = column.numbers() - sketch.textWidth(Words.number(values.get(i)));
      Box box = new Box(begin - 3, y + 1, column.numbers() - begin + width + 6, pitch - 2);
      if (box.bottom() <= sketch.height() + 1) {
        sketch.mark(box, sketch.words(0, i), new Spot(0, i));
      }
      y += pitch;
    }
  }
}
