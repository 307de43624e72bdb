package app.marquee.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.SavedRecipe;
import app.marquee.domain.board.BoardSpec;
import app.marquee.domain.board.Card;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.board.Exploring;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.MarqueeException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Boards and filters in saved recipes, and in no other.
final class ExploreFilesTest {
  @TempDir private Path folder;

  private final RecipeFiles files = new RecipeFiles();

  private static Recipe recipe() {
    return Recipe.standard()
        .withExploring(
            Exploring.NOTHING
                .filteredBy(FilterText.parse("title = \"War and Peace\" or country has India"))
                .with(
                    new BoardSpec(
                        "board-1",
                        "Mine \"é\"",
                        List.of(
                            Card.of(ChartKey.ofRun("ratings")),
                            Card.of(new ChartKey("country", "South Korea", "profile_years"))
                                .sized(9, 2))))
                .with(new BoardSpec("growth", "", List.of())));
  }

  private Path written(Recipe recipe) {
    Path file = folder.resolve("a.marquee");
    files.write(new SavedRecipe(recipe, List.of()), file);
    return file;
  }

  @Test
  void comeBackAndKeepToTheSchema() throws IOException {
    Path file = written(recipe());

    assertThat(files.open(file).recipe()).isEqualTo(recipe());
    String text = Files.readString(file);
    assertThat(text)
        .contains("\"filter\": \"title = \\\"War and Peace\\\" or country has India\"")
        .contains("\"analysis\": \"country\"", "\"columns\": 9", "\"height\": 2");
    try (InputStream in =
        Objects.requireNonNull(
            ExploreFilesTest.class.getResourceAsStream("/app/marquee/schema/recipe.schema.json"))) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                  .validate(text, InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void areNotInTheRecipeOfARun() throws IOException {
    ByteArrayOutputStream explored = new ByteArrayOutputStream();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    RecipeWriter.write(recipe(), explored);
    RecipeWriter.write(Recipe.standard(), plain);
    assertThat(explored.toByteArray()).isEqualTo(plain.toByteArray());
  }

  @Test
  void fieldsOfALaterProgramAreKept() throws IOException {
    Path file = folder.resolve("later.marquee");
    Files.writeString(
        file,
        with(
            """
            {"zoom": [1e2, {"a": null, "b": "\\u2028", "c": {}, "d": [true, -0.10]}],
             "boards": [{"id": "board-1", "charts": [{"chart": "ratings", "order": "name"}],
                         "colour": "red"}]}\
            """));
    Recipe read = files.open(file).recipe();
    String kept = Files.readString(written(read));
    assertThat(kept.replaceAll("\\s", ""))
        .contains(
            "\"zoom\":[1e2,{\"a\":null,\"b\":\"\\u2028\",\"c\":{},\"d\":[true,-0.10]}]",
            "\"order\":\"name\"",
            "\"colour\":\"red\"");
    assertThat(files.open(folder.resolve("a.marquee")).recipe()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"filter\": \"type = \"}|the filter cannot be read",
        "{\"filter\": 3}|a text is expected",
        "{\"boards\": [{\"name\": \"x\"}]}|a board has no \"id\".",
        "{\"boards\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}|the board \"a\" stands there twice.",
        "{\"boards\": [{\"id\": \"a\", \"charts\": [{}]}]}|a chart of a board has no \"chart\".",
        "{\"boards\": [{\"id\": \"a\", \"charts\": [{\"chart\": \"x\", \"columns\": 2}]}]}"
            + "|2 is no size of a chart.",
        "{\"zoom\": [{\"a\": 1, \"a\": 2}]}|the object has the field \"a\" twice.",
        "{\"boards\": [{\"id\": \"a\", \"hue\": {\"b\": {\"a\": 1, \"a\": 2}}}]}"
            + "|the object has the field \"a\" twice.",
        "{\"zoom\": [1, }|this is not JSON"
      })
  void whatCannotBeReadIsSaidWithItsPlace(String explore, String said) throws IOException {
    Path file = folder.resolve("wrong.marquee");
    Files.writeString(file, with(explore));
    assertThatThrownBy(() -> files.open(file))
        .isInstanceOf(MarqueeException.class)
        .hasMessageContaining("wrong.marquee")
        .hasMessageContaining("line ")
        .hasMessageContaining(said);
  }

  private static String with(String explore) {
    return "{\"recipe_version\": 1, \"rules\": [], \"checks\": [], \"explore\": " + explore + "}";
  }
}
