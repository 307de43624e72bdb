package app.marquee.domain.provenance;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import java.util.List;

/// The columns each feature is made from.
final class FeatureInputs {
  static final String AS_OF = "as_of";

  private FeatureInputs() {}

  /// Names of columns of the file, or [#AS_OF].
  static List<String> of(FeatureColumn feature, TitleTrace title) {
    return switch (feature) {
      case DURATION_MINUTES, DURATION_CATEGORY ->
          List.of(CanonicalColumn.TYPE.header(), length(title, "runtime"));
      case SEASONS_COUNT -> List.of(CanonicalColumn.TYPE.header(), length(title, "seasons"));
      case AGE_YEARS, IS_RECENT, IS_CLASSIC ->
          List.of(AS_OF, CanonicalColumn.RELEASE_YEAR.header());
      case DECADE -> List.of(CanonicalColumn.RELEASE_YEAR.header());
      case COUNTRY_COUNT, PRIMARY_COUNTRY, REGION, IS_COPRODUCTION ->
          List.of(CanonicalColumn.COUNTRY.header());
      case GENRE_COUNT, PRIMARY_GENRE -> List.of(CanonicalColumn.LISTED_IN.header());
      case CAST_COUNT -> List.of(CanonicalColumn.CAST.header());
      case DIRECTOR_COUNT -> List.of(CanonicalColumn.DIRECTOR.header());
      case CONTENT_CATEGORY -> List.of(CanonicalColumn.RATING.header());
      case YEAR_ADDED, MONTH_ADDED, WEEKDAY_ADDED -> List.of(CanonicalColumn.DATE_ADDED.header());
      case ADDED_LAG_YEARS ->
          List.of(CanonicalColumn.DATE_ADDED.header(), CanonicalColumn.RELEASE_YEAR.header());
      case TITLE_WORDS -> List.of(CanonicalColumn.TITLE.header());
      case DESCRIPTION_WORDS -> List.of(CanonicalColumn.DESCRIPTION.header());
      case SOURCE_COUNT ->
          List.of(
              CanonicalColumn.TITLE.header(),
              CanonicalColumn.TYPE.header(),
              CanonicalColumn.RELEASE_YEAR.header(),
              FeatureColumn.SOURCE);
    };
  }

  /// Lengths stand in `duration`, or in a column for each type.
  private static String length(TitleTrace title, String otherwise) {
    String duration = CanonicalColumn.DURATION.header();
    if (title.columns().contains(duration)) {
      return duration;
    }
    return title.columns().stream()
        .filter(column -> column.equalsIgnoreCase(otherwise))
        .findFirst()
        .orElse(duration);
  }
}
