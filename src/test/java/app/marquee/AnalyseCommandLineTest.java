package app.marquee;

import static app.marquee.Said.marquee;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.cli.ExitCode;
import app.marquee.testing.RealFiles;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One analysis at a time, on the command line.
class AnalyseCommandLineTest {
  private static final String TITLES =
      """
      show_id,type,title,country,release_year,listed_in,description
      s1,Movie,Blue Door,"India, France",2018,Dramas,A blue door
      s2,TV Show,Night Bus,India,2020,Comedies,A night driver
      s3,Movie,Blue Window,France,2018,Dramas,A blue window
      """;

  @TempDir private Path folder;

  private String titles() throws IOException {
    return Files.writeString(folder.resolve("t.csv"), TITLES).toString();
  }

  @Test
  void printsATableAndTheAnswersUnderEachDefinition() throws IOException {
    Said said = marquee("analyse", titles(), "countries");

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).isEqualTo("category,value\nFrance,2\nIndia,2\n");
    assertThat(said.err())
        .endsWith("Titles of a country, France: listed 2 (chosen), first_listed 1, alone 1.\n");
  }

  @Test
  void theRecipesDefinitionHolds() throws IOException {
    Path recipe =
        Files.writeString(
            folder.resolve("r.json"),
            "{\"recipe_version\":1,\"rules\":[],\"checks\":[],"
                + "\"definitions\":{\"country\":\"first_listed\"}}");

    Said said = marquee("analyse", titles(), "countries", "--recipe", recipe.toString(), "-q");

    assertThat(said.out()).isEqualTo("category,value\nIndia,2\nFrance,1\n");
  }

  @Test
  void printsJsonThatFollowsItsSchema() throws IOException {
    for (String analysis : new String[] {"countries", "growth", "words", "services", "missing"}) {
      Said said = marquee("analyse", titles(), analysis, "--json", "-q");

      JsonObject found = JsonParser.parseString(said.out()).getAsJsonObject();
      assertThat(found.get("analysis").getAsString()).isEqualTo(analysis);
      assertThat(schema().validate(said.out(), InputFormat.JSON)).as(analysis).isEmpty();
      assertThat(schema().validate(said.out().replaceFirst("\\{", "{\"x\":1,"), InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void findsSimilarTitlesInAFileAndInTheFolderOfARun() throws IOException {
    String input = titles();
    String out = folder.resolve("out").toString();
    marquee("run", input, "-o", out, "-q");

    Said file = marquee("similar", input, "blue door", "-q");
    Said run = marquee("similar", out, "Blue Door", "-q");

    assertThat(file.out().lines().skip(1).map(line -> line.split(",", -1)[2]))
        .containsExactly("s3");
    assertThat(run.out()).isEqualTo(file.out());
  }

  @Test
  void comparesServices() {
    String one = RealFiles.path("netflix_titles.csv").toString();
    String two = RealFiles.path("disney_plus_titles.csv").toString();

    Said said = marquee("analyse", one, two, "services", "-q");

    assertThat(said.out())
        .isEqualTo(
            """
            service,titles,share_percent,only_here,elsewhere_too
            netflix_titles,8807,85.9,8781,26
            disney_plus_titles,1450,14.1,1424,26
            """);
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    String input = titles();

    assertThat(marquee("analyse", input, "planets").err())
        .contains("There is no analysis planets.");
    assertThat(marquee("analyse", "countries").err())
        .contains("Name the catalogue before countries");
    assertThat(marquee("analyse", input, "country").err()).contains("needs a country: add --of");
    assertThat(marquee("analyse", input, "genres", "--of", "x").err()).contains("leave out --of");
    Said absent = marquee("similar", input, "Green Door", "-q");
    assertThat(absent.code()).isEqualTo(ExitCode.USAGE);
    assertThat(absent.err())
        .isEqualTo("The catalogue has no title \"Green Door\". Check its spelling.\n");
    Said undated = marquee("analyse", input, "weekdays");
    assertThat(undated.code()).isEqualTo(ExitCode.DONE);
    assertThat(undated.out()).isEmpty();
    assertThat(undated.err()).endsWith("Not applicable: The file has no column date_added.\n");
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        AnalyseCommandLineTest.class.getResourceAsStream(
            "/app/marquee/schema/answer.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
              InputFormat.JSON);
    }
  }
}
