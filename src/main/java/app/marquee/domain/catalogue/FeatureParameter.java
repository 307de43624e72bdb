package app.marquee.domain.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// A whole number a feature is made with, which a recipe may set otherwise.
public enum FeatureParameter {
  RECENT_YEARS(FeatureColumn.IS_RECENT, "recent_years", "At most", 5, 0),
  CLASSIC_YEARS(FeatureColumn.IS_CLASSIC, "classic_years", "At least", 20, 0),
  SHORT_MINUTES(FeatureColumn.DURATION_CATEGORY, "short_minutes", "Short to", 90, 1),
  MEDIUM_MINUTES(FeatureColumn.DURATION_CATEGORY, "medium_minutes", "Medium to", 120, 1),
  LONG_MINUTES(FeatureColumn.DURATION_CATEGORY, "long_minutes", "Long to", 180, 1);

  private static final int MOST = 9_999;

  private final FeatureColumn feature;
  private final String id;
  private final String label;
  private final int standard;
  private final int least;

  FeatureParameter(FeatureColumn feature, String id, String label, int standard, int least) {
    this.feature = feature;
    this.id = id;
    this.label = label;
    this.standard = standard;
    this.least = least;
  }

  /// The feature made with it.
  public FeatureColumn feature() {
    return feature;
  }

  /// As recipes name it.
  public String id() {
    return id;
  }

  /// What stands before the number.
  public String label() {
    return label;
  }

  /// What the number counts: `years` or `minutes`.
  public String unit() {
    return id.substring(id.indexOf('_') + 1);
  }

  /// Its value where the recipe says nothing.
  public int standard() {
    return standard;
  }

  public int least() {
    return least;
  }

  public int most() {
    return MOST;
  }

  public boolean allows(long value) {
    return value >= least && value <= MOST;
  }

  /// The parameter a recipe names so, empty where there is none.
  public static Optional<FeatureParameter> of(String id) {
    return Arrays.stream(values()).filter(parameter -> parameter.id.equals(id)).findFirst();
  }
}
