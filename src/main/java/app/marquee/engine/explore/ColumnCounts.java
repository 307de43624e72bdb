package app.marquee.engine.explore;

import app.marquee.domain.kernel.NumberClasses;
import app.marquee.domain.quality.ColumnSummary.Frequency;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.counting.ColumnProfile;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.TextTallies;
import app.marquee.engine.counting.TextTally;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import it.unimi.dsi.fastutil.doubles.Double2IntMap;
import it.unimi.dsi.fastutil.doubles.Double2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// What the cells of a column come to.
///
/// @param missing cells without a value
/// @param distinct different values
/// @param lengths how many cells are how many characters (code points) long; missing ones not
///   counted
/// @param frequent the most frequent values, of a column of lists its entries, by count descending,
///   then by text
record ColumnCounts(long missing, long distinct, IntTally lengths, List<Frequency> frequent) {
  static final int MOST_FREQUENT = 10;
  private static final Comparator<Frequency> MOST_FIRST =
      Comparator.comparingLong(Frequency::count).reversed().thenComparing(Frequency::value);

  /// @param tallies what is known of columns of text; learns what is counted now
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  static ColumnCounts of(ShapedColumn column, TextTallies tallies, Cancellation cancellation) {
    ColumnCounts cells = of(column.cells(), tallies, cancellation);
    TokenLists lists = column.lists();
    return lists == null
        ? cells
        : new ColumnCounts(
            cells.missing(), cells.distinct(), cells.lengths(), frequent(lists, cancellation));
  }

  private static ColumnCounts of(Column<?> cells, TextTallies tallies, Cancellation cancellation) {
    return switch (cells) {
      case StringColumn text when text.getDictionary() instanceof CodedCells few ->
          of(few.coded(), cancellation);
      case StringColumn text -> of(tallies.of(text, cancellation));
      case IntColumn whole -> of(whole, cancellation);
      case DoubleColumn numbers -> of(numbers, cancellation);
      case BooleanColumn truths -> of(truths);
      default -> throw new IllegalStateException(cells.name());
    };
  }

  private static ColumnCounts of(TextTally tally) {
    List<Frequency> frequent =
        tally.frequent().stream().map(one -> new Frequency(one.text(), one.cells())).toList();
    ColumnProfile profile = tally.profile();
    return new ColumnCounts(profile.missing(), profile.distinct(), tally.lengths(), frequent);
  }

  private static ColumnCounts of(CodedText coded, Cancellation cancellation) {
    int[] counts = new int[coded.distinct()];
    for (int code : coded.codes()) {
      if (code >= 0) {
        counts[code]++;
      }
    }
    return of(coded.rowCount(), coded.values(), counts, cancellation);
  }

  private static ColumnCounts of(IntColumn numbers, Cancellation cancellation) {
    IntTally tally = new IntTally();
    for (int row = 0; row < numbers.size(); row++) {
      cancellation.checkAt(row);
      if (!numbers.isMissing(row)) {
        tally.add(numbers.getInt(row));
      }
    }
    int[] keys = tally.keys();
    int[] counts = Arrays.stream(keys).map(key -> (int) tally.count(key)).toArray();
    List<String> texts = Arrays.stream(keys).mapToObj(Integer::toString).toList();
    return of(numbers.size(), texts, counts, cancellation);
  }

  private static ColumnCounts of(DoubleColumn numbers, Cancellation cancellation) {
    Double2IntOpenHashMap tally = new Double2IntOpenHashMap();
    for (int row = 0; row < numbers.size(); row++) {
      cancellation.checkAt(row);
      if (!numbers.isMissing(row)) {
        tally.addTo(numbers.getDouble(row), 1);
      }
    }
    List<String> texts = new ArrayList<>(tally.size());
    int[] counts = new int[tally.size()];
    for (Double2IntMap.Entry one : tally.double2IntEntrySet()) {
      counts[texts.size()] = one.getIntValue();
      texts.add(NumberClasses.text(one.getDoubleKey()));
    }
    return of(numbers.size(), texts, counts, cancellation);
  }

  private static ColumnCounts of(BooleanColumn truths) {
    int[] counts = {truths.countFalse(), truths.countTrue()};
    return of(truths.size(), List.of("false", "true"), counts, new Cancellation());
  }

  /// @param counts cells of each value
  private static ColumnCounts of(
      int rows, List<String> values, int[] counts, Cancellation cancellation) {
    IntTally lengths = new IntTally();
    long distinct = 0;
    for (int at = 0; at < counts.length; at++) {
      // A column may know values that the rules have taken away.
      if (counts[at] > 0) {
        lengths.add(length(values.get(at)), counts[at]);
        distinct++;
      }
    }
    long missing = rows - lengths.count();
    return new ColumnCounts(missing, distinct, lengths, most(values, counts, cancellation));
  }

  private static List<Frequency> frequent(TokenLists lists, Cancellation cancellation) {
    int[] counts = new int[lists.distinct()];
    for (int token : lists.tokens()) {
      counts[token]++;
    }
    return most(lists.names(), counts, cancellation);
  }

  private static List<Frequency> most(
      List<String> values, int[] counts, Cancellation cancellation) {
    PriorityQueue<Frequency> best = new PriorityQueue<>(MOST_FIRST.reversed());
    for (int at = 0; at < counts.length; at++) {
      cancellation.checkAt(at);
      boolean full = best.size() == MOST_FREQUENT;
      if (counts[at] == 0 || (full && counts[at] < best.element().count())) {
        continue;
      }
      best.add(new Frequency(values.get(at), counts[at]));
      if (full) {
        best.remove();
      }
    }
    Frequency[] sorted = best.toArray(Frequency[]::new);
    Arrays.sort(sorted, MOST_FIRST);
    return List.of(sorted);
  }

  /// Characters as people count them: code points.
  static int length(String value) {
    return value.codePointCount(0, value.length());
  }
}
