package app.marquee.testing;

import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.checks.CheckedStage;
import app.marquee.engine.features.FeaturedCatalogue;
import java.util.ArrayList;
import java.util.List;

/// Makes the checks of a recipe over a catalogue, for tests of what follows them.
public final class Checks {
  private Checks() {}

  public static CheckedCatalogue of(FeaturedCatalogue featured, Recipe recipe, RunContext context) {
    CheckedStage ingest = CheckedStage.of(featured.clean().ingested());
    CheckedStage clean = CheckedStage.of(featured.clean());
    CheckedStage features = CheckedStage.of(featured);
    clean.results(recipe.checks(), context);
    List<CheckResult> results = new ArrayList<>();
    for (CheckSpec check : recipe.checks()) {
      CheckedStage stage =
          switch (check.after()) {
            case INGEST -> ingest;
            case CLEAN -> clean;
            case FEATURES -> features;
          };
      results.add(stage.result(check, context.cancellation()));
    }
    return new CheckedCatalogue(featured, clean, results);
  }
}
