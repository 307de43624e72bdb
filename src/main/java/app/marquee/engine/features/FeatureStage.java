package app.marquee.engine.features;

import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;

/// Derives the feature columns.
public final class FeatureStage {
  private FeatureStage() {}

  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static FeaturedCatalogue derive(CleanCatalogue in, RunContext context) {
    throw new UnsupportedOperationException("features");
  }
}
