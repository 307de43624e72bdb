package app.marquee.sample;

import static app.marquee.domain.catalogue.CanonicalColumn.CAST;
import static app.marquee.domain.catalogue.CanonicalColumn.COUNTRY;
import static app.marquee.domain.catalogue.CanonicalColumn.DATE_ADDED;
import static app.marquee.domain.catalogue.CanonicalColumn.DESCRIPTION;
import static app.marquee.domain.catalogue.CanonicalColumn.DIRECTOR;
import static app.marquee.domain.catalogue.CanonicalColumn.DURATION;
import static app.marquee.domain.catalogue.CanonicalColumn.LISTED_IN;
import static app.marquee.domain.catalogue.CanonicalColumn.RATING;
import static app.marquee.domain.catalogue.CanonicalColumn.RELEASE_YEAR;
import static app.marquee.domain.catalogue.CanonicalColumn.TITLE;
import static app.marquee.domain.catalogue.CanonicalColumn.TYPE;

import app.marquee.domain.catalogue.CanonicalColumn;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts every [Trouble] of a single record into rows that had none.
final class TroubleMaker {
  private static final List<String> MARKERS =
      List.of("N/A", "NA", "null", "None", "nan", "Not Given", "-", "n/a");
  private static final List<String> MOVIE_NAMES = List.of("MOVIE", "movie", "Film");
  private static final List<String> SHOW_NAMES = List.of("SHOW", "TV Series", "Series", "tv show");
  private static final Map<String, List<String>> RATINGS =
      Map.of(
          "NR", List.of("NOT RATED", "Not Rated", "NOT_RATE"),
          "UR", List.of("UNRATED", "Unrated"),
          "TV-MA", List.of("tv-ma", "AGES_18_"),
          "TV-14", List.of("AGES_16_", "16"),
          "PG-13", List.of("pg-13"),
          "TV-G", List.of("ALL_AGES"));
  private static final Map<String, String> CODES =
      Map.of(
          "United States", "US",
          "India", "IN",
          "United Kingdom", "GB",
          "Japan", "JP",
          "South Korea", "KR",
          "France", "FR",
          "Soviet Union", "SU",
          "United States, United Kingdom", "US, GB");

  private final List<SampleRow> rows;
  private final Chance chance;

  TroubleMaker(List<SampleRow> rows, Chance chance) {
    this.rows = rows;
    this.chance = chance;
  }

  /// Rare rows first, so that common troubles do not use them up.
  void befall() {
    ratings();
    missing();
    text();
    durations();
    dates();
    lists();
    records();
  }

  private void ratings() {
    each(
        Trouble.RATING_SPELLING,
        row -> RATINGS.containsKey(row.get(RATING)) && isRare(row),
        this::misspellRating);
    each(
        Trouble.TYPE_SPELLING,
        row -> true,
        (row, turn) -> row.set(TYPE, cycle(row.isMovie() ? MOVIE_NAMES : SHOW_NAMES, turn)));
    each(
        Trouble.DURATION_IN_RATING,
        SampleRow::isMovie,
        (row, turn) -> {
          row.set(RATING, row.get(DURATION));
          row.set(DURATION, "");
        });
  }

  /// Half of the misspelled ratings are of the two rare ones.
  private boolean isRare(SampleRow row) {
    boolean rare = row.get(RATING).equals("NR") || row.get(RATING).equals("UR");
    return rare || chance.percent(3);
  }

  private void misspellRating(SampleRow row, int turn) {
    row.set(RATING, cycle(RATINGS.getOrDefault(row.get(RATING), List.of()), turn));
  }

  private void missing() {
    each(
        Trouble.UNKNOWN_COUNTRY,
        row -> row.get(COUNTRY).isEmpty(),
        (row, turn) -> row.set(COUNTRY, "XX"));
    each(
        Trouble.MISSING_MARKER,
        row -> row.get(DIRECTOR).isEmpty() || row.get(CAST).isEmpty(),
        (row, turn) -> row.set(row.get(CAST).isEmpty() ? CAST : DIRECTOR, cycle(MARKERS, turn)));
    each(Trouble.MISSING_TITLE, row -> true, (row, turn) -> row.set(TITLE, ""));
    each(Trouble.MISSING_TYPE, row -> true, (row, turn) -> row.set(TYPE, ""));
  }

