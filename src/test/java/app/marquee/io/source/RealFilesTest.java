package app.marquee.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.TypeNames;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real copies of catalogues open without a question. The numbers were counted with Python's csv
/// module, told each file's dialect by hand.
class RealFilesTest {

  /// Records, kept, quarantined; then movies, shows, titles without a country, titles of 2018 and
  /// the characters of all titles.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "netflix_titles.csv, 8807, 8807, 0, 6131, 2676, 831, 1147, 156111",
    "disney_plus_titles.csv, 1450, 1450, 0, 1052, 398, 219, 65, 31129",
    "justwatch_netflix_titles.csv, 5806, 5806, 0, 3759, 2047, 232, 774, 103638",
    "wild/excel_dates.csv, 8807, 8807, 0, 6131, 2676, 831, 1147, 156103",
    "wild/semicolon_legacy_charset_2019.csv, 6234, 6234, 0, 4265, 1969, 476, 1063, 109029",
    "wild/double_encoded_text_2020.csv, 7787, 7787, 0, 5377, 2410, 507, 1121, 137290",
    "wild/unnamed_columns.csv, 8807, 8807, 0, 6131, 2676, 831, 1147, 156104",
    "wild/row_number_instead_of_id.csv, 8807, 8807, 0, 6131, 2676, 831, 1147, 156111",
    "wild/whole_record_quoted.csv, 8808, 8806, 2, 6130, 2676, 831, 1147, 156088",
  })
  void opensWithoutAQuestion(
      String name,
      int records,
      int kept,
      int quarantined,
      int movies,
      int shows,
      int withoutCountry,
      int of2018,
      int titleCharacters) {
    IngestedCatalogue read = read(name);

    assertThat(read.raw().source().records()).isEqualTo(records);
    assertThat(read.columns().rowCount()).isEqualTo(kept);
    assertThat(read.raw().quarantined()).hasSize(quarantined);
    List<String> types = texts(read, CanonicalColumn.TYPE);
    assertThat(types).allMatch(type -> TypeNames.parse(type) != null);
    assertThat(types.stream().filter(type -> type.equalsIgnoreCase("movie"))).hasSize(movies);
    assertThat(types.stream().filter(type -> !type.equalsIgnoreCase("movie"))).hasSize(shows);
    assertThat(texts(read, CanonicalColumn.COUNTRY))
        .filteredOn(country -> country.isEmpty() || country.equals("[]"))
        .hasSize(withoutCountry);
    assertThat(texts(read, CanonicalColumn.RELEASE_YEAR))
        .filteredOn("2018"::equals)
        .hasSize(of2018);
    assertThat(
            texts(read, CanonicalColumn.TITLE).stream()
                .mapToInt(title -> title.codePointCount(0, title.length()))
                .sum())
        .isEqualTo(titleCharacters);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "netflix_titles.csv|delimiter|Comma|8,807 of 8,807 records give 12 fields",
        "disney_plus_titles.csv|charset|UTF-8|383,571 bytes, none invalid, no byte-order mark",
        "wild/semicolon_legacy_charset_2019.csv|delimiter|Semicolon"
            + "|6,234 of 6,234 records give 12 fields",
        "wild/semicolon_legacy_charset_2019.csv|charset|UTF-8, broken in places"
            + "|9,722 characters are well-formed UTF-8, 263 bytes are not and read as \uFFFD",
        "wild/unnamed_columns.csv|line_end|CRLF|8,807 of 8,807 line ends",
        "wild/whole_record_quoted.csv|wrapping|Whole record in quotes"
            + "|8,807 records are one quoted cell, 6 torn at ; and joined",
        "wild/row_number_instead_of_id.csv|columns|11 matched"
            + "|column_1 is show_id; 1 more carried along",
      })
  void saysHowAndWhy(String name, String decision, String value, String reason) {
    assertThat(read(name).raw().decisions())
        .filteredOn(one -> one.id().equals(decision))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.value()).isEqualTo(value);
          assertThat(one.reason()).isEqualTo(reason);
        });
  }

  private static IngestedCatalogue read(String name) {
    Recipe recipe = Recipe.standard();
    RunContext context = RunContext.plain();
    return IngestStage.ingest(
        new FileCatalogueSource().read(RealFiles.path(name), recipe, context), recipe, context);
  }

  private static List<String> texts(IngestedCatalogue read, CanonicalColumn column) {
    return SmallFiles.texts(read.columns(), column.header());
  }
}
