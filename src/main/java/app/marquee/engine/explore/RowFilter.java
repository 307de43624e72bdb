package app.marquee.engine.explore;

import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.All;
import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Between;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Filter.Not;
import app.marquee.domain.filter.Filter.OneOf;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.features.FeaturedCatalogue;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Finds the rows of a catalogue that a filter means.
///
/// Conditions met before are kept, so that one more condition costs one pass. Safe for every
/// thread.
public final class RowFilter {
  private static final int CHECK_EVERY = 1 << 12;

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
    return select(filter, context.cancellation()).stream().toArray();
  }

  private BitSet select(Filter filter, Cancellation cancellation) {
    return switch (filter) {
      case All all -> {
        BitSet found = new BitSet(rows);
        found.set(0, rows);
        all.parts().forEach(part -> found.and(select(part, cancellation)));
        yield found;
      }
      case Any any -> {
        BitSet found = new BitSet(rows);
        any.choices().forEach(part -> found.or(select(part, cancellation)));
        yield found;
      }
      case Not not -> {
        BitSet found = (BitSet) select(not.of(), cancellation).clone();
        found.flip(0, rows);
        yield found;
      }
      case Compare _, OneOf _, Between _, Missing _ -> condition(filter, cancellation);
    };
  }

  private BitSet condition(Filter condition, Cancellation cancellation) {
    synchronized (known) {
      BitSet found = known.get(condition);
      if (found != null) {
        return found;
      }
    }
    BitSet found = scan(test(condition), cancellation);
    synchronized (known) {
      if (known.size() == REMEMBERED) {
        known.clear();
      }
      known.put(condition, found);
    }
    return found;
  }

  private IntPredicate test(Filter condition) {
    return switch (condition) {
      case Compare one -> columns.column(one.column()).compare(one.operator(), one.value());
      case OneOf some -> columns.column(some.column()).oneOf(some.values());
      case Between range -> columns.column(range.column()).between(range.low(), range.high());
      case Missing missing -> columns.missing(missing.column());
      case All _, Any _, Not _ -> throw new IllegalArgumentException(condition.text());
    };
  }

  private BitSet scan(IntPredicate test, Cancellation cancellation) {
    BitSet found = new BitSet(rows);
    for (int row = 0; row < rows; row++) {
      if (row % CHECK_EVERY == 0) {
        cancellation.check();
      }
      if (test.test(row)) {
        found.set(row);
      }
    }
    return found;
  }

  /// The columns a filter may name, in the order of the features table.
  public List<String> names() {
    return columns.names();
  }
}
