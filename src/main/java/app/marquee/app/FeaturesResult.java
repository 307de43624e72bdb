package app.marquee.app;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.TitleRows;
import java.util.List;
import java.util.Map;

/// What a face shows of features.
///
/// @param features those that apply, in order
/// @param notApplicable those that do not, with the reason
/// @param rows identifying columns, then the features
public record FeaturesResult(
    List<FeatureColumn> features, Map<FeatureColumn, String> notApplicable, TitleRows rows) {}
