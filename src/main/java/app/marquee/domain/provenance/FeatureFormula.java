package app.marquee.domain.provenance;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.kernel.Length;
import app.marquee.domain.kernel.ListCells;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feature's formula with one title's values in it, as a clause.
final class FeatureFormula {
  private final TitleTrace title;

  FeatureFormula(TitleTrace title) {
    this.title = title;
  }

  /// @param value of the feature, which is there
  String of(FeatureColumn feature, String value) {
    return switch (feature) {
      case DURATION_MINUTES ->
          "the minutes of a movie that is " + length("runtime", "min") + " long";
      case SEASONS_COUNT -> "the seasons of a show that has " + length("seasons", "seasons");
      case AGE_YEARS -> asOfYear() + " - " + year() + " = " + value;
      case IS_RECENT -> aged(value, number(FeatureParameter.RECENT_YEARS) + " or less");
      case IS_CLASSIC -> aged(value, number(FeatureParameter.CLASSIC_YEARS) + " or more");
      case DECADE -> year() + " rounded down to ten is " + value;
      case COUNTRY_COUNT -> counted(CanonicalColumn.COUNTRY, "country", "countries");
      case GENRE_COUNT -> counted(CanonicalColumn.LISTED_IN, "genre", "genres");
      case CAST_COUNT -> counted(CanonicalColumn.CAST, "cast member", "cast members");
      case DIRECTOR_COUNT -> counted(CanonicalColumn.DIRECTOR, "director", "directors");
      case PRIMARY_COUNTRY -> first(CanonicalColumn.COUNTRY, "country", "countries");
      case PRIMARY_GENRE -> first(CanonicalColumn.LISTED_IN, "genre", "genres");
      case REGION -> entries(CanonicalColumn.COUNTRY).getFirst() + " lies in " + value;
      case IS_COPRODUCTION -> counted(CanonicalColumn.COUNTRY, "country", "countries");
      case CONTENT_CATEGORY -> rated(value);
      case DURATION_CATEGORY -> minutes() + " minutes are " + value;
      case YEAR_ADDED, MONTH_ADDED, WEEKDAY_ADDED ->
          text(CanonicalColumn.DATE_ADDED) + " gives " + value;
      case ADDED_LAG_YEARS ->
          text(CanonicalColumn.DATE_ADDED).substring(0, 4) + " - " + year() + " = " + value;
      case TITLE_WORDS, DESCRIPTION_WORDS -> value + " words, parted by blanks";
      case SOURCE_COUNT ->
          value.equals("1") ? "no other file has it" : value + " of the files have it";
    };
  }

  private String length(String otherwise, String unit) {
    String duration = title.value(CanonicalColumn.DURATION.header());
    if (duration != null) {
      return duration;
    }
    for (String column : title.columns()) {
      if (column.equalsIgnoreCase(otherwise)) {
        return title.value(column) + " " + unit;
      }
    }
    return "";
  }

  private int number(FeatureParameter parameter) {
    return title.made().features().value(parameter);
  }

  /// A movie's minutes, also where the feature that holds them is switched off.
  private String minutes() {
    String minutes = title.value(FeatureColumn.DURATION_MINUTES.header());
    Length length = minutes == null ? Durations.parse(text(CanonicalColumn.DURATION)) : null;
    return length == null ? String.valueOf(minutes) : Integer.toString(length.amount());
  }

  /// @param value of the feature: whether it holds
  private String aged(String value, String words) {
    int age = Integer.parseInt(asOfYear()) - Integer.parseInt(year());
    boolean holds = Boolean.parseBoolean(value);
    return asOfYear()
        + " - "
        + year()
        + " = "
        + age
        + ", which is "
        + (holds ? "" : "not ")
        + words;
  }

  private String counted(CanonicalColumn column, String one, String many) {
    List<String> entries = entries(column);
    return switch (entries.size()) {
      case 0 -> "no " + one + " is listed";
      case 1 -> "1 " + one + " is listed";
      default -> entries.size() + " " + many + " are listed";
    };
  }

  private String first(CanonicalColumn column, String one, String many) {
    int entries = entries(column).size();
    return entries == 1
        ? "the only " + one + " listed"
        : "the first of " + entries + " " + many + " listed";
  }

  private String rated(String value) {
    String rating = title.value(CanonicalColumn.RATING.header());
    return rating == null ? "no rating counts as " + value : rating + " counts as " + value;
  }

  private List<String> entries(CanonicalColumn column) {
    return ListCells.tokens(text(column));
  }

  private String year() {
    return text(CanonicalColumn.RELEASE_YEAR);
  }

  private String asOfYear() {
    @Nullable LocalDate asOf = title.asOf();
    return asOf == null ? "" : Integer.toString(asOf.getYear());
  }

  private String text(CanonicalColumn column) {
    String text = title.value(column.header());
    return text == null ? "" : text;
  }
}
