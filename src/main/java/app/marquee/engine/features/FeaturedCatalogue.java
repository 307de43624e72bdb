package app.marquee.engine.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.Frame;
import java.util.LinkedHashMap;
import java.util.Map;

/// A cleaned catalogue with its derived columns.
///
/// @param clean what it was made from; its columns are the prefix of every features row
/// @param features one column for each feature that applies, under the feature's header, the user's
///   last: IntColumn for whole numbers, DoubleColumn for ratios, BooleanColumn for truth values,
///   StringColumn for text
/// @param notApplicable features that were not made, with the reason, such as an absent column
/// @param settings what the features were made with
/// @param ownAbsent the user's features that were not made, by name, with the reason
public record FeaturedCatalogue(
    CleanCatalogue clean,
    Frame features,
    Map<FeatureColumn, String> notApplicable,
    FeatureSettings settings,
    Map<String, String> ownAbsent) {

  /// A catalogue with the usual features.
  public FeaturedCatalogue(
      CleanCatalogue clean, Frame features, Map<FeatureColumn, String> notApplicable) {
    this(clean, features, notApplicable, FeatureSettings.standard(), Map.of());
  }

  /// How many features were not made.
  public int absent() {
    return notApplicable.size() + ownAbsent.size();
  }

  /// Every feature that was not made, by name, with the reason.
  public Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    notApplicable.forEach((feature, reason) -> reasons.put(feature.header(), reason));
    reasons.putAll(ownAbsent);
    return reasons;
  }

  public int size() {
    return clean.size();
  }

  public boolean has(CanonicalColumn column) {
    return clean.has(column);
  }

  public boolean has(FeatureColumn feature) {
    return features.has(feature.header());
  }
}
