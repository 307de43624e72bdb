package app.marquee.engine.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// Tablesaw columns of one length, by name and in order. A frame belongs to the stage that made it;
/// a later stage adds columns in a frame of its own and rewrites none in place.
///
/// Not a [Table]: loading that class scans the whole class path, which costs more than a small run.
/// [#toTable] makes one where it is wanted.
public final class Frame {
  private final Map<String, Column<?>> columns;
  private final int rowCount;

  private Frame(Map<String, Column<?>> columns, int rowCount) {
    this.columns = columns;
    this.rowCount = rowCount;
  }

  /// @throws IllegalArgumentException where lengths differ or a name comes twice
  public static Frame of(int rowCount, List<? extends Column<?>> columns) {
    Map<String, Column<?>> byName = new LinkedHashMap<>();
    for (Column<?> column : columns) {
      if (column.size() != rowCount) {
        throw new IllegalArgumentException(
            column.name() + " has " + column.size() + " rows, not " + rowCount);
      }
      if (byName.put(column.name(), column) != null) {
        throw new IllegalArgumentException("Two columns are named " + column.name());
      }
    }
    return new Frame(byName, rowCount);
  }

  /// This frame's columns and, after them, these.
  public Frame with(List<? extends Column<?>> more) {
    List<Column<?>> all = new ArrayList<>(columns.values());
    all.addAll(more);
    return of(rowCount, all);
  }

  /// This frame's columns and, after them, those of another frame of the same length.
  public Frame beside(Frame right) {
    return with(right.columns());
  }

  /// The columns of these names, in this order.
  public Frame only(List<String> names) {
    return of(rowCount, names.stream().map(this::column).toList());
  }

  public int rowCount() {
    return rowCount;
  }

  public List<Column<?>> columns() {
    return List.copyOf(columns.values());
  }

  /// The columns' names, in order.
  public List<String> names() {
    return List.copyOf(columns.keySet());
  }

  public boolean has(String name) {
    return columns.containsKey(name);
  }

  /// @throws IllegalArgumentException where there is no such column
  public Column<?> column(String name) {
    Column<?> column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException("No column " + name + " among " + columns.keySet());
    }
    return column;
  }

  public StringColumn text(String name) {
    return (StringColumn) column(name);
  }

  public IntColumn ints(String name) {
    return (IntColumn) column(name);
  }

  public BooleanColumn booleans(String name) {
    return (BooleanColumn) column(name);
  }

  public DateColumn dates(String name) {
    return (DateColumn) column(name);
  }

  /// The same columns as a Tablesaw table; costs the scan of the class path once.
  public Table toTable(String name) {
    return Table.create(name, columns.values().toArray(Column<?>[]::new));
  }
}
