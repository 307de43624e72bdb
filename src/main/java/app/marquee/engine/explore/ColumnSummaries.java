package app.marquee.engine.explore;

import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.TextTallies;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.columns.dates.PackedLocalDate;

/// Sums up every column of a cleaned catalogue: canonical columns, then the extra ones.
public final class ColumnSummaries {
  private ColumnSummaries() {}

  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static List<ColumnSummary> of(CleanCatalogue clean, RunContext context) {
    Map<String, Long> changed = changedCells(clean.changes(), context.cancellation());
    TextTallies tallies = new TextTallies(ColumnCounts.MOST_FREQUENT);
    List<ColumnSummary> summaries = new ArrayList<>();
    for (String name : clean.textColumns()) {
      ShapedColumn column = ShapedColumn.of(clean, name, CellMarks.none());
      ColumnCounts counts = ColumnCounts.of(column, tallies, context.cancellation());
      summaries.add(of(column, counts, changed.getOrDefault(name, 0L)));
    }
    return List.copyOf(summaries);
  }

  /// @param changed cells a rule or step changed
  static ColumnSummary of(ShapedColumn column, ColumnCounts counts, long changed) {
    TokenLists lists = column.lists();
    IntTally lengths = counts.lengths();
    @Nullable String[] bounds =
        switch (column.numbers()) {
          case IntColumn numbers -> bounds(numbers);
          case DateColumn dates -> bounds(dates);
          case null, default -> new @Nullable String[2];
        };
    return new ColumnSummary(
        column.name(),
        column.rows(),
        counts.missing(),
        counts.distinct(),
        lists == null ? -1 : lists.distinct(),
        column.invalid(),
        changed,
        lengths.isEmpty() ? 0 : lengths.min(),
        lengths.isEmpty() ? 0 : lengths.max(),
        bounds[0],
        bounds[1],
        counts.frequent());
  }

  /// The smallest and the largest number; both null where there is none.
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

  /// The earliest and the latest date; both null where there is none.
  private static @Nullable String[] bounds(DateColumn dates) {
    // Tablesaw packs year, month and day so that later days are larger numbers.
    int earliest = Integer.MAX_VALUE;
    int latest = Integer.MIN_VALUE;
    for (int row = 0; row < dates.size(); row++) {
      if (!dates.isMissing(row)) {
        earliest = Math.min(earliest, dates.getIntInternal(row));
        latest = Math.max(latest, dates.getIntInternal(row));
      }
    }
    return earliest > latest
        ? new @Nullable String[2]
        : new @Nullable String[] {
          PackedLocalDate.toDateString(earliest), PackedLocalDate.toDateString(latest)
        };
  }

  /// Changed cells by column; a cell that several rules changed counts once, and its changes follow
  /// each other in the log.
  private static Map<String, Long> changedCells(ChangeLog changes, Cancellation cancellation) {
    Map<String, Long> cells = new HashMap<>();
    int record = -1;
    String column = "";
    for (long at = 0; at < changes.size(); at++) {
      cancellation.checkAt(at);
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
