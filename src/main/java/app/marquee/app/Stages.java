package app.marquee.app;

import app.marquee.domain.figures.Analysed;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.clean.CleanStage;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;

/// The engine's stages as one seam, so that runs can be tested without an engine.
interface Stages {
  IngestedCatalogue ingest(RawCatalogue raw, Recipe recipe, RunContext context);

  CleanCatalogue clean(IngestedCatalogue in, Recipe recipe, RunContext context);

  FeaturedCatalogue derive(CleanCatalogue in, RunContext context);

  Analysed analyse(FeaturedCatalogue in, Recipe recipe, RunContext context);

  /// The real ones.
  Stages ENGINE =
      new Stages() {
        @Override
        public IngestedCatalogue ingest(RawCatalogue raw, Recipe recipe, RunContext context) {
          return IngestStage.ingest(raw, recipe, context);
        }

        @Override
        public CleanCatalogue clean(IngestedCatalogue in, Recipe recipe, RunContext context) {
          return CleanStage.clean(in, recipe, context);
        }

        @Override
        public FeaturedCatalogue derive(CleanCatalogue in, RunContext context) {
          return FeatureStage.derive(in, context);
        }

        @Override
        public Analysed analyse(FeaturedCatalogue in, Recipe recipe, RunContext context) {
          return AnalysisStage.analyse(in, recipe, context);
        }
      };
}
