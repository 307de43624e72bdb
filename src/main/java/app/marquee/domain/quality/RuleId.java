package app.marquee.domain.quality;

import java.util.Arrays;
import java.util.Optional;

/// The cleaning rules in the order they run, each with its stable id.
public enum RuleId implements Cause {
  WHITESPACE(
      "text.whitespace",
      "Whitespace",
      "Odd blanks become one space, hidden characters go, ends are trimmed, letters are NFC.",
      Effect.CHANGES),
  DOUBLE_ENCODING(
      "text.double_encoding",
      "Double encoding",
      "UTF-8 once read as windows-1252 (JoÃ£o) is undone where the way back is exact.",
      Effect.CHANGES),
  MISSING_MARKER(
      "text.missing_marker",
      "Missing markers",
      "N/A, null, None, Not Given and the like become missing; never in a title.",
      Effect.CHANGES),
  PASSPORT_REPAIR(
      "passport.repair",
      "Repairs",
      "The repairs chosen from the dataset passport; without any nothing is changed.",
      Effect.CHANGES),
  TYPE_CANONICAL(
      "type.canonical",
      "Type names",
      "MOVIE, Film, SHOW, TV Series and the like become Movie or TV Show.",
      Effect.CHANGES),
  DURATION_IN_RATING(
      "duration.in_rating",
      "Length found in rating",
      "A rating such as 74 min moves to an empty duration; the rating becomes missing.",
      Effect.CHANGES),
  RATING_CANONICAL(
      "rating.canonical",
      "Rating names",
      "Ratings are upper case and spelled one way: NOT RATED is NR, AGES_18_ is 18+.",
      Effect.CHANGES),
  DURATION_PARSE(
      "duration.parse",
      "Length to number",
      "90 min gives a movie's minutes, 3 Seasons a show's seasons; a mix-up is flagged.",
      Effect.CHANGES),
  DURATION_ZERO(
      "duration.zero", "Zero length", "0 minutes and 0 seasons become missing.", Effect.CHANGES),
  DATE_PARSE(
      "date.parse",
      "Dates",
      "Dates in any usual spelling become ISO dates; day and month order is decided for the column.",
      Effect.CHANGES),
  YEAR_PARSE(
      "year.parse",
      "Years",
      "A release year has four digits, from 1888 to a year past the as-of date, or the row is set aside.",
      Effect.CHANGES),
  LIST_TOKENS(
      "list.tokens",
      "Lists",
      "Directors, cast, countries and genres: empty and repeated entries go, the order stays.",
      Effect.CHANGES),
  COUNTRY_CODE(
      "country.code",
      "Country codes",
      "ISO codes become English names; XX, unknown, is dropped.",
      Effect.CHANGES),
  ROW_DUPLICATE(
      "row.duplicate",
      "Exact duplicates",
      "Of rows equal in every canonical column, the first stays.",
      Effect.DROPS),
  ROW_NEAR_DUPLICATE(
      "row.near_duplicate",
      "Near duplicates",
      "Rows equal in title (but for case), type and release year under another id are flagged.",
      Effect.FLAGS),
  TITLE_SPREADSHEET_DATE(
      "title.spreadsheet_date",
      "Spreadsheet titles",
      "Titles such as 15-Aug, which a spreadsheet made of 15 August, are flagged with their twin.",
      Effect.FLAGS),
  DATE_BEFORE_RELEASE(
      "date.before_release",
      "Added before release",
      "Titles added before their release year are flagged.",
      Effect.FLAGS);

  /// What a rule may do to the table.
  public enum Effect {
    CHANGES,
    DROPS,
    FLAGS
  }

  private final String id;
  private final String label;
  private final String definition;
  private final Effect effect;

  RuleId(String id, String label, String definition, Effect effect) {
    this.id = id;
    this.label = label;
    this.definition = definition;
    this.effect = effect;
  }

  @Override
  public String id() {
    return id;
  }

  /// The rule's short name for people.
  public String label() {
    return label;
  }

  /// One sentence: what it does.
  public String definition() {
    return definition;
  }

  public Effect effect() {
    return effect;
  }

  /// The rule with this id, empty where there is none.
  public static Optional<RuleId> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }
}
