package app.marquee.app;

import app.marquee.app.columns.CleanValues;
import app.marquee.app.columns.ValueLooks;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.Stage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.nio.file.Path;
import java.util.List;

/// Reads and cleans files to look for similar values. Writes nothing.
public final class ColumnLooking {
  private ColumnLooking() {}

  /// @throws app.marquee.domain.run.MarqueeException where a stage failed
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static ValueLooks at(
      RunService runs, List<Path> inputs, Recipe recipe, RunContext context) {
    RunService.announce(Stage.INGEST, Stage.CLEAN, context.monitor());
    Recipe unchecked = recipe.withChecks(List.of());
    IngestedCatalogue read = runs.stages().ingest(inputs, unchecked, context).value().table();
    StageMemory memory = StageMemory.once(read);
    CleanCatalogue clean = runs.stages().clean(memory, unchecked, context).value().table();
    return new CleanValues(clean);
  }
}
