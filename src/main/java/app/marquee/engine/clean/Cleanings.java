package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import app.marquee.engine.frame.Workers;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Cleans one file by one recipe after the other. What its bytes tell before any rule is found
/// once, and what comes out as in the cleaning before is taken from there, the same objects; the
/// catalogue is the one a cleaning of its own would give. Thread-safe.
public final class Cleanings {
  /// Titles of all cleanings remembered together; but always those of two.
  private static final int REMEMBERED_TITLES = 1_000_000;

  private final IngestedCatalogue in;
  private final AtomicReference<@Nullable List<ColumnScan>> scans = new AtomicReference<>();
  private final Deque<Done> done = new ArrayDeque<>();

  /// A cleaning with what it was asked for.
  ///
  /// @param pieces what the next cleaning can be compared with
  private record Done(Recipe recipe, CleanCatalogue clean, Pieces pieces) {}

  public Cleanings(IngestedCatalogue in) {
    this.in = in;
  }

  /// Cleanings of the same file that begin with what these know, and tell them nothing.
  public Cleanings beside() {
    Cleanings beside = new Cleanings(in);
    beside.scans.set(scans.get());
    synchronized (done) {
      beside.done.addAll(done);
    }
    return beside;
  }

  /// Cleans by the rules, without touching what came in. The last few recipes are remembered with
  /// what they gave.
  ///
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public CleanCatalogue clean(Recipe recipe, RunContext context) {
    Recipe asked = recipe.withSteps(List.of()).withChecks(List.of());
    CleanCatalogue clean = known(asked);
    if (clean == null) {
      Done fresh = cleaned(asked, context);
      remember(fresh);
      clean = fresh.clean();
    }
    int records = in.columns().rowCount();
    context.progress(records, records);
    if (clean.asOf() == null) {
      context.warn("No title has a date or a year, so ages are not counted.");
    }
    return clean;
  }

  private @Nullable CleanCatalogue known(Recipe asked) {
    synchronized (done) {
      for (Done one : done) {
        if (one.recipe().equals(asked)) {
          done.remove(one);
          done.addFirst(one);
          return one.clean();
        }
      }
    }
    return null;
  }

  private void remember(Done one) {
    int most = Math.clamp(REMEMBERED_TITLES / Math.max(1, in.columns().rowCount()), 2, 16);
    synchronized (done) {
      done.addFirst(one);
      while (done.size() > most) {
        done.removeLast();
      }
    }
  }

  /// The pieces of the cleaning that was asked for last, null where there was none.
  private @Nullable Pieces last() {
    synchronized (done) {
      Done newest = done.peekFirst();
      return newest == null ? null : newest.pieces();
    }
  }

  private Done cleaned(Recipe recipe, RunContext context) {
    ColumnCleaner cleaner = new ColumnCleaner(recipe);
    Map<CanonicalColumn, CleanedColumn> columns = new EnumMap<>(CanonicalColumn.class);
    List<Callable<CleanedColumn>> work = new ArrayList<>();
    for (ColumnScan scan : scans(context)) {
      work.add(() -> cleaner.clean(scan, context.cancellation()));
    }
    for (CleanedColumn column : Workers.all(context, work)) {
      columns.put(column.column(), column);
    }
    context.cancellation().check();
    Pieces pieces = new Pieces(columns, last());
    CleanCatalogue clean = new RowPass(in, recipe, pieces, cleaner, context).run();
    return new Done(recipe, clean, pieces);
  }

  private List<ColumnScan> scans(RunContext context) {
    List<ColumnScan> known = scans.get();
    if (known == null) {
      known = Workers.all(context, shares(context)).stream().flatMap(List::stream).toList();
      scans.set(known);
    }
    return known;
  }

  /// The columns dealt to the run's threads, each by turns, as neighbours differ in the work they
  /// make. A thread takes its columns through the file together, a block at a time: a block's cells
  /// lie side by side, and the processor fetches them once.
  private List<Callable<List<ColumnScan>>> shares(RunContext context) {
    List<List<ColumnScan.Pass>> shares = new ArrayList<>();
    for (int thread = 0; thread < context.threads(); thread++) {
      shares.add(new ArrayList<>());
    }
    int next = 0;
    for (CanonicalColumn column : in.matched().keySet()) {
      shares.get(next++ % shares.size()).add(ColumnScan.pass(column, raw(column)));
    }
    shares.removeIf(List::isEmpty);
    Records records = raw(in.matched().keySet().iterator().next()).records();
    List<Callable<List<ColumnScan>>> work = new ArrayList<>();
    for (List<ColumnScan.Pass> share : shares) {
      work.add(() -> scan(records, share, context));
    }
    return work;
  }

  private RecordText raw(CanonicalColumn column) {
    return (RecordText) CellText.of(in.columns().text(column.header()));
  }

  private static List<ColumnScan> scan(
      Records records, List<ColumnScan.Pass> share, RunContext context) {
    for (int block = 0; block < records.blocks().size(); block++) {
      context.cancellation().check();
      for (ColumnScan.Pass pass : share) {
        pass.block(records.blocks().get(block), records.firstRow(block));
      }
    }
    return share.stream().map(ColumnScan.Pass::finish).toList();
  }
}
