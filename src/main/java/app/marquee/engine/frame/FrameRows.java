package app.marquee.engine.frame;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.kernel.NumberClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;

/// Columns of a frame as a face reads them: a view that copies nothing and makes a cell's text when
/// it is asked for. The columns must not change any more.
public final class FrameRows implements TitleRows {
  private final List<IntFunction<@Nullable String>> cells;
  private final List<Column> columns;
  private final int[] records;
  private final int[] lines;
  private final CellMarks marks;

  private FrameRows(
      List<IntFunction<@Nullable String>> cells,
      List<Column> columns,
      int[] records,
      int[] lines,
      CellMarks marks) {
    this.cells = cells;
    this.columns = columns;
    this.records = records;
    this.lines = lines;
    this.marks = marks;
  }

  /// A view of these columns of a frame, in this order.
  ///
  /// @param records record number of each row; not copied
  /// @param lines line each row starts on; not copied
  /// @param numeric names of text columns that hold numbers; columns of numbers need no mention
  /// @param marks the changed cells, by position in `names`
  public static FrameRows of(
      Frame frame,
      List<String> names,
      int[] records,
      int[] lines,
      Set<String> numeric,
      CellMarks marks) {
    List<IntFunction<@Nullable String>> cells = new ArrayList<>(names.size());
    List<Column> columns = new ArrayList<>(names.size());
    for (String name : names) {
      cells.add(cells(frame, name));
      boolean number = frame.column(name) instanceof NumericColumn<?> || numeric.contains(name);
      columns.add(new Column(name, number));
    }
    return new FrameRows(List.copyOf(cells), List.copyOf(columns), records, lines, marks);
  }

  /// The text of one cell as a face reads it, null where missing.
  public static @Nullable String text(Frame frame, String name, int row) {
    return cells(frame, name).apply(row);
  }

  /// The text of a column's cells by row, null where missing.
  public static IntFunction<@Nullable String> cells(Frame frame, String name) {
    return switch (frame.column(name)) {
      case StringColumn text ->
          row -> {
            String cell = text.get(row);
            return cell == null || cell.isEmpty() ? null : cell;
          };
      case IntColumn numbers ->
          row -> numbers.isMissing(row) ? null : Integer.toString(numbers.getInt(row));
      case DoubleColumn numbers ->
          row -> numbers.isMissing(row) ? null : NumberClasses.text(numbers.getDouble(row));
      case BooleanColumn truths ->
          row -> {
            Boolean truth = truths.get(row);
            return truth == null ? null : truth.toString();
          };
      case DateColumn dates ->
          row -> {
            var date = dates.get(row);
            return date == null ? null : date.toString();
          };
      case tech.tablesaw.columns.Column<?> other ->
          throw new IllegalArgumentException(
              name + " is a column of " + other.type().name() + ", which no face shows");
    };
  }

  @Override
  public int size() {
    return records.length;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public @Nullable String text(int row, int column) {
    return cells.get(column).apply(row);
  }

  @Override
  public int record(int row) {
    return records[row];
  }

  @Override
  public int line(int row) {
    return lines[row];
  }

  @Override
  public boolean changed(int row, int column) {
    return marks.has(row, column);
  }
}
