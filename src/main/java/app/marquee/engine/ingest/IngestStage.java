package app.marquee.engine.ingest;

import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;

/// Matches the columns of a file to the canonical ones.
public final class IngestStage {
  private IngestStage() {}

  /// @throws app.marquee.domain.run.MarqueeException where no column holds titles or types
  public static IngestedCatalogue ingest(RawCatalogue raw, Recipe recipe, RunContext context) {
    throw new UnsupportedOperationException("ingest");
  }
}
