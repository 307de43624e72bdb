package app.marquee.engine.explore;

import app.marquee.domain.quality.ColumnPart;
import app.marquee.domain.quality.ColumnShape;
import app.marquee.domain.quality.ColumnShape.Bar;
import app.marquee.domain.quality.ColumnShape.Measure;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.columns.dates.PackedLocalDate;

/// Tells what one column looks like, and which rows a part of it is in. Works on one column when it
/// is asked for.
public final class ColumnShapes {
  private static final int MOST_BARS = 16;

  private final ShapedColumn column;
  private final CountedColumns counted;

  private ColumnShapes(ShapedColumn column, CountedColumns counted) {
    this.column = column;
    this.counted = counted;
  }

  /// @param marks the changed cells, by place among the columns of text
  /// @param counted what was counted of columns before; learns what is counted now
  public static ColumnShapes of(
      CleanCatalogue in, String name, CellMarks marks, CountedColumns counted) {
    return new ColumnShapes(ShapedColumn.of(in, name, marks), counted);
  }

  /// @param counted what was counted of columns before; learns what is counted now
  public static ColumnShapes of(FeaturedCatalogue in, String name, CountedColumns counted) {
    return new ColumnShapes(ShapedColumn.of(in, name), counted);
  }

  public static ColumnShapes of(Frame in, String name) {
    return new ColumnShapes(ShapedColumn.of(in, name), new CountedColumns());
  }

  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public ColumnShape shape(Cancellation cancellation) {
    ColumnCounts counts = counted.of(column, cancellation);
    long changed = 0;
    long flagged = 0;
    long marked = 0;
    int rows = column.rows();
    for (int row = 0; row < rows; row++) {
      cancellation.checkAt(row);
      boolean touched = column.changed().test(row);
      boolean pointedAt = column.flagged().get(row);
      changed += touched ? 1 : 0;
      flagged += pointedAt ? 1 : 0;
      // Few are; only these are asked whether they hold a value.
      marked += (touched || pointedAt) && !column.isMissing(row) ? 1 : 0;
    }
    long plain = rows - counts.missing() - marked;
    ColumnSummary summary = ColumnSummaries.of(column, counts, changed);
    Measure measure = measure(summary);
    List<Bar> bars =
        switch (measure) {
          case VALUE -> bars(summary);
          case LENGTH -> bars(measure, counts.lengths());
          case NUMBER, YEAR -> bars(measure, tally(measure, cancellation));
        };
    return new ColumnShape(summary, flagged, plain, measure, bars);
  }

  private Measure measure(ColumnSummary summary) {
    if (column.numbers() != null) {
      return column.numbers() instanceof DateColumn ? Measure.YEAR : Measure.NUMBER;
    }
    boolean few = summary.distinct() * 2 <= summary.titles() - summary.missing();
    return few || column.lists() != null ? Measure.VALUE : Measure.LENGTH;
  }

  private static List<Bar> bars(ColumnSummary summary) {
    return summary.frequent().stream()
        .map(one -> new Bar(one.value(), new ColumnPart.Value(one.value()), one.count()))
        .toList();
  }

  private IntTally tally(Measure measure, Cancellation cancellation) {
    IntTally tally = new IntTally();
    IntUnaryOperator of = measured(measure);
    IntPredicate has = measurable(measure);
    for (int row = 0; row < column.rows(); row++) {
      cancellation.checkAt(row);
      if (has.test(row)) {
        tally.add(of.applyAsInt(row));
      }
    }
    return tally;
  }

  private static List<Bar> bars(Measure measure, IntTally tally) {
    if (tally.isEmpty()) {
      return List.of();
    }
    long step = step(tally.min(), tally.max());
    long first = Math.floorDiv(tally.min(), step) * step;
    long[] counts = new long[(int) ((tally.max() - first) / step) + 1];
    for (int key : tally.keys()) {
      counts[(int) ((key - first) / step)] += tally.count(key);
    }
    List<Bar> bars = new ArrayList<>();
    for (int at = 0; at < counts.length; at++) {
      int from = (int) Math.max(Integer.MIN_VALUE, first + at * step);
      int to = (int) Math.min(Integer.MAX_VALUE, first + (at + 1) * step - 1);
      String label = from == to ? Integer.toString(from) : from + " to " + to;
      bars.add(new Bar(label, new ColumnPart.Range(measure, from, to), counts[at]));
    }
    return bars;
  }

  /// 1, 2 or 5 times a power of ten, so that no more bars are needed than can be told apart.
  private static long step(int low, int high) {
    long step = 1;
    int turn = 0;
    while (Math.floorDiv(high, step) - Math.floorDiv(low, step) >= MOST_BARS) {
      step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
      turn++;
    }
    return step;
  }

  private IntPredicate measurable(Measure measure) {
    var numbers = column.numbers();
    return measure == Measure.LENGTH || numbers == null
        ? row -> !column.isMissing(row)
        : row -> !numbers.isMissing(row);
  }

  private IntUnaryOperator measured(Measure measure) {
    if (measure == Measure.LENGTH) {
      return row -> ColumnCounts.length(column.text(row));
    }
    return switch (column.numbers()) {
      case IntColumn whole -> whole::getInt;
      // A number with a fraction stands with its whole part.
      case DoubleColumn number -> row -> (int) Math.floor(number.getDouble(row));
      case DateColumn dates -> row -> PackedLocalDate.getYear(dates.getIntInternal(row));
      case null, default -> throw new IllegalArgumentException(column.name() + " " + measure);
    };
  }

  /// The rows a part of the column is in, ascending.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public int[] rows(ColumnPart part, Cancellation cancellation) {
    IntPredicate meant =
        switch (part) {
          case ColumnPart.Missing _ -> column::isMissing;
          case ColumnPart.Changed _ -> column.changed();
          case ColumnPart.Flagged _ -> column.flagged()::get;
          case ColumnPart.Plain _ ->
              row ->
                  !column.isMissing(row)
                      && !column.changed().test(row)
                      && !column.flagged().get(row);
          case ColumnPart.Value(String text) -> holding(text, column.lists());
          case ColumnPart.Range(Measure measure, int low, int high) -> {
            IntPredicate has = measurable(measure);
            IntUnaryOperator of = measured(measure);
            yield row -> has.test(row) && of.applyAsInt(row) >= low && of.applyAsInt(row) <= high;
          }
        };
    int[] found = new int[16];
    int size = 0;
    for (int row = 0; row < column.rows(); row++) {
      cancellation.checkAt(row);
      if (meant.test(row)) {
        found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
        found[size++] = row;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private IntPredicate holding(String text, @Nullable TokenLists lists) {
    if (lists == null) {
      return row -> column.text(row).equals(text);
    }
    int wanted = lists.names().indexOf(text);
    return row -> {
      boolean has = false;
      for (int at = lists.starts()[row]; at < lists.starts()[row + 1]; at++) {
        has |= lists.tokens()[at] == wanted;
      }
      return has;
    };
  }
}
