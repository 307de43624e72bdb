package app.marquee.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sample file is what [SampleCatalogue] makes, and holds the troubles [Trouble] says, counted
/// here by looking at the file alone.
class SampleCatalogueTest {
  private static final Path FILE = Path.of("samples/streaming_titles.csv");
  private static final String HEADER =
      "show_id,type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,"
          + "description";
  private static final Pattern USUAL_DATE = Pattern.compile("\\s*[A-Z][a-z]+ \\d{1,2}, \\d{4}\\s*");

  /// The two bytes of a European letter read as windows-1252.
  private static final Pattern DOUBLE_ENCODED =
      Pattern.compile("[ÂÃÄÅÈ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

  private static final Set<String> MARKERS =
      Set.of("N/A", "n/a", "NA", "null", "None", "nan", "Not Given", "-");

  /// A quoted title with another word after it, on a line of its own.
  private static final Predicate<String> BROKEN_QUOTE =
      Pattern.compile("s\\d+,[^,]*,\"[^\",]+\" [A-Z].*").asMatchPredicate();

  private static final List<String> COLUMNS = Arrays.asList(HEADER.split(",", -1));

  /// A record with the right number of fields.
  private record Row(List<String> fields) {
    String get(String column) {
      return fields.get(COLUMNS.indexOf(column));
    }
  }

  private static List<List<String>> records = List.of();
  private static List<Row> rows = List.of();

  @BeforeAll
  static void readTheFile() throws IOException {
    String text =
        Files.readString(FILE)
            .lines()
            .filter(BROKEN_QUOTE.negate())
            .collect(Collectors.joining("\n"));
    records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)
            .stream()
            .skip(1)
            .map(CsvRecord::getFields)
            .toList();
    rows =
        records.stream().filter(fields -> fields.size() == COLUMNS.size()).map(Row::new).toList();
  }

  @Test
  void isWhatItsMakerMakes() throws IOException {
    assertThat(Files.readString(FILE)).isEqualTo(SampleCatalogue.make());
  }

