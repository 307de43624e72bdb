package app.marquee.engine.clean;

import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.IngestedCatalogue;

/// Runs the rules of a recipe over a catalogue, once.
public final class CleanStage {
  private CleanStage() {}

  /// Cleans, without touching what came in.
  ///
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static CleanCatalogue clean(IngestedCatalogue in, Recipe recipe, RunContext context) {
    return new Cleanings(in).clean(recipe, context);
  }
}
