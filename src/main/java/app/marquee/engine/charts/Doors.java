package app.marquee.engine.charts;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Door;
import app.marquee.domain.chart.Door.Match;
import app.marquee.domain.filter.Filter;

/// What the marks of each chart open: the columns its categories and series are values of.
public final class Doors {
  private static final String TYPE = CanonicalColumn.TYPE.header();
  private static final String COUNTRY = CanonicalColumn.COUNTRY.header();
  private static final String GENRE = CanonicalColumn.LISTED_IN.header();
  private static final String YEAR_ADDED = FeatureColumn.YEAR_ADDED.header();
  private static final String DECADE = FeatureColumn.DECADE.header();

  /// Where a film's length is known.
  private static final Filter FILMS_WITH_LENGTH =
      new Filter.Not(new Filter.Missing(FeatureColumn.DURATION_MINUTES.header()));

  private Doors() {}

  /// A chart with its door; as it was where its marks stand for no titles.
  public static ChartSpec open(ChartSpec chart) {
    return chart.opening(of(chart.id()));
  }

  private static Door of(String chart) {
    return switch (chart) {
      case "titles_added_by_month" -> value(CanonicalColumn.DATE_ADDED.header());
      case "world_map", "top_countries" -> Door.by(COUNTRY, Match.ENTRY);
      case "top_genres" -> Door.by(GENRE, Match.ENTRY);
      case "top_directors" -> Door.by(CanonicalColumn.DIRECTOR.header(), Match.ENTRY);
      case "top_cast" -> Door.by(CanonicalColumn.CAST.header(), Match.ENTRY);
      case "audience_by_year_added" ->
          value(YEAR_ADDED).series(FeatureColumn.CONTENT_CATEGORY.header(), Match.VALUE);
      case "movie_lengths" -> Door.by(FeatureColumn.DURATION_MINUTES.header(), Match.BIN);
      case "movies_and_shows", "titles_added_by_year" -> value(YEAR_ADDED).series(TYPE, Match.TYPE);
      case "ratings" -> value(CanonicalColumn.RATING.header());
      case "release_years" -> value(CanonicalColumn.RELEASE_YEAR.header()).series(TYPE, Match.TYPE);
      case "added_by_weekday" -> value(FeatureColumn.WEEKDAY_ADDED.header());
      case "added_by_calendar_month" -> Door.by(FeatureColumn.MONTH_ADDED.header(), Match.PLACE);
      case "release_to_arrival" -> value(FeatureColumn.ADDED_LAG_YEARS.header());
      case "countries_by_year_added" -> value(YEAR_ADDED).series(COUNTRY, Match.ENTRY);
      case "genres_by_decade" -> value(DECADE).series(GENRE, Match.ENTRY);
      case "genres_by_type" -> Door.by(GENRE, Match.ENTRY).series(TYPE, Match.TYPE);
      case "mean_length_by_decade" -> value(DECADE).within(FILMS_WITH_LENGTH);
      case "seasons" -> value(FeatureColumn.SEASONS_COUNT.header());
      case "missing_by_column" -> Door.by("", Match.COLUMN);
      default -> Door.NONE;
    };
  }

  private static Door value(String column) {
    return Door.by(column, Match.VALUE);
  }
}
