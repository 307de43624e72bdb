package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.engine.frame.CodedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds rows that repeat an earlier one, exactly or but for case and id.
final class DuplicateRules {
  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final Map<CanonicalColumn, CodedText> coded;
  private final List<CleanedColumn> wide = new ArrayList<>();
  private final int rows;

  /// A row and the earlier one it repeats, as rows of the file.
  record Pair(int row, int earlier) {}

  DuplicateRules(
      Map<CanonicalColumn, CleanedColumn> columns,
      Map<CanonicalColumn, CodedText> coded,
      int rows) {
    this.columns = new EnumMap<>(columns);
    this.coded = new EnumMap<>(coded);
    this.rows = rows;
    for (CleanedColumn column : columns.values()) {
      if (!column.isCoded()) {
        wide.add(column);
      }
    }
  }

  /// Rows equal to an earlier one in every canonical column, in file order.
  List<Pair> exact(BitSet skipped) {
    CleanedColumn title = column(CanonicalColumn.TITLE);
    RowIndex index = new RowIndex(rows, this::isEqual);
    List<Pair> pairs = new ArrayList<>();
    for (int row = skipped.nextClearBit(0); row < rows; row = skipped.nextClearBit(row + 1)) {
      int hash = TitleHash.exact(title, row);
      for (CodedText codes : coded.values()) {
        hash = hash * 31 + codes.codes()[row];
      }
      int earlier = index.firstEqual(row, hash);
      if (earlier >= 0) {
        pairs.add(new Pair(row, earlier));
      }
    }
    return pairs;
  }

  /// Rows equal to an earlier one in case-folded title, type and release year, under another id, in
  /// file order.
  List<Pair> near(BitSet skipped) {
    CleanedColumn title = column(CanonicalColumn.TITLE);
    int[] types = codes(CanonicalColumn.TYPE);
    boolean hasYears = coded.containsKey(CanonicalColumn.RELEASE_YEAR);
    int[] years = hasYears ? codes(CanonicalColumn.RELEASE_YEAR) : types;
    RowIndex index =
        new RowIndex(
            rows,
            (a, b) ->
                types[a] == types[b]
                    && years[a] == years[b]
                    && fold(title.value(a)).equals(fold(title.value(b))));
    List<Pair> pairs = new ArrayList<>();
    for (int row = skipped.nextClearBit(0); row < rows; row = skipped.nextClearBit(row + 1)) {
      if (hasYears && years[row] < 0) {
        continue;
      }
      int hash = (TitleHash.folded(title, row) * 31 + types[row]) * 31 + years[row];
      int earlier = index.firstEqual(row, hash);
      if (earlier >= 0 && hasAnotherId(earlier, row)) {
        pairs.add(new Pair(row, earlier));
      }
    }
    return pairs;
  }

  static String fold(String title) {
    return title.toLowerCase(Locale.ROOT);
  }

  private boolean hasAnotherId(int a, int b) {
    CleanedColumn ids = columns.get(CanonicalColumn.SHOW_ID);
    return ids == null || !ids.value(a).equals(ids.value(b));
  }

  private boolean isEqual(int a, int b) {
    for (CodedText codes : coded.values()) {
      if (codes.codes()[a] != codes.codes()[b]) {
        return false;
      }
    }
    for (CleanedColumn column : wide) {
      if (!column.value(a).equals(column.value(b))) {
        return false;
      }
    }
    return true;
  }

  private CleanedColumn column(CanonicalColumn column) {
    CleanedColumn found = columns.get(column);
    if (found == null) {
      throw new IllegalStateException("Ingest lets no file through without " + column.header());
    }
    return found;
  }

  private int[] codes(CanonicalColumn column) {
    CodedText found = coded.get(column);
    if (found == null) {
      throw new IllegalStateException("No codes of " + column.header());
    }
    return found.codes();
  }
}
