package app.marquee.domain.passport;

import app.marquee.domain.catalogue.CanonicalColumn;
import java.util.List;
import java.util.Optional;

/// A published edition of a catalogue whose records' fingerprints ship with the program.
public enum Edition {
  NETFLIX_2021("netflix-2021", "Netflix titles, 2021 edition", 8_807),
  NETFLIX_2020("netflix-2020", "Netflix titles, 2020 edition", 7_787),
  NETFLIX_2019("netflix-2019", "Netflix titles, 2019 edition", 6_234),
  DISNEY_2021("disney-2021", "Disney+ titles, 2021 edition", 1_450),
  JUSTWATCH_NETFLIX_2022(
      "justwatch-netflix-2022", "Netflix titles by JustWatch, 2022 edition", 5_806);

  /// What stands beside the known columns in the JustWatch edition.
  private static final List<String> JUSTWATCH_MORE =
      List.of(
          "runtime",
          "seasons",
          "imdb_id",
          "imdb_score",
          "imdb_votes",
          "tmdb_popularity",
          "tmdb_score");

  private final String id;
  private final String label;
  private final int records;

  Edition(String id, String label, int records) {
    this.id = id;
    this.label = label;
    this.records = records;
  }

  /// The stable key in recipes and reports, such as `netflix-2021`.
  public String id() {
    return id;
  }

  /// Its name for people.
  public String label() {
    return label;
  }

  /// Records in the edition.
  public int records() {
    return records;
  }

  /// True where the edition has this column.
  public boolean has(CanonicalColumn column) {
    return switch (column) {
      case DIRECTOR, CAST, DATE_ADDED, DURATION -> this != JUSTWATCH_NETFLIX_2022;
      default -> true;
    };
  }

  /// The name of a column in the edition itself.
  public String header(CanonicalColumn column) {
    if (this != JUSTWATCH_NETFLIX_2022) {
      return column.header();
    }
    return switch (column) {
      case SHOW_ID -> "id";
      case RATING -> "age_certification";
      case LISTED_IN -> "genres";
      case COUNTRY -> "production_countries";
      default -> column.header();
    };
  }

  /// Names of the columns it has beyond the canonical ones.
  public List<String> more() {
    return this == JUSTWATCH_NETFLIX_2022 ? JUSTWATCH_MORE : List.of();
  }

  /// True where the ids are `s1`, `s2` … in the order of the records.
  public boolean countsIds() {
    return this != NETFLIX_2019 && this != JUSTWATCH_NETFLIX_2022;
  }

  /// The edition of this id.
  public static Optional<Edition> of(String id) {
    for (Edition edition : values()) {
      if (edition.id.equals(id)) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }
}
