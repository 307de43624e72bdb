package app.marquee.ui.chart.view;

import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.Density.Axis;
import app.marquee.domain.chart.Density.Cell;
import app.marquee.domain.chart.Highlight.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The part of a density that is looked at, several of its cells taken together.
///
/// @param density the blocks, counted exactly
/// @param wide cells of the chart to a block across
/// @param high cells of the chart to a block up
/// @param column of the chart the first block begins at
/// @param row of the chart the lowest begins at
public record Blocks(Density density, int wide, int high, int column, int row) {

  public static Blocks of(Density all, Zoom zoom, int wide, int high) {
    int column = zoom.first(all.across().steps()) / wide * wide;
    int row = zoom.lowest(all.up().steps()) / high * high;
    int columns =
        Math.ceilDiv(
            end(zoom.first(all.across().steps()), zoom.count(all.across().steps())) - column, wide);
    int rows =
        Math.ceilDiv(
            end(zoom.lowest(all.up().steps()), zoom.countUp(all.up().steps())) - row, high);
    Map<Integer, Long> sums = new TreeMap<>();
    for (Cell cell : all.cells()) {
      int x = Math.floorDiv(cell.column() - column, wide);
      int y = Math.floorDiv(cell.row() - row, high);
      if (x >= 0 && x < columns && y >= 0 && y < rows) {
        sums.merge(x * rows + y, cell.count(), Long::sum);
      }
    }
    List<Cell> cells = new ArrayList<>();
    sums.forEach((at, count) -> cells.add(new Cell(at / rows, at % rows, count)));
    Density density =
        new Density(
            part(all.across(), column, columns, wide), part(all.up(), row, rows, high), cells);
    return new Blocks(density, wide, high, column, row);
  }

  private static int end(int first, int count) {
    return first + count;
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
