package app.marquee.engine.explore;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.NumberClasses;
import app.marquee.domain.provenance.Flag;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.TokenLists;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// A column of a stage's table with what is known of its cells.
///
/// @param cells text, numbers or truth values
/// @param lists its entries, null where it is no column of lists
/// @param numbers the IntColumn, DoubleColumn or DateColumn that was read from it, null where there
///   is none
/// @param invalid cells the rules could not read
/// @param changed whether a rule or step changed the cell of a row
/// @param flagged rows a rule points at for this column
record ShapedColumn(
    String name,
    Column<?> cells,
    @Nullable TokenLists lists,
    @Nullable Column<?> numbers,
    long invalid,
    IntPredicate changed,
    BitSet flagged) {

  /// A column of text after cleaning.
  ///
  /// @param marks the changed cells, by place among the columns of text
  static ShapedColumn of(CleanCatalogue in, String name, CellMarks marks) {
    int place = in.textColumns().indexOf(name);
    return new ShapedColumn(
        name,
        in.columns().text(name),
        lists(in, name),
        numbers(in, name),
        in.invalid().getOrDefault(name, 0L),
        row -> marks.has(row, place),
        flagged(in, name));
  }

  /// A derived column, or one of the cleaned it stands beside.
  static ShapedColumn of(FeaturedCatalogue in, String name) {
    return in.features().has(name)
        ? of(in.features(), name)
        : of(in.clean(), name, CellMarks.none());
  }

  /// A column nothing was done to.
  static ShapedColumn of(Frame in, String name) {
    Column<?> cells = in.column(name);
    return new ShapedColumn(
        name,
        cells,
        null,
        cells instanceof NumericColumn ? cells : null,
        0,
        _ -> false,
        new BitSet());
  }

  private static @Nullable TokenLists lists(CleanCatalogue in, String name) {
    for (Map.Entry<CanonicalColumn, TokenLists> lists : in.lists().entrySet()) {
      if (lists.getKey().header().equals(name)) {
        return lists.getValue();
      }
    }
    return null;
  }

  private static @Nullable Column<?> numbers(CleanCatalogue in, String name) {
    String read =
        name.equals(CanonicalColumn.RELEASE_YEAR.header())
            ? CleanCatalogue.RELEASE_YEAR_NUMBER
            : name.equals(CanonicalColumn.DATE_ADDED.header())
                ? CleanCatalogue.DATE_ADDED_DATE
                : "";
    return in.columns().has(read) ? in.columns().column(read) : null;
  }

  private static BitSet flagged(CleanCatalogue in, String name) {
    BitSet rows = new BitSet();
    for (Flag flag : in.flags()) {
      if (flag.column().equals(name)) {
        int row = Arrays.binarySearch(in.records(), flag.record());
        if (row >= 0) {
          rows.set(row);
        }
      }
    }
    return rows;
  }

  int rows() {
    return cells.size();
  }

  boolean isMissing(int row) {
    return cells.isMissing(row);
  }

  /// The text of a cell; empty where it is missing.
  String text(int row) {
    return switch (cells) {
      case StringColumn text -> text.get(row);
      case IntColumn whole -> whole.isMissing(row) ? "" : Integer.toString(whole.getInt(row));
      case DoubleColumn number ->
          number.isMissing(row) ? "" : NumberClasses.text(number.getDouble(row));
      case BooleanColumn truths -> truths.isMissing(row) ? "" : truths.get(row).toString();
      default -> throw new IllegalStateException(name);
    };
  }
}
