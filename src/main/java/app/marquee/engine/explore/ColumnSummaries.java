package app.marquee.engine.explore;

import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

/// Sums up every column of a cleaned catalogue: canonical columns, then the extra ones.
public final class ColumnSummaries {
  private static final int MOST_FREQUENT = 10;
  private static final int CHECK_EVERY = 1 << 14;

  private ColumnSummaries() {}

  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static List<ColumnSummary> of(CleanCatalogue clean, RunContext context) {
    Map<String, Long> changed = changedCells(clean.changes(), context.cancellation());
    List<ColumnSummary> summaries = new ArrayList<>();
    for (String name : clean.textColumns()) {
      ShapedColumn column = ShapedColumn.of(clean, name, CellMarks.none());
      summaries.add(of(column, changed.getOrDefault(name, 0L), context.cancellation()));
    }
    return List.copyOf(summaries);
  }

  /// @param changed cells a rule or step changed
  static ColumnSummary of(ShapedColumn column, long changed, Cancellation cancellation) {
    cancellation.check();
    TokenLists lists = column.lists();
    ColumnCounts cells = ColumnCounts.of(column.coded(cancellation));
    ColumnCounts values = lists == null ? cells : ColumnCounts.of(lists);
    int[] lengths = cells.lengths();
    @Nullable String[] bounds =
        switch (column.numbers()) {
          case IntColumn numbers -> ColumnCounts.bounds(numbers);
          case DateColumn dates -> ColumnCounts.bounds(dates);
          case null, default -> new @Nullable String[2];
        };
    return new ColumnSummary(
        column.name(),
        column.rows(),
        cells.missing(),
        cells.distinct(),
        lists == null ? -1 : lists.distinct(),
        column.invalid(),
        changed,
        lengths[0],
        lengths[1],
        bounds[0],
        bounds[1],
        values.top(MOST_FREQUENT, cancellation));
  }

  /// Changed cells by column; a cell that several rules changed counts once, and its changes follow
  /// each other in the log.
  private static Map<String, Long> changedCells(ChangeLog changes, Cancellation cancellation) {
    Map<String, Long> cells = new HashMap<>();
    int record = -1;
    String column = "";
    for (long at = 0; at < changes.size(); at++) {
      if (at % CHECK_EVERY == 0) {
        cancellation.check();
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
