package app.marquee.engine.steps;

import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;

/// Runs the user's steps of a recipe over a cleaned catalogue, once.
public final class StepStage {
  private StepStage() {}

  /// Applies the steps one after the other, without touching what came in. A step that cannot be
  /// applied changes nothing and says why; those after it run all the same.
  ///
  /// @return the same catalogue where the recipe has no steps
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static CleanCatalogue apply(CleanCatalogue in, Recipe recipe, RunContext context) {
    return StepRuns.forgetful().apply(in, recipe, context);
  }
}
