package app.marquee.engine.analysis;

import app.marquee.domain.figures.Analysed;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.features.FeaturedCatalogue;

/// Runs every analysis and check over a featured catalogue.
public final class AnalysisStage {
  private AnalysisStage() {}

  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static Analysed analyse(FeaturedCatalogue in, Recipe recipe, RunContext context) {
    throw new UnsupportedOperationException("analyse");
  }
}
