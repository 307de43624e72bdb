package app.marquee.engine.explore;

import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.All;
import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Between;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Filter.Not;
import app.marquee.domain.filter.Filter.OneOf;
import app.marquee.domain.filter.Filter.OtherThan;
import app.marquee.domain.filter.Operator;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Finds the rows of a catalogue that a filter means.
///
/// Conditions met before are kept, so that one more condition costs one pass. Safe for every
/// thread.
public final class RowFilter {
  /// Words of 64 rows to a piece of work.
  private static final int PIECE = 1 << 10;

  /// Below this many rows a second thread costs more than it saves.
  private static final int WORTH_A_THREAD = 50_000;

  /// Conditions remembered; a row costs each a bit.
  private static final int REMEMBERED = 64;

  private final FilterColumns columns;
  private final int rows;
  private final Map<Filter, BitSet> known = new HashMap<>();

  public RowFilter(FeaturedCatalogue catalogue) {
    this.columns = new FilterColumns(catalogue);
    this.rows = catalogue.size();
  }

  /// The rows a filter means, ascending.
  ///
  /// @throws app.marquee.domain.filter.FilterException where a condition does not fit the catalogue
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public int[] rows(Filter filter, RunContext context) {
    return rows(bits(filter, context));
  }

  /// The rows a filter means, as bits; not to be changed.
  ///
  /// @throws app.marquee.domain.filter.FilterException where a condition does not fit the catalogue
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public BitSet bits(Filter filter, RunContext context) {
    return select(filter, context);
  }

  /// Bits as ascending rows.
  public static int[] rows(BitSet bits) {
    long[] words = bits.toLongArray();
    int[] rows = new int[bits.cardinality()];
    int n = 0;
    for (int at = 0; at < words.length; at++) {
      for (long word = words[at]; word != 0; word &= word - 1) {
        rows[n++] = (at << 6) + Long.numberOfTrailingZeros(word);
      }
    }
    return rows;
  }

  private BitSet select(Filter filter, RunContext context) {
    return switch (filter) {
      case All all -> {
        BitSet found = new BitSet(rows);
        found.set(0, rows);
        all.parts().forEach(part -> found.and(select(part, context)));
        yield found;
      }
      case Any any -> {
        BitSet found = new BitSet(rows);
        any.choices().forEach(part -> found.or(select(part, context)));
        yield found;
      }
      case Not not -> {
        BitSet found = (BitSet) select(not.of(), context).clone();
        found.flip(0, rows);
        yield found;
      }
      case Compare _, OneOf _, OtherThan _, Between _, Missing _ -> condition(filter, context);
    };
  }

  private BitSet condition(Filter condition, RunContext context) {
    BitSet among = null;
    synchronized (known) {
      BitSet found = known.get(condition);
      if (found != null) {
        return found;
      }
      for (Map.Entry<Filter, BitSet> wider : known.entrySet()) {
        among = isWithin(condition, wider.getKey()) ? wider.getValue() : among;
      }
    }
    BitSet found = scan(test(condition), among, context);
    synchronized (known) {
      if (known.size() == REMEMBERED) {
        known.clear();
      }
      known.put(condition, found);
    }
    return found;
  }

  /// True where words are typed on: what holds more of them was among what held fewer.
  private static boolean isWithin(Filter condition, Filter wider) {
    return condition instanceof Compare one
        && wider instanceof Compare less
        && one.operator() == Operator.CONTAINS
        && less.operator() == Operator.CONTAINS
        && one.column().equals(less.column())
        && lower(one).contains(lower(less));
  }

  private static String lower(Compare one) {
    return one.value().toLowerCase(Locale.ROOT);
  }

  private RowQuestion test(Filter condition) {
    return switch (condition) {
      case Compare one -> columns.column(one.column()).compare(one.operator(), one.value());
      case OneOf some -> columns.column(some.column()).oneOf(some.values());
      case OtherThan others -> columns.column(others.column()).otherThan(others.values());
      case Between range -> columns.column(range.column()).between(range.low(), range.high());
      case Missing missing -> columns.missing(missing.column());
      case All _, Any _, Not _ -> throw new IllegalArgumentException(condition.text());
    };
  }

  /// @param among the rows asked, null for all
  private BitSet scan(RowQuestion test, @Nullable BitSet among, RunContext context) {
    long[] words = new long[(rows + Long.SIZE - 1) / Long.SIZE];
    if (among == null) {
      Arrays.fill(words, -1);
      if (rows % Long.SIZE != 0) {
        words[words.length - 1] = -1L >>> -rows;
      }
    } else {
      long[] asked = among.toLongArray();
      System.arraycopy(asked, 0, words, 0, asked.length);
    }
    List<Callable<Boolean>> pieces = new ArrayList<>();
    for (int from = 0; from < words.length; from += PIECE) {
      int first = from;
      int end = Math.min(words.length, from + PIECE);
      pieces.add(() -> scan(test, words, first, end, context.cancellation()));
    }
    var _ = Workers.all(rows < WORTH_A_THREAD ? context.alone() : context, pieces);
    return BitSet.valueOf(words);
  }

  private static boolean scan(
      RowQuestion test, long[] words, int from, int end, Cancellation cancellation) {
    for (int at = from; at < end; at++) {
      cancellation.checkAt((long) at * Long.SIZE);
      words[at] = words[at] == 0 ? 0 : test.pass(at * Long.SIZE, words[at]);
    }
    return true;
  }

  /// The columns a filter may name, in the order of the features table.
  public List<String> names() {
    return columns.names();
  }
}
