package app.marquee.engine.clean;

import app.marquee.domain.kernel.SpreadsheetTitles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds titles a spreadsheet turned into dates and the rows that may hold what they were.
final class SpreadsheetTitleRule {
  private static final int LONGEST_DAMAGED = 7;
  private static final int LONGEST_READABLE = 24;
  private static final int NO_TWIN = -1;

  /// A damaged title.
  ///
  /// @param row its row in the file
  /// @param twin the row that may hold the title it was, -1 where there is none
  record Finding(int row, int twin) {}

  private SpreadsheetTitleRule() {}

  /// @param types raw row to a code of its type
  /// @param years raw row to a code of its release year
  static List<Finding> find(
      CleanedColumn title, int[] types, int[] years, BitSet skipped, int rows) {
    Map<String, List<Integer>> damaged = new HashMap<>();
    List<Integer> found = new ArrayList<>();
    for (int row = skipped.nextClearBit(0); row < rows; row = skipped.nextClearBit(row + 1)) {
      if (mayBeDamaged(title, row) && SpreadsheetTitles.isDamaged(title.value(row))) {
        found.add(row);
        String key = SpreadsheetTitles.twinKey(title.value(row));
        if (key != null) {
          damaged.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
        }
      }
    }
    Map<Integer, Integer> twins =
        damaged.isEmpty() ? Map.of() : twins(title, types, years, skipped, rows, damaged);
    List<Finding> findings = new ArrayList<>();
    for (int row : found) {
      findings.add(new Finding(row, twins.getOrDefault(row, NO_TWIN)));
    }
    return findings;
  }

  /// A look at the length and for a hyphen, before any text is made.
  private static boolean mayBeDamaged(CleanedColumn title, int row) {
    return title.hasOwnTrace(row) || title.raw().hasWithin(row, LONGEST_DAMAGED, '-', '-');
  }

  /// The same for a title that names a day or a year: it is short and has a digit.
  private static boolean mayBeReadable(CleanedColumn title, int row) {
    return title.hasOwnTrace(row) || title.raw().hasWithin(row, LONGEST_READABLE, '0', '9');
  }

  private static Map<Integer, Integer> twins(
      CleanedColumn title,
      int[] types,
      int[] years,
      BitSet skipped,
      int rows,
      Map<String, List<Integer>> damaged) {
    Map<Integer, Integer> twins = new HashMap<>();
    for (int row = skipped.nextClearBit(0); row < rows; row = skipped.nextClearBit(row + 1)) {
      if (!mayBeReadable(title, row)) {
        continue;
      }
      String text = title.value(row);
      String key = SpreadsheetTitles.isDamaged(text) ? null : SpreadsheetTitles.twinKey(text);
      if (key == null) {
        continue;
      }
      for (int one : damaged.getOrDefault(key, List.of())) {
        if (types[one] == types[row] && years[one] == years[row]) {
          twins.putIfAbsent(one, row);
        }
      }
    }
    return twins;
  }
}
