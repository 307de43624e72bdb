package app.marquee.engine.clean;

import app.marquee.domain.run.Cancellation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Gathers what the rules changed in the kept rows. One use.
final class ChangeGathering {
  private final ColumnarChangeLog log;
  private final List<Touched> touched = new ArrayList<>();

  /// Rows of the file with a trace of their own in any column.
  private final BitSet single = new BitSet();

  /// A column with changed cells.
  ///
  /// @param kinds value code to the first kind its changes have in the log, [#UNCHANGED] where it
  ///   has none
  private record Touched(CleanedColumn column, int[] kinds) {
    static final int UNCHANGED = -1;

    static Touched of(CleanedColumn column, ColumnarChangeLog log) {
      CellTrace[] traces = column.byCode();
      int[] kinds = new int[traces.length];
      for (int code = 0; code < kinds.length; code++) {
        kinds[code] =
            traces[code].isChanged() ? log.kinds(column.column(), traces[code]) : UNCHANGED;
      }
      return new Touched(column, kinds);
    }
  }

  ChangeGathering(Iterable<CleanedColumn> columns, ColumnarChangeLog log) {
    this.log = log;
    for (CleanedColumn column : columns) {
      if (column.mayBeChanged()) {
        touched.add(Touched.of(column, log));
        single.or(column.tracedRows());
      }
    }
  }

  /// Adds the changes of every kept row to the log.
  ///
  /// @param kept rows of the file, ascending
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  void gather(int[] kept, Cancellation cancellation) {
    List<Touched> coded = touched.stream().filter(one -> one.kinds().length > 0).toList();
    for (int i = 0; i < kept.length; i++) {
      cancellation.checkAt(i);
      int row = kept[i];
      if (single.get(row)) {
        for (Touched one : touched) {
          add(i, row, one);
        }
      } else {
        for (Touched one : coded) {
          addOfValue(i, row, one);
        }
      }
    }
  }

  private void add(int keptRow, int row, Touched one) {
    CleanedColumn column = one.column();
    if (!column.hasOwnTrace(row)) {
      if (column.isCoded()) {
        addOfValue(keptRow, row, one);
      }
      return;
    }
    CellTrace trace = column.trace(row);
    if (trace != null && trace.isChanged()) {
      log.add(keptRow, log.kinds(column.column(), trace), trace.stepCount());
    }
  }

  private void addOfValue(int keptRow, int row, Touched one) {
    int code = one.column().code(row);
    int kind = one.kinds()[code];
    if (kind >= 0) {
      log.add(keptRow, kind, one.column().byCode()[code].stepCount());
    }
  }
}
