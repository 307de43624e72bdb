package app.marquee.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.SavedRecipe;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleOrder;
import app.marquee.domain.recipe.RuleParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The order of rules and what is set of them, written in a recipe and read back, and what is said
/// of what cannot be.
final class RuleFilesTest {
  private final RecipeFiles files = new RecipeFiles();
  @TempDir private Path folder;

  @Test
  void theOrderOfRulesIsKeptWhereItMayBe() {
    Recipe moved = RuleOrder.moved(Recipe.standard(), RuleId.COUNTRY_CODE, -2);

    assertThat(moved.place(RuleId.COUNTRY_CODE)).isEqualTo(RuleId.YEAR_PARSE.ordinal());
    assertThat(files.read(written(moved))).isEqualTo(moved).isNotEqualTo(Recipe.standard());
  }

  @Test
  void rulesLeftOutStandAtTheirUsualPlace() throws IOException {
    Recipe recipe = read("[{\"id\": \"country.code\"}, {\"id\": \"list.tokens\", \"on\": false}]");

    assertThat(recipe.isOn(RuleId.LIST_TOKENS)).isFalse();
    assertThat(recipe.place(RuleId.COUNTRY_CODE)).isLessThan(recipe.place(RuleId.LIST_TOKENS));
    assertThat(recipe.rules().subList(0, 4)).isEqualTo(Recipe.standard().rules().subList(0, 4));
    assertThat(recipe.rules()).hasSize(RuleId.values().length);
  }

  @ParameterizedTest
  @EnumSource
  void eachParameterComesBackAndKeepsToTheSchema(RuleParameter parameter) throws IOException {
    String value =
        switch (parameter) {
          case ALSO_MISSING -> "Unknown, \"TBA\", não consta";
          case DATE_ORDER -> "day_first";
          case EARLIEST_YEAR -> "1900";
          case DROP_LATER -> "true";
          case YEARS_BEFORE -> "3";
        };
    Recipe standard = Recipe.standard();
    Recipe recipe = standard.withRule(standard.rule(parameter.rule()).with(parameter, value));
    Path file = written(recipe);

    assertThat(files.read(file)).isEqualTo(recipe).isNotEqualTo(standard);
    assertThat(RecipeSchema.faults(file)).isEmpty();
  }

  @Test
  void whatIsAsUsualIsNotWritten() throws IOException {
    Recipe recipe = Recipe.standard();
    for (RuleParameter parameter : RuleParameter.values()) {
      recipe = recipe.withRule(recipe.rule(parameter.rule()).with(parameter, parameter.standard()));
    }

    assertThat(recipe).isEqualTo(Recipe.standard());
    assertThat(Files.readString(written(recipe))).doesNotContain("parameters");
    assertThat(read("[{\"id\": \"year.parse\", \"parameters\": {\"earliest\": 1888}}]").rules())
        .isEqualTo(Recipe.standard().rules());
  }

  @Test
  void aNumberMayStandAsSuch() throws IOException {
    assertThat(
            read("[{\"id\": \"year.parse\", \"parameters\": {\"earliest\": 1900}}]")
                .value(RuleParameter.EARLIEST_YEAR))
        .isEqualTo("1900");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"id": "year.parse"},{"id": "date.parse"} | , line 3, column 53 (rules[1]): the rule "date.parse" stands behind "year.parse", which takes up its work. Put "date.parse" first.
          {"id": "year.parse", "parameters": {"earliest": 999}} | , line 3, column 65 (rules[0].parameters.earliest): "999" is no value of the parameter "earliest". Write a whole number from 1000 to 2100.
          {"id": "year.parse", "parameters": {"earliest": "01900"}} | "01900" is no value
          {"id": "year.parse", "parameters": {"earliest": 1.9e3}} | "1.9e3" is no value
          {"id": "date.before_release", "parameters": {"at_least_years": 0}} | Write a whole number from 1 to 100.
          {"id": "date.parse", "parameters": {"order": "day"}} | Write one of auto, month_first, day_first.
          {"id": "text.missing_marker", "parameters": {"also": "a\\nb"}} | "a\\u000ab" is no value of the parameter "also". Write words parted by commas, 200 characters in all.
          {"id": "text.whitespace", "parameters": {"also": "a"}} | (rules[0].parameters): the rule "text.whitespace" has no parameter "also". Correct or remove it.
          """)
  void whatCannotBeIsRefusedWhereItStands(String rules, String sentence) {
    assertThatThrownBy(() -> read("[" + rules + "]")).hasMessageContaining(sentence);
  }

  private Path written(Recipe recipe) {
    Path file = folder.resolve("recipe.json");
    files.write(new SavedRecipe(recipe, List.of()), file);
    return file;
  }

  /// @param rules the list, on the third line from its eleventh column on
  private Recipe read(String rules) throws IOException {
    String json = "{\"recipe_version\": 1,\n \"checks\": [],\n \"rules\": " + rules + "}";
    return files.read(Files.writeString(folder.resolve("read.json"), json));
  }
}
