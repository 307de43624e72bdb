package app.marquee.engine.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.TokenLists;
import app.marquee.testing.SmallFiles;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.columns.Column;

/// Counts over a catalogue, the slow and plain way.
final class Counts {
  private Counts() {}

  /// How often each text stands in a column; missing cells under the empty string.
  static Map<String, Integer> of(Frame frame, String column) {
    Map<String, Integer> counts = new TreeMap<>();
    Column<?> values = frame.column(column);
    for (int row = 0; row < values.size(); row++) {
      counts.merge(values.isMissing(row) ? "" : values.getString(row), 1, Integer::sum);
    }
    return counts;
  }

  /// The numbers of a column, ascending, missing ones left out.
  static int[] numbers(Frame frame, String column) {
    IntColumn values = frame.ints(column);
    return Arrays.stream(values.asIntArray())
        .filter(n -> n != Integer.MIN_VALUE)
        .sorted()
        .toArray();
  }

  static long sum(Frame frame, String column) {
    return Arrays.stream(numbers(frame, column)).asLongStream().sum();
  }

  /// Changes by rule and column, such as `text.whitespace title`.
  static Map<String, Integer> changes(CleanCatalogue clean) {
    Map<String, Integer> counts = new TreeMap<>();
    for (long at = 0; at < clean.changes().size(); at++) {
      var change = clean.changes().get(at);
      counts.merge(change.rule().id() + " " + change.column(), 1, Integer::sum);
    }
    return counts;
  }

  /// Flags by rule.
  static Map<String, Integer> flags(CleanCatalogue clean) {
    Map<String, Integer> counts = new TreeMap<>();
    clean.flags().forEach(flag -> counts.merge(flag.rule().id(), 1, Integer::sum));
    return counts;
  }

  /// Missing cells by column, columns without any left out.
  static Map<String, Integer> missing(Frame frame) {
    Map<String, Integer> counts = new TreeMap<>();
    for (CanonicalColumn column : CanonicalColumn.values()) {
      if (frame.has(column.header())) {
        int missing = frame.column(column.header()).countMissing();
        if (missing > 0) {
          counts.put(column.header(), missing);
        }
      }
    }
    return counts;
  }

  /// `distinct tokens / tokens / most in a row` of a list column.
  static String lists(CleanCatalogue clean, CanonicalColumn column) {
    TokenLists lists = Objects.requireNonNull(clean.lists().get(column));
    int most = 0;
    for (int row = 0; row < lists.rowCount(); row++) {
      most = Math.max(most, lists.count(row));
    }
    return lists.distinct() + " / " + lists.tokens().length + " / " + most;
  }

  /// How many rows list this token.
  static int listing(CleanCatalogue clean, CanonicalColumn column, String name) {
    TokenLists lists = Objects.requireNonNull(clean.lists().get(column));
    int token = lists.names().indexOf(name);
    return (int) Arrays.stream(lists.tokens()).filter(one -> one == token).count();
  }

  /// The cleaned cell of a record.
  static String cell(CleanCatalogue clean, int record, CanonicalColumn column) {
    int row = Arrays.binarySearch(clean.records(), record);
    return SmallFiles.texts(clean.columns(), column.header()).get(row);
  }
}
