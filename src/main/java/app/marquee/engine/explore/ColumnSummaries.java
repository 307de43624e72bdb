package app.marquee.engine.explore;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.quality.ColumnSummary.Frequency;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/// Sums up every column of a cleaned catalogue: canonical columns, then the extra ones.
public final class ColumnSummaries {
  private static final int MOST_FREQUENT = 10;
  private static final int CHECK_EVERY = 1 << 14;
  private static final Comparator<Frequency> MOST_FIRST =
      Comparator.comparingLong(Frequency::count).reversed().thenComparing(Frequency::value);

  private final CleanCatalogue clean;
  private final RunContext context;
  private final Map<String, Long> changed;

  private ColumnSummaries(CleanCatalogue clean, RunContext context) {
    this.clean = clean;
    this.context = context;
    this.changed = changedCells();
  }

  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static List<ColumnSummary> of(CleanCatalogue clean, RunContext context) {
    ColumnSummaries maker = new ColumnSummaries(clean, context);
    List<ColumnSummary> summaries = new ArrayList<>();
    for (String name : clean.textColumns()) {
      summaries.add(maker.summary(name, maker.lists(name)));
    }
    return List.copyOf(summaries);
  }

  private @Nullable TokenLists lists(String name) {
    for (Map.Entry<CanonicalColumn, TokenLists> lists : clean.lists().entrySet()) {
      if (lists.getKey().header().equals(name)) {
        return lists.getValue();
      }
    }
    return null;
  }

  private ColumnSummary summary(String name, @Nullable TokenLists lists) {
    context.cancellation().check();
    StringColumn column = clean.columns().text(name);
    CodedText coded = CodedText.of(column);
    long[] counts = new long[coded.distinct()];
    long missing = 0;
    for (int row = 0; row < coded.rowCount(); row++) {
      int code = coded.codes()[row];
      if (code < 0) {
        missing++;
      } else {
        counts[code]++;
      }
    }
    int[] lengths = lengths(coded.values(), counts);
    @Nullable String[] bounds = bounds(name);
    return new ColumnSummary(
        name,
        coded.rowCount(),
        missing,
        Arrays.stream(counts).filter(count -> count > 0).count(),
        lists == null ? -1 : lists.distinct(),
        clean.invalid().getOrDefault(name, 0L),
        changed.getOrDefault(name, 0L),
        lengths[0],
        lengths[1],
        bounds[0],
        bounds[1],
        lists == null ? top(coded.values(), counts) : top(lists.names(), tokenCounts(lists)));
  }

  /// Shortest and longest, in characters as people count them: code points.
  private static int[] lengths(List<String> values, long[] counts) {
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (int at = 0; at < counts.length; at++) {
      if (counts[at] > 0) {
        String value = values.get(at);
        int length = value.codePointCount(0, value.length());
        shortest = Math.min(shortest, length);
        longest = Math.max(longest, length);
      }
    }
    return new int[] {Math.min(shortest, longest), longest};
  }

  private @Nullable String[] bounds(String name) {
    if (name.equals(CanonicalColumn.RELEASE_YEAR.header())
        && clean.columns().has(CleanCatalogue.RELEASE_YEAR_NUMBER)) {
      return bounds(clean.columns().ints(CleanCatalogue.RELEASE_YEAR_NUMBER));
    }
    if (name.equals(CanonicalColumn.DATE_ADDED.header())
        && clean.columns().has(CleanCatalogue.DATE_ADDED_DATE)) {
      return bounds(clean.columns().dates(CleanCatalogue.DATE_ADDED_DATE));
    }
    return new @Nullable String[2];
  }

  private static @Nullable String[] bounds(IntColumn numbers) {
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

  private static @Nullable String[] bounds(DateColumn dates) {
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

  private static long[] tokenCounts(TokenLists lists) {
    long[] counts = new long[lists.distinct()];
    for (int token : lists.tokens()) {
      counts[token]++;
    }
    return counts;
  }

  private List<Frequency> top(List<String> values, long[] counts) {
    PriorityQueue<Frequency> best = new PriorityQueue<>(MOST_FIRST.reversed());
    for (int at = 0; at < counts.length; at++) {
      if (at % CHECK_EVERY == 0) {
        context.cancellation().check();
      }
      if (counts[at] == 0) {
        // A column may know values that the rules have taken away.
        continue;
      }
      Frequency found = new Frequency(values.get(at), counts[at]);
      if (best.size() < MOST_FREQUENT) {
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

  /// Changed cells by column; a cell that several rules changed counts once, and its changes follow
  /// each other in the log.
  private Map<String, Long> changedCells() {
    ChangeLog changes = clean.changes();
    Map<String, Long> cells = new HashMap<>();
    int record = -1;
    String column = "";
    for (long at = 0; at < changes.size(); at++) {
      if (at % CHECK_EVERY == 0) {
        context.cancellation().check();
      }
      ChangeLog.Change change = changes.get(at);
      if (change.record() != record || !change.column().equals(column)) {
        record = change.record();
        column = change.column();
        cells.merge(column, 1L, Long::sum);
      }
    }
    return cells;
  }
}