  @Test
  void isMadeAlikeInEveryLocale() {
    String made = SampleCatalogue.make();
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(SampleCatalogue.make()).as(tag).isEqualTo(made);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hasAboutTwoThousandTitlesOfSixtyCountriesAndThirtyFiveGenres() throws IOException {
    assertThat(Files.readString(FILE)).startsWith(HEADER + "\n").endsWith("\n");
    assertThat(records.size() + Trouble.BROKEN_QUOTE.count()).isEqualTo(2003);
    assertThat(tokens("country")).hasSizeBetween(60, 80);
    assertThat(tokens("listed_in")).hasSize(36);
    assertThat(rows).allMatch(row -> row.get("show_id").matches("s\\d+"));
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void hasEveryTroubleAsOftenAsItSays(Trouble trouble) throws IOException {
    assertThat(found(trouble)).isEqualTo(trouble.count());
  }

  @Test
  void hasNumericDatesThatTellTheMonthFirst() {
    Predicate<String> numeric = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}").asMatchPredicate();
    List<String> dates = rows.stream().map(row -> row.get("date_added")).filter(numeric).toList();
    assertThat(dates).anyMatch(date -> date.matches("\\d+/(1[3-9]|2\\d|3[01])/\\d+"));
    assertThat(dates).noneMatch(date -> date.matches("(1[3-9]|2\\d|3[01])/.*"));
    assertThat(dates).anyMatch(date -> date.matches("\\d/\\d/\\d+|1[0-2]/\\d/\\d+"));
  }

  @Test
  void hasTitlesToTripOver() {
    List<String> titles = rows.stream().map(row -> row.get("title")).toList();
    assertThat(titles)
        .contains(
            "</script><img src=x onerror=alert(1)>",
            "\"Quote\" Unquote",
            "Yes, No, Maybe",
            "=SUM(Love)",
            "None of Your Business");
    assertThat(titles).anyMatch(title -> title.matches(".*\\p{IsHan}.*"));
    assertThat(titles).anyMatch(title -> title.matches(".*\\p{IsArabic}.*"));
    assertThat(titles).anyMatch(title -> title.matches(".*\\p{IsCyrillic}.*"));
    assertThat(titles).anyMatch(title -> title.matches(".*\\p{IsHangul}.*"));
  }

  private static long found(Trouble trouble) throws IOException {
    return switch (trouble) {
      case LEADING_BLANK -> count(row -> row.get("date_added").startsWith(" "));
      case NO_BREAK_SPACE ->
          count(row -> (row.get("title") + row.get("description")).contains("\u00A0"));
      case ZERO_WIDTH -> count(row -> row.get("title").matches("[\u200B\uFEFF].*"));
      case LINE_BREAK -> count(row -> row.get("description").contains("\n"));
      case DECOMPOSED -> count(row -> row.get("cast").matches(".*[\u0300-\u036F].*"));
      case DOUBLE_ENCODED ->
          count(row -> DOUBLE_ENCODED.matcher(any(row, "director", "title", "cast")).find());
      case REPLACEMENT_CHARACTER -> count(row -> row.get("director").contains("\uFFFD"));
      case MISSING_MARKER ->
          count(row -> MARKERS.contains(row.get("cast")) || MARKERS.contains(row.get("director")));
      case TYPE_SPELLING -> count(row -> !row.get("type").matches("|Movie|TV Show"));
      case DURATION_IN_RATING -> count(row -> row.get("rating").endsWith(" min"));
      case RATING_SPELLING ->
          count(row ->
              row.get("rating").matches(".*[a-z_].*|NOT.*|UNR.*|16")
                  && !row.get("rating").endsWith("min"));
      case DURATION_SPELLING ->
          count(row -> row.get("duration").matches("\\d+min|\\d+ mins|\\d h \\d+ min"));
      case DURATION_MIXED_UP ->
          count(row -> row.get("type").equals("Movie") && row.get("duration").contains("Season"));
      case ZERO_DURATION -> count(row -> row.get("duration").startsWith("0 "));
      case DATE_SPELLING ->
          count(row ->
              row.get("date_added").matches(".*\\d.*")
                  && !USUAL_DATE.matcher(row.get("date_added")).matches());
      case UNREADABLE_DATE -> count(row -> row.get("date_added").matches("\\D+"));
      case YEAR_FRACTION -> count(row -> row.get("release_year").endsWith(".0"));
      case IMPOSSIBLE_YEAR -> count(row -> row.get("release_year").matches("1019|20O1"));
      case EMPTY_TOKEN -> count(row -> row.get("country").matches("(,.*)|(.*,)|(.*, ,.*)"));
      case REPEATED_TOKEN ->
          count(row -> repeats(row.get("cast")) || repeats(row.get("listed_in")));
      case LIST_LITERAL -> count(row -> row.get("listed_in").startsWith("['"));
      case COUNTRY_CODE -> count(row -> row.get("country").matches("(?!XX)[A-Z]{2}(, [A-Z]{2})?"));
      case UNKNOWN_COUNTRY -> count(row -> row.get("country").equals("XX"));
      case ADDED_BEFORE_RELEASE -> count(SampleCatalogueTest::isAddedBeforeRelease);
      case MISSING_TITLE -> count(row -> row.get("title").isEmpty());
      case MISSING_TYPE -> count(row -> row.get("type").isEmpty());
      case FIELD_MISSING -> records.stream().filter(fields -> fields.size() < 12).count();
      case FIELD_TOO_MANY -> records.stream().filter(fields -> fields.size() > 12).count();
      case BROKEN_QUOTE -> Files.readAllLines(FILE).stream().filter(BROKEN_QUOTE).count();
      case EXACT_DUPLICATE -> rows.size() - distinct("show_id");
      case NEAR_DUPLICATE -> nearDuplicates();
      case SPREADSHEET_TITLE ->
          count(row -> row.get("title").matches("\\d+-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\\d\\d"));
    };
  }

  private static long count(Predicate<Row> trouble) {
    return rows.stream().filter(trouble).count();
  }

  private static String any(Row row, String... columns) {
    return Arrays.stream(columns).map(row::get).collect(Collectors.joining(" "));
  }

  private static boolean repeats(String cell) {
    List<String> tokens = Arrays.asList(cell.split(", ", -1));
    return new HashSet<>(tokens).size() < tokens.size();
  }

  private static boolean isAddedBeforeRelease(Row row) {
    String added = row.get("date_added").strip();
    String released = row.get("release_year");
    return USUAL_DATE.matcher(added).matches()
        && released.matches("\\d{4}")
        && Integer.parseInt(added.substring(added.length() - 4)) < Integer.parseInt(released);
  }

  private static long distinct(String column) {
    return rows.stream().map(row -> row.get(column)).distinct().count();
  }

  /// Rows whose title, type and year stood before under another id.
  private static long nearDuplicates() {
    Map<String, String> idOfTitle = new HashMap<>();
    long found = 0;
    for (Row row : rows) {
      String key =
          row.get("title").strip().toLowerCase(Locale.ROOT)
              + row.get("type")
              + row.get("release_year");
      String earlier = idOfTitle.putIfAbsent(key, row.get("show_id"));
      found += earlier != null && !earlier.equals(row.get("show_id")) ? 1 : 0;
    }
    return found;
  }

  private static Set<String> tokens(String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(cell -> !cell.startsWith("["))
        .flatMap(cell -> Arrays.stream(cell.split(",", -1)))
        .map(String::strip)
        .filter(token -> token.length() > 2)
        .collect(Collectors.toSet());
  }
}
