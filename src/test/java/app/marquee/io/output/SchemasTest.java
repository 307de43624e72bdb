package app.marquee.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.RunOutcome;
import app.marquee.app.RunService;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.passport.SampleMatch;
import app.marquee.domain.passport.SampledEdition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.testing.RealFiles;
import app.marquee.testing.Runs;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every JSON file of a run against the schema that ships with the program.
final class SchemasTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:09Z"), ZoneOffset.UTC);

  private static final List<String> DOCUMENTS =
      List.of(
          "reports/content_trends",
          "reports/ratings_analysis",
          "reports/geographical_analysis",
          "reports/genre_analysis",
          "reports/duration_patterns",
          "reports/people_analysis",
          "reports/quality_report",
          "reports/comprehensive_report",
          "reports/insights",
          "pipeline_summary",
          "recipe");

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type,title\nMovie,A\nTV Show,B\nMovie,A\n",
        "type,title,date_added\nMovie,A,\n",
        "type,title,release_year,duration\nMovie,A,1999,\n",
        "type,title,country,listed_in,cast,director,rating\nTV Show,A,,,,,\n"
      })
  void filesWithFewColumnsGiveWhatTheSchemasSay(String csv) throws IOException {
    check(Runs.of(folder, csv));
  }

  @Test
  void aFileWithoutAnyDateOrYearHasNoAsOfDateAndSaysSo() throws IOException {
    Path out = write(Runs.of(folder, "type,title,release_year\nMovie,A,\nTV Show,B,\n"));

    for (String document : DOCUMENTS) {
      assertThat(Files.readString(out.resolve(document + ".json")))
          .as(document)
          .doesNotContain("1970")
          .doesNotContain("\"as_of\": \"1");
    }
    assertThat(Files.readString(out.resolve("reports/content_trends.json")))
        .contains("\"as_of\": \"No title has a date or a year.\"");
    assertThat(Files.readString(out.resolve("reports/report.html")))
        .contains("No title has a date or a year to count ages from.")
        .doesNotContain("Jan 1970");
  }

  @Test
  void aFullFileGivesWhatTheSchemasSay() throws IOException {
    check(Runs.of(folder, Runs.TITLES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"netflix_titles.csv", "disney_plus_titles.csv"})
  void realFilesGiveWhatTheSchemasSay(String name) throws IOException {
    check(Runs.of(RealFiles.path(name)));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void aFileKnownByASampleGivesWhatTheSchemasSay(int found) throws IOException {
    RunOutcome run = Runs.of(folder, Runs.TITLES);
    SampleMatch sample =
        new SampleMatch(SampledEdition.HULU_2021, 200, found, 15 * found, 200 - found);
    Passport passport = new Passport(null, sample, List.of(), List.of(), List.of(), 5, 5);

    check(new RunOutcome(run.recipe(), run.featured(), run.analysed().with(passport)));

    assertThat(Files.readString(folder.resolve("out/reports/report.html")))
        .contains("Hulu titles, 2021 edition, by a sample")
        .contains(found + " of 200 sampled records are in the file")
        .contains("Share of 200 sampled records of the edition");
  }

  @Test
  void schemasRefuseWhatTheyDoNotKnow() throws IOException {
    Path out = write(Runs.of(folder, Runs.TITLES));
    for (String document : DOCUMENTS) {
      String json = Files.readString(out.resolve(document + ".json"));
      String more = json.replaceFirst("\\{", "{ \"surprise\": 1,");
      String less = json.replaceFirst("\"(schema|recipe)_version\": 1,", "");
      assertThat(schema(document).validate(more, InputFormat.JSON)).as(document).isNotEmpty();
      assertThat(schema(document).validate(less, InputFormat.JSON)).as(document).isNotEmpty();
    }
  }

  @Test
  void aStoppedRunGivesWhatTheSchemaSays() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.csv"), "type,title,show_id\nMovie,A,1\nMovie,B,1\n");
    RunService runs =
        new RunService(
            new CsvCatalogueSource(), new OutputFolder(new CsvTableWriter(), CLOCK), CLOCK, "1");
    Path out = folder.resolve("out");
    runs.run(file, Recipe.standard(), out, RunContext.plain());
    String json = Files.readString(out.resolve("validation/checks.json"));

    assertThat(schema("checks").validate(json, InputFormat.JSON)).isEmpty();
    assertThat(
            schema("checks")
                .validate(json.replaceFirst("\\{", "{ \"surprise\": 1,"), InputFormat.JSON))
        .isNotEmpty();
    String recipe = Files.readString(out.resolve("validation/recipe.json"));
    assertThat(schema("recipe").validate(recipe, InputFormat.JSON)).isEmpty();
  }

  @Test
  void aKeyThatIsAbsentMustBeExplained() throws IOException {
    Path out = write(Runs.of(folder, Runs.TITLES));
    String json = Files.readString(out.resolve("reports/genre_analysis.json"));
    String without = json.replaceFirst("\"total_unique_genres\": \\d+,", "");

    assertThat(without).isNotEqualTo(json);
    assertThat(schema("reports/genre_analysis").validate(without, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void eachSchemaIsItselfValid() throws IOException {
    Schema meta =
        SCHEMAS.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (String document : DOCUMENTS) {
      assertThat(meta.validate(text(document), InputFormat.JSON)).as(document).isEmpty();
    }
  }

  private void check(RunOutcome outcome) throws IOException {
    Path out = write(outcome);
    for (String document : DOCUMENTS) {
      String json = Files.readString(out.resolve(document + ".json"));
      assertThat(schema(document).validate(json, InputFormat.JSON)).as(document).isEmpty();
    }
    try (Stream<Path> written = Files.walk(out)) {
      assertThat(written.filter(file -> file.toString().endsWith(".json")))
          .hasSize(DOCUMENTS.size());
    }
  }

  private Path write(RunOutcome outcome) {
    Path out = folder.resolve("out");
    new OutputFolder(new CsvTableWriter(), CLOCK)
        .write(outcome, Runs.facts(), out, RunContext.plain());
    return out;
  }

  private static Schema schema(String document) throws IOException {
    return SCHEMAS.getSchema(text(document), InputFormat.JSON);
  }

  private static String text(String document) throws IOException {
    String name = document.substring(document.lastIndexOf('/') + 1);
    try (InputStream in =
        SchemasTest.class.getResourceAsStream("/app/marquee/schema/" + name + ".schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
