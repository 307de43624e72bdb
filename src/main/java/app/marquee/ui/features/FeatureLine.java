package app.marquee.ui.features;

import app.marquee.domain.catalogue.FeatureColumn;
import java.util.Optional;

/// A feature as the lists show it.
///
/// @param name of its column
/// @param on its switch in the recipe
/// @param definition how it is made, with the numbers of the recipe
/// @param absent why it is not there though it is on, empty where it is
record FeatureLine(String name, Boolean on, String definition, String absent) {

  /// True where the column is on and nothing keeps it from being made.
  boolean applies() {
    return on && absent.isEmpty();
  }

  /// What the list says below the name.
  String words() {
    return absent.isEmpty() ? definition : absent;
  }

  /// The feature of the program it is; empty for one of the user's.
  Optional<FeatureColumn> known() {
    return FeatureColumn.of(name);
  }
}
