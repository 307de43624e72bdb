package app.marquee.app;

import app.marquee.domain.figures.Analysed;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.recipe.Recipe;
import app.marquee.engine.features.FeaturedCatalogue;

/// Everything a run found: the same for the window and the command line.
public record RunOutcome(Recipe recipe, FeaturedCatalogue featured, Analysed analysed) {

  /// True where a check of level error failed.
  public boolean hasFailedErrorCheck() {
    return analysed.checks().stream()
        .anyMatch(check -> !check.passed() && check.spec().level() == CheckSpec.Level.ERROR);
  }
}
