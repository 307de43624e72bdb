package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import app.marquee.engine.frame.Workers;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Runs the rules of a recipe over a catalogue.
public final class CleanStage {
  private CleanStage() {}

  /// Cleans, without touching what came in.
  ///
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static CleanCatalogue clean(IngestedCatalogue in, Recipe recipe, RunContext context) {
    ColumnCleaner cleaner = new ColumnCleaner(recipe);
    Map<CanonicalColumn, CleanedColumn> columns = new EnumMap<>(CanonicalColumn.class);
    for (List<CleanedColumn> some : Workers.all(context, shares(in, cleaner, context))) {
      some.forEach(column -> columns.put(column.column(), column));
    }
    context.cancellation().check();
    return new RowPass(in, recipe, columns, cleaner, context).run();
  }

  /// The columns dealt to the run's threads, each by turns, as neighbours differ in the work they
  /// make. A thread takes its columns through the file together, a block at a time: a block's cells
  /// lie side by side, and the processor fetches them once.
  private static List<Callable<List<CleanedColumn>>> shares(
      IngestedCatalogue in, ColumnCleaner cleaner, RunContext context) {
    List<List<ColumnCleaner.Pass>> shares = new ArrayList<>();
    for (int thread = 0; thread < context.threads(); thread++) {
      shares.add(new ArrayList<>());
    }
    int next = 0;
    for (CanonicalColumn column : in.matched().keySet()) {
      RecordText raw = (RecordText) CellText.of(in.columns().text(column.header()));
      shares.get(next++ % shares.size()).add(cleaner.pass(column, raw));
    }
    shares.removeIf(List::isEmpty);
    RecordText first =
        (RecordText)
            CellText.of(in.columns().text(in.matched().keySet().iterator().next().header()));
    List<Callable<List<CleanedColumn>>> work = new ArrayList<>();
    for (List<ColumnCleaner.Pass> share : shares) {
      work.add(() -> clean(first.records(), share, context));
    }
    return work;
  }

  private static List<CleanedColumn> clean(
      Records records, List<ColumnCleaner.Pass> share, RunContext context) {
    for (int block = 0; block < records.blocks().size(); block++) {
      context.cancellation().check();
      for (ColumnCleaner.Pass pass : share) {
        pass.block(records.blocks().get(block), records.firstRow(block));
      }
    }
    return share.stream().map(ColumnCleaner.Pass::finish).toList();
  }
}