  private void text() {
    each(
        Trouble.DOUBLE_ENCODED,
        row -> doublyEncodable(row) != null,
        (row, turn) -> {
          CanonicalColumn column = doublyEncodable(row);
          if (column != null) {
            row.set(column, doublyEncoded(row.get(column)));
          }
        });
    each(
        Trouble.DECOMPOSED,
        row -> hasMarks(row.get(CAST)),
        (row, turn) -> row.set(CAST, Normalizer.normalize(row.get(CAST), Normalizer.Form.NFD)));
    each(
        Trouble.REPLACEMENT_CHARACTER,
        row -> row.get(DIRECTOR).contains("é"),
        (row, turn) -> row.set(DIRECTOR, row.get(DIRECTOR).replace('é', '\uFFFD')));
    each(
        Trouble.NO_BREAK_SPACE,
        row -> true,
        (row, turn) -> replaceBlank(row, turn % 4 == 0 ? TITLE : DESCRIPTION, "\u00A0"));
    each(
        Trouble.ZERO_WIDTH,
        row -> true,
        (row, turn) -> row.set(TITLE, (turn % 3 == 2 ? "\uFEFF" : "\u200B") + row.get(TITLE)));
    each(Trouble.LINE_BREAK, row -> true, (row, turn) -> replaceBlank(row, DESCRIPTION, "\n"));
  }

  private void durations() {
    each(
        Trouble.ZERO_DURATION,
        row -> true,
        (row, turn) -> row.set(DURATION, row.isMovie() ? "0 min" : "0 Seasons"));
    each(
        Trouble.DURATION_MIXED_UP,
        SampleRow::isMovie,
        (row, turn) -> row.set(DURATION, "1 Season"));
    each(
        Trouble.DURATION_SPELLING,
        SampleRow::isMovie,
        (row, turn) -> {
          int minutes = Integer.parseInt(row.get(DURATION).replace(" min", ""));
          String hours = minutes / 60 + " h " + minutes % 60 + " min";
          row.set(DURATION, cycle(List.of(minutes + "min", hours, minutes + " mins"), turn));
        });
  }

  private void dates() {
    Predicate<SampleRow> dated = row -> !row.get(DATE_ADDED).isEmpty();
    each(
        Trouble.LEADING_BLANK,
        dated,
        (row, turn) -> row.set(DATE_ADDED, " " + row.get(DATE_ADDED)));
    each(
        Trouble.DATE_SPELLING,
        dated,
        (row, turn) -> row.set(DATE_ADDED, otherDate(row.added, turn)));
    each(Trouble.UNREADABLE_DATE, dated, (row, turn) -> row.set(DATE_ADDED, "coming soon"));
    each(
        Trouble.ADDED_BEFORE_RELEASE,
        row -> dated.test(row) && row.added.getYear() < 2023,
        (row, turn) -> row.set(RELEASE_YEAR, Integer.toString(row.added.getYear() + 1)));
    each(
        Trouble.YEAR_FRACTION,
        row -> true,
        (row, turn) -> row.set(RELEASE_YEAR, row.get(RELEASE_YEAR) + ".0"));
    each(
        Trouble.IMPOSSIBLE_YEAR,
        row -> true,
        (row, turn) -> row.set(RELEASE_YEAR, turn % 2 == 0 ? "1019" : "20O1"));
  }

  /// Mostly as a spreadsheet writes days; the numeric ones have the month first, as most rows tell.
  private static String otherDate(LocalDate day, int turn) {
    String month = RowMaker.text(day).substring(0, 3);
    String longMonth = RowMaker.text(day).replaceAll(" .*", "");
    int year = day.getYear();
    return switch (turn % 5) {
      case 0 -> day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + year;
      case 1 -> day.toString();
      case 2 -> day.getDayOfMonth() + " " + longMonth + " " + year;
      default -> day.getDayOfMonth() + "-" + month + "-" + Integer.toString(year).substring(2);
    };
  }

