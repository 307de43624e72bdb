package app.marquee.app;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.fit.MissingColumn;
import app.marquee.domain.fit.RecipeFit;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.provenance.Trouble;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.DateLook;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.engine.ingest.TroubleFinder;
import app.marquee.engine.passport.PassportStage;
import app.marquee.engine.steps.StepPreviews;
import java.util.List;
import java.util.Optional;

/// The engine's stages as one seam, so that runs can be tested without an engine.
interface Stages {
  IngestedCatalogue ingest(RawCatalogue raw, Recipe recipe, RunContext context);

  /// @throws app.marquee.domain.run.MarqueeException where a catalogue cannot go on to cleaning
  default void require(IngestedCatalogue in) {}

  /// What a recipe asks for and a catalogue lacks.
  default List<MissingColumn> fit(IngestedCatalogue in, Recipe recipe) {
    return List.of();
  }

  /// The cells of a catalogue that are not what they should be, worst first.
  default List<Trouble> trouble(IngestedCatalogue in, RunContext context) {
    return List.of();
  }

  /// What the file is.
  default Passport passport(IngestedCatalogue in, RunContext context) {
    return Passport.none();
  }

  /// What the dates of a catalogue speak for, empty where it has none.
  default Optional<Decision> dates(IngestedCatalogue in, RunContext context) {
    return Optional.empty();
  }

  CleanCatalogue clean(StageMemory memory, Recipe recipe, RunContext context);

  /// What a step would do to cleaned titles.
  default StepPreview preview(CleanCatalogue in, Edit edit, RunContext context) {
    return new StepPreview(0, 0, null, List.of());
  }

  FeaturedCatalogue derive(CleanCatalogue in, Recipe recipe, RunContext context);

  Analysed analyse(CheckedCatalogue in, Recipe recipe, RunContext context);

  /// The real ones.
  Stages ENGINE =
      new Stages() {
        @Override
        public IngestedCatalogue ingest(RawCatalogue raw, Recipe recipe, RunContext context) {
          return IngestStage.ingest(raw, recipe, context);
        }

        @Override
        public void require(IngestedCatalogue in) {
          IngestStage.requireTitles(in);
        }

        @Override
        public List<MissingColumn> fit(IngestedCatalogue in, Recipe recipe) {
          return RecipeFit.of(recipe, in.columns().names());
        }

        @Override
        public List<Trouble> trouble(IngestedCatalogue in, RunContext context) {
          return TroubleFinder.find(in, context);
        }

        @Override
        public Passport passport(IngestedCatalogue in, RunContext context) {
          return PassportStage.of(in, context);
        }

        @Override
        public Optional<Decision> dates(IngestedCatalogue in, RunContext context) {
          return DateLook.at(in, context);
        }

        @Override
        public CleanCatalogue clean(StageMemory memory, Recipe recipe, RunContext context) {
          require(memory.in());
          CleanCatalogue clean = memory.cleanings().clean(recipe, context);
          return recipe.steps().isEmpty() ? clean : memory.steps().apply(clean, recipe, context);
        }

        @Override
        public StepPreview preview(CleanCatalogue in, Edit edit, RunContext context) {
          return StepPreviews.of(in, edit, context);
        }

        @Override
        public FeaturedCatalogue derive(CleanCatalogue in, Recipe recipe, RunContext context) {
          return FeatureStage.derive(in, recipe.features(), context);
        }

        @Override
        public Analysed analyse(CheckedCatalogue in, Recipe recipe, RunContext context) {
          return AnalysisStage.analyse(in, recipe, context);
        }
      };
}
