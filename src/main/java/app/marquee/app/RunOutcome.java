package app.marquee.app;

import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.recipe.Recipe;
import app.marquee.engine.features.FeaturedCatalogue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Everything a run found: the same for the window and the command line.
public record RunOutcome(Recipe recipe, FeaturedCatalogue featured, Analysed analysed) {

  /// The file the run read.
  public SourceFacts source() {
    return featured.clean().ingested().raw().source();
  }

  /// Records in = kept + quarantined + duplicates.
  public RecordSum sum() {
    return featured.clean().sum();
  }

  /// The date ages are counted from, null where no title has a date or a year and none is pinned.
  public @Nullable LocalDate asOf() {
    return featured.clean().asOf();
  }

  /// True where a check of level error failed.
  public boolean hasFailedErrorCheck() {
    return analysed.checks().stream()
        .anyMatch(check -> !check.passed() && check.spec().level() == CheckSpec.Level.ERROR);
  }
}
