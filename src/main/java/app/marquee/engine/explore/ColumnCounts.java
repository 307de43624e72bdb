package app.marquee.engine.explore;

import app.marquee.domain.quality.ColumnSummary.Frequency;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

/// How often each value of a column stands in it.
///
/// @param values the different values; one may have no cell
/// @param counts cells of each value
/// @param missing cells without one
record ColumnCounts(List<String> values, long[] counts, long missing) {
  private static final int CHECK_EVERY = 1 << 14;
  private static final Comparator<Frequency> MOST_FIRST =
      Comparator.comparingLong(Frequency::count).reversed().thenComparing(Frequency::value);

  static ColumnCounts of(CodedText coded) {
    long[] counts = new long[coded.distinct()];
    long missing = 0;
    for (int code : coded.codes()) {
      if (code < 0) {
        missing++;
      } else {
        counts[code]++;
      }
    }
    return new ColumnCounts(coded.values(), counts, missing);
  }

  /// The entries of lists; which lists are missing is not told.
  static ColumnCounts of(TokenLists lists) {
    long[] counts = new long[lists.distinct()];
    for (int token : lists.tokens()) {
      counts[token]++;
    }
    return new ColumnCounts(lists.names(), counts, 0);
  }

  /// Values that some cell has.
  long distinct() {
    return Arrays.stream(counts).filter(count -> count > 0).count();
  }

  /// Shortest and longest, in characters as people count them: code points.
  int[] lengths() {
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (int at = 0; at < counts.length; at++) {
      if (counts[at] > 0) {
        int length = length(values.get(at));
        shortest = Math.min(shortest, length);
        longest = Math.max(longest, length);
      }
    }
    return new int[] {Math.min(shortest, longest), longest};
  }

  static int length(String value) {
    return value.codePointCount(0, value.length());
  }

  /// The most frequent values, then by text.
  List<Frequency> top(int most, Cancellation cancellation) {
    PriorityQueue<Frequency> best = new PriorityQueue<>(MOST_FIRST.reversed());
    for (int at = 0; at < counts.length; at++) {
      if (at % CHECK_EVERY == 0) {
        cancellation.check();
      }
      if (counts[at] == 0) {
        // A column may know values that the rules have taken away.
        continue;
      }
      Frequency found = new Frequency(values.get(at), counts[at]);
      if (best.size() < most) {
        best.add(found);
      } else if (MOST_FIRST.compare(found, best.element()) < 0) {
        best.remove();
        best.add(found);
      }
    }
    Frequency[] sorted = best.toArray(Frequency[]::new);
    Arrays.sort(sorted, MOST_FIRST);
    return List.of(sorted);
  }

  /// The smallest and the largest number; both null where there is none.
  static @Nullable String[] bounds(IntColumn numbers) {
    int smallest = Integer.MAX_VALUE;
    int largest = Integer.MIN_VALUE;
    for (int row = 0; row < numbers.size(); row++) {
      if (!numbers.isMissing(row)) {
        smallest = Math.min(smallest, numbers.getInt(row));
        largest = Math.max(largest, numbers.getInt(row));
      }
    }
    return smallest > largest
        ? new @Nullable String[2]
        : new @Nullable String[] {Integer.toString(smallest), Integer.toString(largest)};
  }

  /// The earliest and the latest date; both null where there is none.
  static @Nullable String[] bounds(DateColumn dates) {
    LocalDate earliest = LocalDate.MAX;
    LocalDate latest = LocalDate.MIN;
    for (int row = 0; row < dates.size(); row++) {
      LocalDate date = dates.get(row);
      if (date != null) {
        earliest = date.isBefore(earliest) ? date : earliest;
        latest = date.isAfter(latest) ? date : latest;
      }
    }
    return earliest.isAfter(latest)
        ? new @Nullable String[2]
        : new @Nullable String[] {earliest.toString(), latest.toString()};
  }
}
