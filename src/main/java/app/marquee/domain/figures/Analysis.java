package app.marquee.domain.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A question put to a catalogue, with how its answer is counted.
public enum Analysis {
  TYPES("types", "Movies against shows", "Titles of each type, and their share of all titles."),
  MISSING("missing", "Missing values", "Titles without a value in a column, after cleaning."),
  COUNTRIES("countries", "Countries", "Titles of each country."),
  RATINGS("ratings", "Ratings", "Titles of each rating."),
  AUDIENCES(
      "audiences",
      "Audiences",
      "Titles by the audience their rating speaks of: Kids, Family, Teen, Adult, else Other."),
  ADDED_PER_YEAR("added_per_year", "Titles added per year", "Titles by the year of date_added."),
  ADDED_PER_MONTH(
      "added_per_month", "Titles added per month", "Titles by the year and month of date_added."),
  WEEKDAYS("weekdays", "Weekdays of arrival", "Titles by the weekday of date_added."),
  CALENDAR_MONTHS(
      "calendar_months", "Months of arrival", "Titles by the month of date_added, all years."),
  GENRES("genres", "Genres", "Titles of each genre; a title counts in each of its genres."),
  GENRE_PAIRS(
      "genre_pairs", "Genre pairs", "Titles that list both of two genres; the twenty largest."),
  SEASONS("seasons", "Seasons", "Shows by their number of seasons."),
  MOVIE_LENGTHS("movie_lengths", "Lengths of movies", "Movies by minutes, ten to a step."),
  LENGTHS_BY_DECADE(
      "lengths_by_decade",
      "Lengths by decade",
      "The mean minutes of movies, by the decade of their release."),
  LENGTHS_COMPARED(
      "lengths_compared",
      "Lengths compared",
      "Minutes of titles by type, decade of release, rating and genre: quartiles by definition 7 of"
          + " Hyndman and Fan (1996), as R and NumPy count; whiskers to the last title within one and"
          + " a half times the distance of the quartiles (Tukey 1977)."),
  YEAR_AND_LENGTH(
      "year_and_length",
      "Year and length",
      "Movies by release_year and minutes, one cell for each year and minute."),
  DIRECTORS("directors", "Directors", "Titles of each director."),
  CAST("cast", "Cast", "Titles of each cast member."),
  DIRECTOR_CAST(
      "director_cast",
      "Directors with cast",
      "Titles that list a director and a cast member together; the twenty largest pairs."),
  RELEASE_YEARS("release_years", "Years of release", "Titles by release_year."),
  DECADES("decades", "Decades of release", "Titles by release_year rounded down to ten."),
  OLDEST_NEWEST(
      "oldest_newest",
      "Oldest and newest",
      "The ten titles of smallest and of largest release_year; equal years by title, then record."),
  LAG("lag", "Release to arrival", "Titles by year added minus release year."),
  COUNTRIES_OVER_TIME(
      "countries_over_time",
      "Countries over time",
      "Titles of the ten largest countries by the year of date_added."),
  COPRODUCTIONS(
      "coproductions",
      "Co-productions",
      "Titles that list both of two countries; the twenty largest pairs, and for each country how"
          + " many others it works with."),
  RATING_BY_COUNTRY(
      "rating_by_country",
      "Ratings by country",
      "Rated titles of the ten largest countries by audience, as the recipe counts countries."),
  RATING_BY_GENRE(
      "rating_by_genre",
      "Ratings by genre",
      "Rated titles of the ten largest genres by audience; a title counts in each of its genres."),
  GROWTH(
      "growth",
      "Growth per year",
      "Titles per year, and the change against the year before that is present. A last year that is"
          + " not whole is marked."),
  WORDS(
      "words",
      "Words in descriptions",
      "Descriptions that hold a word: letters and digits, case ignored, at least three characters,"
          + " common English words left out; the fifty in most descriptions."),
  DUPLICATES(
      "duplicates",
      "Duplicates",
      "Titles equal in type and release year, and in title but for case; exact duplicates were"
          + " dropped before."),
  SERVICES(
      "services",
      "Services compared",
      "Where several files were opened: titles of each, titles that another has too (equal in type"
          + " and release year, and in title but for case), and titles no other has."),
  SIMILAR(
      "similar",
      "Similar titles",
      "Titles nearest by the cosine of TF-IDF vectors over the words of the description and the"
          + " entries of genres, cast and director; weight (1 + ln count) · ln(titles / titles with"
          + " it)."),
  COUNTRY("country", "One country", "The titles of one country, as the recipe counts countries."),
  PERSON(
      "person",
      "One person",
      "The titles that list one person as director or cast, as the recipe counts people.");

  private final String id;
  private final String label;
  private final String sentence;

  Analysis(String id, String label, String sentence) {
    this.id = id;
    this.label = label;
    this.sentence = sentence;
  }

  /// As the command line and documents name it.
  public String id() {
    return id;
  }

  public String label() {
    return label;
  }

  /// How it is counted.
  public String sentence() {
    return sentence;
  }

  /// What has to be named for it, such as `title`; empty where nothing has to.
  public String subject() {
    return switch (this) {
      case SIMILAR -> "title";
      case COUNTRY -> "country";
      case PERSON -> "name";
      default -> "";
    };
  }

  public static Optional<Analysis> of(String id) {
    return Arrays.stream(values()).filter(analysis -> analysis.id.equals(id)).findFirst();
  }

  /// The charts of a run that answer it; none where it is counted only when asked for.
  public List<String> charts() {
    return switch (this) {
      case TYPES -> List.of("movies_and_shows");
      case MISSING -> List.of("missing_by_column");
      case COUNTRIES -> List.of("top_countries", "world_map");
      case RATINGS -> List.of("ratings");
      case AUDIENCES -> List.of("audience_by_year_added");
      case ADDED_PER_YEAR -> List.of("titles_added_by_year");
      case ADDED_PER_MONTH -> List.of("titles_added_by_month");
      case WEEKDAYS -> List.of("added_by_weekday");
      case CALENDAR_MONTHS -> List.of("added_by_calendar_month");
      case GENRES -> List.of("top_genres", "genres_by_type");
      case SEASONS -> List.of("seasons");
      case MOVIE_LENGTHS -> List.of("movie_lengths");
      case LENGTHS_BY_DECADE -> List.of("mean_length_by_decade");
      case DIRECTORS -> List.of("top_directors");
      case CAST -> List.of("top_cast");
      case RELEASE_YEARS -> List.of("release_years");
      case GROWTH -> List.of("growth");
      case LAG -> List.of("release_to_arrival");
      case COUNTRIES_OVER_TIME -> List.of("countries_by_year_added");
      default -> List.of();
    };
  }
}
