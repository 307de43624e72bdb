package app.marquee.ui.chart.view;

import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.Density.Axis;
import app.marquee.domain.chart.Density.Cell;
import app.marquee.domain.chart.Highlight.Spot;

/// The part of a density that is looked at, several of its cells taken together.
///
/// @param density the blocks, counted exactly
/// @param wide cells of the chart to a block across
/// @param high cells of the chart to a block up
/// @param column of the chart the first block begins at
/// @param row of the chart the lowest begins at
public record Blocks(Density density, int wide, int high, int column, int row) {

  public static Blocks of(Density all, Zoom zoom, int wide, int high) {
    int first = zoom.first(all.across().steps());
    int lowest = zoom.lowest(all.up().steps());
    int column = first / wide * wide;
    int row = lowest / high * high;
    int columns = Math.ceilDiv(first + columns(all, zoom) - column, wide);
    int rows = Math.ceilDiv(lowest + rows(all, zoom) - row, high);
    long[] sums = new long[columns * rows];
    for (Cell cell : all.cells()) {
      int x = Math.floorDiv(cell.column() - column, wide);
      int y = Math.floorDiv(cell.row() - row, high);
      if (x >= 0 && x < columns && y >= 0 && y < rows) {
        sums[x * rows + y] += cell.count();
      }
    }
    Density density =
        Density.of(
            part(all.across(), column, columns, wide), part(all.up(), row, rows, high), sums);
    return new Blocks(density, wide, high, column, row);
  }

  /// How many of the chart's columns are in sight.
  public static int columns(Density all, Zoom zoom) {
    return zoom.count(all.across().steps());
  }

  /// How many of the chart's rows are in sight.
  public static int rows(Density all, Zoom zoom) {
    return zoom.countUp(all.up().steps());
  }

  private static Axis part(Axis axis, int from, int steps, int each) {
    return new Axis(axis.unit(), axis.edge(from), axis.width() * each, steps);
  }

  /// The chart's cell a block begins with.
  public Spot first(Cell block) {
    return new Spot(row + block.row() * high, column + block.column() * wide);
  }

  /// The one it ends with.
  public Spot last(Cell block) {
    return new Spot(row + block.row() * high + high - 1, column + block.column() * wide + wide - 1);
  }
}
