package app.marquee.domain.catalogue;

/// The derived columns, in the order they are written, each with its definition.
public enum FeatureColumn {
  DURATION_MINUTES("duration_minutes", Kind.NUMBER, "Minutes of a movie, from duration."),
  SEASONS_COUNT("seasons_count", Kind.NUMBER, "Seasons of a show, from duration."),
  AGE_YEARS("age_years", Kind.NUMBER, "Year of the as-of date minus release_year."),
  IS_RECENT("is_recent", Kind.BOOLEAN, "True where age_years is 5 or less."),
  IS_CLASSIC("is_classic", Kind.BOOLEAN, "True where age_years is 20 or more."),
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
      "Movies: Short to 90 minutes, Medium to 120, Long to 180, else Very Long."),
  YEAR_ADDED("year_added", Kind.NUMBER, "Year of date_added."),
  MONTH_ADDED("month_added", Kind.NUMBER, "Month of date_added, 1 to 12."),
  WEEKDAY_ADDED("weekday_added", Kind.TEXT, "Weekday of date_added, Monday to Sunday."),
  ADDED_LAG_YEARS(
      "added_lag_years", Kind.NUMBER, "year_added minus release_year; negative is flagged."),
  TITLE_WORDS("title_words", Kind.NUMBER, "Words in the title."),
  DESCRIPTION_WORDS("description_words", Kind.NUMBER, "Words in the description.");

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

  /// One sentence: how the value is made.
  public String definition() {
    return definition;
  }
}
