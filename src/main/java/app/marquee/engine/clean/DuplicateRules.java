package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.CodedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds rows that repeat an earlier one, exactly or but for case and id.
///
/// Rows that are equal have equal titles without case, types and years; so one index by those finds
/// both kinds, hashing first and asking on a hit.
final class DuplicateRules {
  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final List<CodedText> coded;
  private final List<CleanedColumn> wide = new ArrayList<>();
  private final CleanedColumn title;
  private final int[] types;
  private final int[] years;
  private final boolean hasYears;
  private final int[] titleHashes;
  private final List<Pair> exact = new ArrayList<>();
  private final List<Pair> near = new ArrayList<>();
  private final List<Pair> repeated = new ArrayList<>();

  /// A row and the earlier one it repeats, as rows of the file.
  record Pair(int row, int earlier) {}

  /// @param titleHashes of each of the file's rows
  DuplicateRules(
      Map<CanonicalColumn, CleanedColumn> columns,
      Map<CanonicalColumn, CodedText> coded,
      int[] titleHashes) {
    this.columns = new EnumMap<>(columns);
    this.coded = List.copyOf(coded.values());
    this.titleHashes = titleHashes;
    title = required(columns, CanonicalColumn.TITLE);
    types = required(coded, CanonicalColumn.TYPE).codes();
    hasYears = coded.containsKey(CanonicalColumn.RELEASE_YEAR);
    years = hasYears ? required(coded, CanonicalColumn.RELEASE_YEAR).codes() : types;
    for (CleanedColumn column : columns.values()) {
      if (!column.isCoded()) {
        wide.add(column);
      }
    }
  }

  /// Looks at every row that is not skipped, in file order.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  void find(BitSet skipped, Cancellation cancellation) {
    int rows = titleHashes.length;
    int[] table = new int[Integer.highestOneBit(Math.max(8, rows)) * 4];
    Arrays.fill(table, -1);
    int mask = table.length - 1;
    int[] hashes = new int[rows];
    for (int row = skipped.nextClearBit(0); row < rows; row = skipped.nextClearBit(row + 1)) {
      cancellation.checkAt(row);
      int hash = ((titleHashes[row] * 31 + types[row]) * 31 + years[row]) * 0x9E3779B9;
      hash ^= hash >>> 15;
      hashes[row] = hash;
      int slot = hash & mask;
      int similar = -1;
      int same = -1;
      int again = -1;
      while (table[slot] >= 0 && same < 0) {
        int earlier = table[slot];
        if (hashes[earlier] == hash && isSimilar(earlier, row)) {
          similar = similar < 0 ? earlier : similar;
          boolean equal = isEqualButForTheId(earlier, row);
          again = equal && again < 0 ? earlier : again;
          same = equal && hasSameId(earlier, row) ? earlier : -1;
        }
        slot = (slot + 1) & mask;
      }
      if (same >= 0) {
        exact.add(new Pair(row, same));
      } else {
        table[slot] = row;
        if (again >= 0) {
          repeated.add(new Pair(row, again));
        }
        if (similar >= 0 && hasAnotherId(similar, row) && (!hasYears || years[row] >= 0)) {
          near.add(new Pair(row, similar));
        }
      }
    }
  }

  /// Rows equal to an earlier one in every canonical column, in file order.
  List<Pair> exact() {
    return exact;
  }

  /// Rows equal to an earlier one in case-folded title, type and release year, under another id, in
  /// file order; those that are exact are not among them.
  List<Pair> near() {
    return near;
  }

  /// Rows equal to an earlier one in every canonical column but the id, in file order; those that
  /// are exact are not among them.
  List<Pair> repeated() {
    return repeated;
  }

  static String fold(String title) {
    return title.toLowerCase(Locale.ROOT);
  }

  private boolean hasAnotherId(int a, int b) {
    CleanedColumn ids = columns.get(CanonicalColumn.SHOW_ID);
    return ids == null || !ids.value(a).equals(ids.value(b));
  }

  private boolean hasSameId(int a, int b) {
    CleanedColumn ids = columns.get(CanonicalColumn.SHOW_ID);
    return ids == null || ids.value(a).equals(ids.value(b));
  }

  private boolean isSimilar(int a, int b) {
    return types[a] == types[b]
        && years[a] == years[b]
        && fold(title.value(a)).equals(fold(title.value(b)));
  }

  private boolean isEqualButForTheId(int a, int b) {
    for (CodedText codes : coded) {
      if (codes.codes()[a] != codes.codes()[b]) {
        return false;
      }
    }
    for (CleanedColumn column : wide) {
      if (column.column() != CanonicalColumn.SHOW_ID && !column.value(a).equals(column.value(b))) {
        return false;
      }
    }
    return true;
  }

  private static <T> T required(Map<CanonicalColumn, T> from, CanonicalColumn column) {
    T found = from.get(column);
    if (found == null) {
      throw new IllegalStateException("Ingest lets no file through without " + column.header());
    }
    return found;
  }
}