  private void lists() {
    each(
        Trouble.COUNTRY_CODE,
        row -> CODES.containsKey(row.get(COUNTRY)),
        (row, turn) -> row.set(COUNTRY, CODES.getOrDefault(row.get(COUNTRY), "")));
    each(
        Trouble.EMPTY_TOKEN,
        row -> row.get(COUNTRY).contains(", "),
        (row, turn) -> {
          String country = row.get(COUNTRY);
          row.set(
              COUNTRY,
              cycle(
                  List.of(", " + country, country + ",", country.replaceFirst(", ", ", , ")),
                  turn));
        });
    each(
        Trouble.REPEATED_TOKEN,
        row -> row.get(CAST).contains(", "),
        (row, turn) -> {
          CanonicalColumn column = turn % 2 == 0 ? CAST : LISTED_IN;
          row.set(column, row.get(column) + ", " + row.get(column).replaceAll(",.*", ""));
        });
    each(
        Trouble.LIST_LITERAL,
        row -> true,
        (row, turn) -> row.set(LISTED_IN, "['" + row.get(LISTED_IN).replace(", ", "', '") + "']"));
  }

  private void records() {
    each(Trouble.FIELD_MISSING, row -> true, (row, turn) -> row.form = SampleRow.Form.CUT);
    each(
        Trouble.FIELD_TOO_MANY,
        row -> row.get(DESCRIPTION).contains(","),
        (row, turn) -> row.form = SampleRow.Form.UNQUOTED);
    each(
        Trouble.BROKEN_QUOTE,
        row -> row.get(TITLE).matches("[A-Z][a-z]+ [A-Z][a-z]+ [A-Z][a-z]+"),
        (row, turn) -> row.form = SampleRow.Form.BROKEN_QUOTE);
  }

  /// Lets the trouble befall as many rows as it says, drawn from those that fit and had none.
  private void each(Trouble trouble, Predicate<SampleRow> fits, ObjIntConsumer<SampleRow> befall) {
    int turn = 0;
    for (int draw = 0; turn < trouble.count() && draw < 400_000; draw++) {
      SampleRow row = chance.of(rows);
      if (!row.reserved && fits.test(row)) {
        befall.accept(row, turn);
        row.reserved = true;
        turn++;
      }
    }
    if (turn < trouble.count()) {
      throw new IllegalStateException("too few rows for " + trouble);
    }
  }

  private static String cycle(List<String> values, int turn) {
    return values.get(turn % values.size());
  }

  private void replaceBlank(SampleRow row, CanonicalColumn column, String by) {
    String cell = row.get(column);
    int blank = cell.indexOf(' ', chance.below(Math.max(1, cell.length() / 2)));
    // A title of one word has no blank to replace: it gets one at its end.
    row.set(
        column, blank < 0 ? cell + by : cell.substring(0, blank) + by + cell.substring(blank + 1));
  }

  private static boolean hasMarks(String cell) {
    return !Normalizer.isNormalized(cell, Normalizer.Form.NFD)
        && cell.chars().allMatch(c -> c < 0x250);
  }

  /// The first name or title cell that survives the wrong charset without loss; null where none
  /// does.
  private static @Nullable CanonicalColumn doublyEncodable(SampleRow row) {
    for (CanonicalColumn column : List.of(DIRECTOR, TITLE, CAST)) {
      String cell = row.get(column);
      boolean beyondAscii = cell.chars().anyMatch(c -> c > 0x7F);
      if (beyondAscii && doublyEncoded(cell).indexOf('\uFFFD') < 0) {
        return column;
      }
    }
    return null;
  }

  private static String doublyEncoded(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }

  /// The title with its letters' case changed.
  static String otherCase(String title, int turn) {
    return turn % 2 == 0 ? title.toUpperCase(Locale.ROOT) : title.toLowerCase(Locale.ROOT);
  }
}
