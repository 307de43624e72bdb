package app.marquee.engine.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.Frame;
import java.util.Map;

/// A cleaned catalogue with its derived columns.
///
/// @param clean what it was made from; its columns are the prefix of every features row
/// @param features one column for each feature that applies, under the feature's header: IntColumn
///   for numbers, BooleanColumn for truth values, StringColumn for text
/// @param notApplicable features that could not be made, with the reason that names the absent
///   column
public record FeaturedCatalogue(
    CleanCatalogue clean, Frame features, Map<FeatureColumn, String> notApplicable) {

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
