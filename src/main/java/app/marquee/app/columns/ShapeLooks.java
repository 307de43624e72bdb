package app.marquee.app.columns;

import app.marquee.domain.quality.ColumnPart;
import app.marquee.domain.quality.ColumnShape;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.explore.ColumnShapes;
import app.marquee.engine.explore.CountedColumns;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Looks into columns and keeps what each looks like.
public final class ShapeLooks implements ColumnLooks {
  private final List<String> columns;
  private final Function<String, Optional<ColumnShapes>> shapes;
  private final Map<String, ColumnShape> known = new ConcurrentHashMap<>();

  private ShapeLooks(List<String> columns, Function<String, Optional<ColumnShapes>> shapes) {
    this.columns = List.copyOf(columns);
    this.shapes = shapes;
  }

  /// Looks into cleaned titles.
  ///
  /// @param marks the changed cells, by place among the columns of text
  /// @param counted what was counted of columns before; learns what is counted now
  public static ColumnLooks of(CleanCatalogue in, CellMarks marks, CountedColumns counted) {
    return of(in.textColumns(), name -> Optional.of(ColumnShapes.of(in, name, marks, counted)));
  }

  /// Looks into a table of derived columns and those they stand beside.
  ///
  /// @param columns those of the table, in order
  /// @param counted what was counted of columns before; learns what is counted now
  public static ColumnLooks of(FeaturedCatalogue in, List<String> columns, CountedColumns counted) {
    return of(columns, name -> Optional.of(ColumnShapes.of(in, name, counted)));
  }

  /// Looks into a table as it stands in the file.
  public static ColumnLooks of(Frame in, List<String> columns) {
    return of(columns, name -> Optional.of(ColumnShapes.of(in, name)));
  }

  static ColumnLooks of(List<String> columns, Function<String, Optional<ColumnShapes>> shapes) {
    return new ShapeLooks(columns, shapes);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<ColumnShape> shape(String column, Cancellation cancellation) {
    ColumnShape found = known.get(column);
    if (found != null) {
      return Optional.of(found);
    }
    Optional<ColumnShape> made = shapes(column).map(one -> one.shape(cancellation));
    made.ifPresent(shape -> known.put(column, shape));
    return made;
  }

  @Override
  public int[] rows(String column, ColumnPart part, Cancellation cancellation) {
    return shapes(column).map(one -> one.rows(part, cancellation)).orElseGet(() -> new int[0]);
  }

  private Optional<ColumnShapes> shapes(String column) {
    return columns.contains(column) ? shapes.apply(column) : Optional.empty();
  }
}
