package app.marquee.engine.checks;

import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.counting.ColumnProfile;
import app.marquee.engine.features.FeaturedCatalogue;
import java.util.List;

/// A featured catalogue with how every check of the recipe came out.
///
/// @param clean the checks over its cleaned titles
/// @param results in the recipe's order
public record CheckedCatalogue(
    FeaturedCatalogue featured, CheckedStage clean, List<CheckResult> results) {
  public CheckedCatalogue {
    results = List.copyOf(results);
  }

  /// A selection of a catalogue: checks speak of the whole only.
  public static CheckedCatalogue unchecked(FeaturedCatalogue featured) {
    return new CheckedCatalogue(featured, CheckedStage.of(featured.clean()), List.of());
  }

  /// What is counted about a text column of the cleaned titles.
  public ColumnProfile profile(String column, Cancellation cancellation) {
    return clean.profile(column, cancellation);
  }
}
