package app.marquee.domain.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The derived columns, in the order they are written, each with its definition.
public enum FeatureColumn {
  DURATION_MINUTES("duration_minutes", Kind.NUMBER, "Minutes of a movie, from duration."),
  SEASONS_COUNT("seasons_count", Kind.NUMBER, "Seasons of a show, from duration."),
  AGE_YEARS("age_years", Kind.NUMBER, "Year of the as-of date minus release_year."),
  IS_RECENT("is_recent", Kind.BOOLEAN, "True where age_years is {recent_years} or less."),
  IS_CLASSIC("is_classic", Kind.BOOLEAN, "True where age_years is {classic_years} or more."),
  DECADE("decade", Kind.NUMBER, "release_year rounded down to ten."),
  COUNTRY_COUNT("country_count", Kind.NUMBER, "Countries listed; 0 where missing."),
  GENRE_COUNT("genre_count", Kind.NUMBER, "Genres listed; 0 where missing."),
  CAST_COUNT("cast_count", Kind.NUMBER, "Cast members listed; 0 where missing."),
  DIRECTOR_COUNT("director_count", Kind.NUMBER, "Directors listed; 0 where missing."),
  PRIMARY_COUNTRY("primary_country", Kind.TEXT, "The first country listed."),
  PRIMARY_GENRE("primary_genre", Kind.TEXT, "The first genre listed."),
  REGION("region", Kind.TEXT, "UN M49 continental region of the primary country."),
  IS_COPRODUCTION("is_coproduction", Kind.BOOLEAN, "True where more than one country is listed."),
  CONTENT_CATEGORY(
      "content_category", Kind.TEXT, "Kids, Family, Teen or Adult by rating, else Other."),
  DURATION_CATEGORY(
      "duration_category",
      Kind.TEXT,
      "Movies: Short to {short_minutes} minutes, Medium to {medium_minutes}, Long to {long_minutes},"
          + " else Very Long."),
  YEAR_ADDED("year_added", Kind.NUMBER, "Year of date_added."),
  MONTH_ADDED("month_added", Kind.NUMBER, "Month of date_added, 1 to 12."),
  WEEKDAY_ADDED("weekday_added", Kind.TEXT, "Weekday of date_added, Monday to Sunday."),
  ADDED_LAG_YEARS(
      "added_lag_years", Kind.NUMBER, "year_added minus release_year; negative is flagged."),
  TITLE_WORDS("title_words", Kind.NUMBER, "Words in the title."),
  DESCRIPTION_WORDS("description_words", Kind.NUMBER, "Words in the description."),
  SOURCE_COUNT(
      "source_count",
      Kind.NUMBER,
      "Of several files opened, how many have the title: equal in type and release year, and in"
          + " title but for case.");

  /// The column that says of each title which of several files it is from.
  public static final String SOURCE = "source";

  /// What a derived value is.
  public enum Kind {
    NUMBER,
    TEXT,
    BOOLEAN
  }

  private final String header;
  private final Kind kind;
  private final String definition;

  FeatureColumn(String header, Kind kind, String definition) {
    this.header = header;
    this.kind = kind;
    this.definition = definition;
  }

  /// The column's name in files, documents and messages.
  public String header() {
    return header;
  }

  public Kind kind() {
    return kind;
  }

  /// One sentence: how the value is made with its parameters at these values.
  public String definition(ToIntFunction<FeatureParameter> values) {
    String sentence = definition;
    for (FeatureParameter parameter : parameters()) {
      String number = Integer.toString(values.applyAsInt(parameter));
      sentence = sentence.replace("{" + parameter.id() + "}", number);
    }
    return sentence;
  }

  /// The numbers it is made with, in the order they are shown; most features have none.
  public List<FeatureParameter> parameters() {
    return Arrays.stream(FeatureParameter.values())
        .filter(parameter -> parameter.feature() == this)
        .toList();
  }

  /// True where one file has no such feature, whatever its columns.
  public boolean isOfSeveralFiles() {
    return this == SOURCE_COUNT;
  }

  /// The columns of the file it cannot be made without.
  public List<CanonicalColumn> inputs() {
    return switch (this) {
      case DURATION_MINUTES, SEASONS_COUNT, DURATION_CATEGORY -> List.of(CanonicalColumn.DURATION);
      case AGE_YEARS, IS_RECENT, IS_CLASSIC, DECADE -> List.of(CanonicalColumn.RELEASE_YEAR);
      case COUNTRY_COUNT, PRIMARY_COUNTRY, REGION, IS_COPRODUCTION ->
          List.of(CanonicalColumn.COUNTRY);
      case GENRE_COUNT, PRIMARY_GENRE -> List.of(CanonicalColumn.LISTED_IN);
      case CAST_COUNT -> List.of(CanonicalColumn.CAST);
      case DIRECTOR_COUNT -> List.of(CanonicalColumn.DIRECTOR);
      case CONTENT_CATEGORY -> List.of(CanonicalColumn.RATING);
      case YEAR_ADDED, MONTH_ADDED, WEEKDAY_ADDED -> List.of(CanonicalColumn.DATE_ADDED);
      case ADDED_LAG_YEARS -> List.of(CanonicalColumn.DATE_ADDED, CanonicalColumn.RELEASE_YEAR);
      case TITLE_WORDS, SOURCE_COUNT -> List.of(CanonicalColumn.TITLE);
      case DESCRIPTION_WORDS -> List.of(CanonicalColumn.DESCRIPTION);
    };
  }

  /// The feature of this name, empty where there is none.
  public static Optional<FeatureColumn> of(String header) {
    return Arrays.stream(values()).filter(feature -> feature.header.equals(header)).findFirst();
  }
}
