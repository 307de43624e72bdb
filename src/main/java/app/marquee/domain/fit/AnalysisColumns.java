package app.marquee.domain.fit;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.domain.recipe.Recipe;
import java.util.List;

/// The columns an analysis cannot do without.
final class AnalysisColumns {
  private AnalysisColumns() {}

  static List<CanonicalColumn> of(Analysis analysis, Recipe recipe) {
    return switch (analysis) {
      case COUNTRIES, COPRODUCTIONS, COUNTRY -> List.of(CanonicalColumn.COUNTRY);
      case COUNTRIES_OVER_TIME -> List.of(CanonicalColumn.COUNTRY, CanonicalColumn.DATE_ADDED);
      case RATINGS, AUDIENCES -> List.of(CanonicalColumn.RATING);
      case RATING_BY_COUNTRY -> List.of(CanonicalColumn.RATING, CanonicalColumn.COUNTRY);
      case RATING_BY_GENRE -> List.of(CanonicalColumn.RATING, CanonicalColumn.LISTED_IN);
      case ADDED_PER_YEAR, ADDED_PER_MONTH, WEEKDAYS, CALENDAR_MONTHS ->
          List.of(CanonicalColumn.DATE_ADDED);
      case GENRES, GENRE_PAIRS -> List.of(CanonicalColumn.LISTED_IN);
      case SEASONS, MOVIE_LENGTHS, LENGTHS_COMPARED -> List.of(CanonicalColumn.DURATION);
      case LENGTHS_BY_DECADE, YEAR_AND_LENGTH ->
          List.of(CanonicalColumn.DURATION, CanonicalColumn.RELEASE_YEAR);
      case DIRECTORS -> List.of(CanonicalColumn.DIRECTOR);
      case CAST -> List.of(CanonicalColumn.CAST);
      case DIRECTOR_CAST -> List.of(CanonicalColumn.DIRECTOR, CanonicalColumn.CAST);
      case RELEASE_YEARS, DECADES, OLDEST_NEWEST -> List.of(CanonicalColumn.RELEASE_YEAR);
      case LAG -> List.of(CanonicalColumn.DATE_ADDED, CanonicalColumn.RELEASE_YEAR);
      case GROWTH ->
          List.of(
              recipe.definitions().of(Question.YEAR) == Definition.ARRIVAL
                  ? CanonicalColumn.DATE_ADDED
                  : CanonicalColumn.RELEASE_YEAR);
      case WORDS -> List.of(CanonicalColumn.DESCRIPTION);
      case TYPES, MISSING, DUPLICATES, SERVICES, SIMILAR, PERSON -> List.of();
    };
  }
}
