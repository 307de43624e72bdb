package app.marquee.engine.charts;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.ContentType;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Door;
import app.marquee.domain.chart.Door.Match;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Operator;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.domain.recipe.Definitions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the marks of each chart open: the columns its categories and series are values of.
public final class Doors {
  private static final String TYPE = CanonicalColumn.TYPE.header();
  private static final String COUNTRY = CanonicalColumn.COUNTRY.header();
  private static final String GENRE = CanonicalColumn.LISTED_IN.header();
  private static final String YEAR_ADDED = FeatureColumn.YEAR_ADDED.header();
  private static final String DECADE = FeatureColumn.DECADE.header();

  /// Where a length in minutes is known.
  private static final Filter WITH_LENGTH =
      new Filter.Not(new Filter.Missing(FeatureColumn.DURATION_MINUTES.header()));

  private static final Filter MOVIES =
      new Filter.Compare(TYPE, Operator.EQUAL, ContentType.MOVIE.text());

  /// Where no other country is listed.
  private static final Filter ONE_COUNTRY =
      new Filter.Compare(FeatureColumn.COUNTRY_COUNT.header(), Operator.EQUAL, "1");

  private Doors() {}

  /// A chart with its door; as it was where it has one, or its marks stand for no titles.
  ///
  /// @param definitions what the chart is counted by
  public static ChartSpec open(ChartSpec chart, Definitions definitions) {
    return chart.door().isShut() ? chart.opening(of(chart.id(), definitions)) : chart;
  }

  /// The door of names that each stand for several countries, such as a region's. A title with
  /// several of them counts once for each on the chart and is behind it once.
  ///
  /// @param members the countries of each name
  public static Door countries(Map<String, List<String>> members, Definition way) {
    Door listed = country(way);
    Map<String, Filter> named = new HashMap<>();
    String column = Objects.requireNonNull(listed.categories()).column();
    members.forEach((name, countries) -> named.put(name, new Filter.OneOf(column, countries)));
    return listed.naming(named);
  }

  private static Door of(String chart, Definitions definitions) {
    return switch (chart) {
      case "titles_added_by_month" -> value(CanonicalColumn.DATE_ADDED.header());
      case "world_map", "top_countries" -> country(definitions.of(Question.COUNTRY));
      case "top_genres" -> Door.by(GENRE, Match.ENTRY);
      case "top_directors" -> person(CanonicalColumn.DIRECTOR, definitions);
      case "top_cast" -> person(CanonicalColumn.CAST, definitions);
      case "growth" ->
          definitions.of(Question.YEAR) == Definition.ARRIVAL
              ? value(YEAR_ADDED)
              : value(CanonicalColumn.RELEASE_YEAR.header());
      case "audience_by_year_added" ->
          value(YEAR_ADDED).series(FeatureColumn.CONTENT_CATEGORY.header(), Match.NAME);
      case "movie_lengths" -> Door.by(FeatureColumn.DURATION_MINUTES.header(), Match.BIN);
      case "movies_and_shows", "titles_added_by_year" -> value(YEAR_ADDED).series(TYPE, Match.TYPE);
      case "ratings" -> name(CanonicalColumn.RATING.header());
      case "release_years" -> value(CanonicalColumn.RELEASE_YEAR.header()).series(TYPE, Match.TYPE);
      case "added_by_weekday" -> name(FeatureColumn.WEEKDAY_ADDED.header());
      case "added_by_calendar_month" -> Door.by(FeatureColumn.MONTH_ADDED.header(), Match.PLACE);
      case "release_to_arrival" -> value(FeatureColumn.ADDED_LAG_YEARS.header());
      case "countries_by_year_added" -> countryByYear(definitions);
      case "genres_by_decade" -> value(DECADE).series(GENRE, Match.ENTRY);
      case "genres_by_type" -> Door.by(GENRE, Match.ENTRY).series(TYPE, Match.TYPE);
      case "mean_length_by_decade" -> value(DECADE).within(WITH_LENGTH);
      case "seasons" -> value(FeatureColumn.SEASONS_COUNT.header());
      case "missing_by_column" -> Door.by("", Match.COLUMN);
      default -> asked(chart);
    };
  }

  /// Of charts that are drawn when they are asked for.
  private static Door asked(String chart) {
    String minutes = FeatureColumn.DURATION_MINUTES.header();
    return switch (chart) {
      case "lengths_by_type" -> name(TYPE).series(minutes, Match.VALUE).within(WITH_LENGTH);
      case "lengths_by_decade" -> value(DECADE).series(minutes, Match.VALUE).within(WITH_LENGTH);
      case "lengths_by_rating" ->
          name(CanonicalColumn.RATING.header()).series(minutes, Match.VALUE).within(WITH_LENGTH);
      case "lengths_by_genre" ->
          Door.by(GENRE, Match.ENTRY).series(minutes, Match.VALUE).within(WITH_LENGTH);
      case "year_and_length" ->
          value(CanonicalColumn.RELEASE_YEAR.header()).series(minutes, Match.BIN).within(MOVIES);
      case "release_and_arrival" ->
          value(CanonicalColumn.RELEASE_YEAR.header()).series(YEAR_ADDED, Match.BIN);
      case "genre_areas", "genre_network" -> Door.by(GENRE, Match.ENTRY);
      case "country_network" -> Door.by(COUNTRY, Match.ENTRY);
      case "people_network" ->
          Door.by(CanonicalColumn.DIRECTOR.header(), Match.ENTRY)
              .series(CanonicalColumn.CAST.header(), Match.ENTRY);
      case "audiences_by_type" ->
          name(FeatureColumn.CONTENT_CATEGORY.header()).series(TYPE, Match.TYPE);
      default -> Door.NONE;
    };
  }

  private static Door country(Definition way) {
    return switch (way) {
      case FIRST_LISTED -> name(FeatureColumn.PRIMARY_COUNTRY.header());
      case ALONE -> Door.by(COUNTRY, Match.ENTRY).within(ONE_COUNTRY);
      default -> Door.by(COUNTRY, Match.ENTRY);
    };
  }

  private static Door countryByYear(Definitions definitions) {
    Door years = value(YEAR_ADDED);
    return switch (definitions.of(Question.COUNTRY)) {
      case FIRST_LISTED -> years.series(FeatureColumn.PRIMARY_COUNTRY.header(), Match.NAME);
      case ALONE -> years.series(COUNTRY, Match.ENTRY).within(ONE_COUNTRY);
      default -> years.series(COUNTRY, Match.ENTRY);
    };
  }

  private static Door person(CanonicalColumn column, Definitions definitions) {
    boolean exact = definitions.of(Question.PERSON) == Definition.EXACT;
    return Door.by(column.header(), exact ? Match.ENTRY : Match.PART);
  }

  private static Door value(String column) {
    return Door.by(column, Match.VALUE);
  }

  private static Door name(String column) {
    return Door.by(column, Match.NAME);
  }
}
