package app.marquee.ui.features;

import app.marquee.domain.catalogue.FeatureColumn;

/// A feature as the list shows it.
///
/// @param absent why it does not apply, empty where it does
record FeatureLine(FeatureColumn feature, String absent) {
  boolean applies() {
    return absent.isEmpty();
  }

  /// What the list says below the name.
  String words() {
    return applies() ? feature.definition() : absent;
  }
}
