package app.marquee.domain.chart;

import java.util.ArrayList;
import java.util.List;

/// Where points lie, counted in equal cells: a million points and ten make a chart of the same
/// size. Cells stand in the order of their columns, then rows; the same points give the same cells.
///
/// @param cells those that hold a point
public record Density(Axis across, Axis up, List<Cell> cells) implements Detail {
  /// Steps an axis has at most.
  public static final int STEPS = 300;

  private static final int[] WIDTHS = {1, 2, 5};

  /// One direction, in steps of a whole number.
  ///
  /// @param unit what it measures, such as `release year`
  /// @param first where it begins
  /// @param width of a step
  public record Axis(String unit, long first, long width, int steps) {

    /// The axis over all numbers from one to another in steps of 1, 2 or 5 times a power of ten.
    public static Axis over(String unit, int lowest, int highest) {
      for (long power = 1; ; power *= 10) {
        for (int lead : WIDTHS) {
          long width = lead * power;
          long first = Math.floorDiv(lowest, width) * width;
          long steps = (highest - first) / width + 1;
          if (steps <= STEPS) {
            return new Axis(unit, first, width, (int) steps);
          }
        }
      }
    }

    /// The lower edge of a step; that of one too many is the axis' end.
    public long edge(int step) {
      return first + step * width;
    }

    /// The step a number falls in.
    public int step(int number) {
      return (int) Math.floorDiv(number - first, width);
    }
  }

  /// @param column step across
  /// @param row step up
  /// @param count points in it, at least one
  public record Cell(int column, int row, long count) {}

  public Density {
    cells = List.copyOf(cells);
  }

  /// @param counts by column, then row, as many as the axes have steps
  public static Density of(Axis across, Axis up, long[] counts) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        cells.add(new Cell(i / up.steps(), i % up.steps(), counts[i]));
      }
    }
    return new Density(across, up, cells);
  }

  /// How many points there are.
  public long points() {
    return cells.stream().mapToLong(Cell::count).sum();
  }

  /// The edges across, lower ones and the end.
  public List<String> edges() {
    List<String> edges = new ArrayList<>();
    for (int step = 0; step <= across.steps(); step++) {
      edges.add(Long.toString(across.edge(step)));
    }
    return edges;
  }

  /// Points in each step across.
  public List<Double> columns() {
    double[] sums = new double[across.steps()];
    cells.forEach(cell -> sums[cell.column()] += cell.count());
    List<Double> columns = new ArrayList<>();
    for (double sum : sums) {
      columns.add(sum);
    }
    return columns;
  }
}
