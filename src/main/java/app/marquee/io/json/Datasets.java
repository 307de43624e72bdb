package app.marquee.io.json;

import app.marquee.domain.recipe.DatasetName;

/// Data sets as recipes name them.
final class Datasets {
  private Datasets() {}

  /// The data set of this name, such as `kaggle:shivamb/netflix-shows@5`.
  static DatasetName named(StrictJson json, String text) {
    return DatasetName.parse(text)
        .orElseThrow(() ->
            json.fault(
                "\"" + text + "\" is not a data set.", "Write it as kaggle:owner/name@version."));
  }
}
