package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Door;
import app.marquee.domain.chart.Door.Match;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Listing;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Filter.Not;
import app.marquee.domain.filter.Operator;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the marks of answers' charts open. A count of something other than titles, such as of the
/// partners of a country, opens the titles they are counted in.
final class AskedDoors {
  private static final String TYPE = CanonicalColumn.TYPE.header();
  private static final String COUNTRY = CanonicalColumn.COUNTRY.header();
  private static final String GENRE = CanonicalColumn.LISTED_IN.header();
  private static final String AUDIENCE = FeatureColumn.CONTENT_CATEGORY.header();
  private static final String DIRECTOR = CanonicalColumn.DIRECTOR.header();
  private static final String CAST = CanonicalColumn.CAST.header();
  private static final Filter RATED = new Not(new Missing(CanonicalColumn.RATING.header()));

  private static final Filter SEVERAL_COUNTRIES =
      new Compare(FeatureColumn.COUNTRY_COUNT.header(), Operator.AT_LEAST, "2");

  private final Titles titles;
  private final Answer answer;

  private AskedDoors(Titles titles, Answer answer) {
    this.titles = titles;
    this.answer = answer;
  }

  /// An answer whose charts have their doors; those that have one keep it.
  static Answer open(Titles titles, Answer answer) {
    AskedDoors doors = new AskedDoors(titles, answer);
    List<ChartSpec> charts = new ArrayList<>();
    for (ChartSpec chart : answer.charts()) {
      boolean isShut = chart.door().isShut();
      charts.add(titles.askable(isShut ? chart.opening(doors.of(chart)) : chart));
    }
    return answer.with(charts);
  }

  private Door of(ChartSpec chart) {
    return switch (chart.id()) {
      case "types" -> Door.by(TYPE, Match.NAME);
      case "audiences" -> Door.by(AUDIENCE, Match.NAME);
      case "decades" -> decades(chart);
      case "genre_pairs" -> pairs(GENRE, GENRE);
      case "coproductions" -> pairs(COUNTRY, COUNTRY);
      case "director_cast" -> pairs(DIRECTOR, CAST);
      case "rating_by_country" -> audiences(country());
      case "rating_by_genre" -> audiences(Door.by(GENRE, Match.ENTRY));
      case "description_words" -> Door.by(CanonicalColumn.DESCRIPTION.header(), Match.WORD);
      case "growth" -> growth();
      case "services" -> services();
      case "country_partners" -> Door.by(COUNTRY, Match.ENTRY).within(SEVERAL_COUNTRIES);
      case "profile_years" ->
          within(
              Door.by(CanonicalColumn.RELEASE_YEAR.header(), Match.VALUE).series(TYPE, Match.TYPE));
      case "profile_listed_in" -> within(Door.by(GENRE, Match.ENTRY));
      case "profile_country" -> within(Door.by(COUNTRY, Match.ENTRY));
      case "profile_cast" -> within(Door.by(CAST, Match.ENTRY));
      default -> Door.NONE;
    };
  }

  private Door growth() {
    boolean arrival = titles.way(Question.YEAR) == Definition.ARRIVAL;
    return Door.by(
        arrival ? FeatureColumn.YEAR_ADDED.header() : CanonicalColumn.RELEASE_YEAR.header(),
        Match.VALUE);
  }

  private static Door services() {
    String count = FeatureColumn.SOURCE_COUNT.header();
    return Door.by(FeatureColumn.SOURCE, Match.NAME)
        .series(count, Match.VALUE)
        .naming(
            Map.of(
                ServicesAnswer.ONLY_HERE, new Compare(count, Operator.EQUAL, "1"),
                ServicesAnswer.ELSEWHERE, new Compare(count, Operator.AT_LEAST, "2")));
  }

  /// `2010s` is a decade of 2010.
  private static Door decades(ChartSpec chart) {
    String decade = FeatureColumn.DECADE.header();
    Map<String, Filter> named = new HashMap<>();
    for (String name : chart.categories()) {
      named.put(name, new Compare(decade, Operator.EQUAL, name.substring(0, name.length() - 1)));
    }
    return Door.by(decade, Match.VALUE).series(TYPE, Match.TYPE).naming(named);
  }

  /// The pairs as the answer lists them.
  private Door pairs(String first, String second) {
    Map<String, Filter> named = new HashMap<>();
    Listing listing = answer.listings().getFirst();
    for (List<String> row : listing.rows()) {
      named.put(
          row.get(0) + " + " + row.get(1), has(first, row.get(0)).and(has(second, row.get(1))));
    }
    return Door.by(first, Match.ENTRY).naming(named);
  }

  private Door country() {
    return switch (titles.way(Question.COUNTRY)) {
      case FIRST_LISTED -> Door.by(FeatureColumn.PRIMARY_COUNTRY.header(), Match.NAME);
      case ALONE ->
          Door.by(COUNTRY, Match.ENTRY)
              .within(new Compare(FeatureColumn.COUNTRY_COUNT.header(), Operator.EQUAL, "1"));
      default -> Door.by(COUNTRY, Match.ENTRY);
    };
  }

  private static Door audiences(Door names) {
    return names.series(AUDIENCE, Match.NAME).within(names.always().and(RATED));
  }

  private Door within(Door door) {
    Filter subject = subject();
    return subject.isNone() ? Door.NONE : door.within(subject);
  }

  /// The titles of the country or person the answer is about, none where no filter means them.
  private Filter subject() {
    String name = answer.subject();
    if (answer.analysis() == Analysis.COUNTRY) {
      return country(name);
    }
    boolean contained = titles.way(Question.PERSON) == Definition.CONTAINED;
    if (contained && name.contains(",")) {
      // A part of a name never reaches over a comma, a part of a cell does.
      return Filter.NONE;
    }
    List<Filter> credits = new ArrayList<>();
    for (CanonicalColumn column : List.of(CanonicalColumn.DIRECTOR, CanonicalColumn.CAST)) {
      if (titles.has(column)) {
        credits.add(
            contained
                ? new Compare(column.header(), Operator.CONTAINS, name)
                : has(column.header(), spelled(titles.lists(column), name)));
      }
    }
    return credits.size() == 1 ? credits.getFirst() : new Any(credits);
  }

  private Filter country(String name) {
    return switch (titles.way(Question.COUNTRY)) {
      case FIRST_LISTED ->
          new Compare(FeatureColumn.PRIMARY_COUNTRY.header(), Operator.EQUAL, name);
      case ALONE ->
          has(COUNTRY, name)
              .and(new Compare(FeatureColumn.COUNTRY_COUNT.header(), Operator.EQUAL, "1"));
      default -> has(COUNTRY, name);
    };
  }

  /// The name as a column spells it.
  private static String spelled(TokenLists lists, String name) {
    int token = Subjects.find(lists, name);
    return token < 0 ? name : lists.name(token);
  }

  private static Filter has(String column, String name) {
    return new Compare(column, Operator.HAS, name);
  }
}
