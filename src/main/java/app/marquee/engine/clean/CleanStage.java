package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.RecordText;
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
    List<Callable<CleanedColumn>> work = new ArrayList<>();
    for (CanonicalColumn column : in.matched().keySet()) {
      RecordText raw = (RecordText) CellText.of(in.columns().text(column.header()));
      work.add(() -> cleaner.clean(column, raw, context));
    }
    Map<CanonicalColumn, CleanedColumn> columns = new EnumMap<>(CanonicalColumn.class);
    for (CleanedColumn column : Workers.all(context, work)) {
      columns.put(column.column(), column);
    }
    context.cancellation().check();
    return new RowPass(in, recipe, columns, cleaner, context).run();
  }
}
