package app.marquee.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.marquee.app.Asked;
import app.marquee.app.SavedRecipe;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Recipes written and read back, and what a reader is told of a recipe that cannot be read.
final class RecipeFilesTest {
  @TempDir private Path folder;

  private final RecipeFiles files = new RecipeFiles();

  @Test
  void standardRecipeComesBack() {
    assertThat(there(Recipe.standard())).isEqualTo(Recipe.standard());
  }

  @Test
  void everyKindOfSettingComesBack() {
    Recipe recipe =
        new Recipe(
                LocalDate.of(2021, 9, 25),
                Map.of("Jahr ✓", "release_year", "Name", "title"),
                List.of(
                    new RuleSetting(RuleId.WHITESPACE, false, Map.of()),
                    new RuleSetting(RuleId.DATE_PARSE, true, Map.of("order", "day_first")),
                    new RuleSetting(RuleId.ROW_NEAR_DUPLICATE, true, Map.of("drop_later", "true"))),
                List.of(
                    new CheckSpec(
                        "a", Level.ERROR, new Condition.RequiredColumns(List.of("title"))),
                    new CheckSpec("b", Level.WARN, new Condition.MinimumRecords(12)),
                    new CheckSpec("c", Level.WARN, new Condition.MissingShare("cast", 0.125)),
                    new CheckSpec("d", Level.ERROR, new Condition.UniqueValues("title")),
                    new CheckSpec(
                        "e",
                        Level.WARN,
                        new Condition.AllowedValues("type", List.of("Movie", "a, \"b\""))),
                    new CheckSpec(
                        "f", Level.WARN, new Condition.Range("release_year", 1900, 2030.5)),
                    new CheckSpec(
                        "g",
                        Level.ERROR,
                        After.FEATURES,
                        new Condition.DateOrder("release_year", "date_added")),
                    new CheckSpec("h", Level.ERROR, new Condition.Freshness("date_added", 30))))
            .withOnFailedCheck(OnFailedCheck.GO_ON);

    assertThat(there(recipe)).isEqualTo(recipe);
  }

  @Test
  void definitionsComeBack() {
    Recipe recipe =
        Recipe.standard()
            .withDefinition(Definition.ALONE)
            .withDefinition(Definition.ARRIVAL)
            .withDefinition(Definition.CONTAINED);

    assertThat(there(recipe)).isEqualTo(recipe);
  }

  @Test
  void repairsComeBack() {
    Recipe recipe =
        Recipe.standard()
            .with(new Repair.DecimalIds())
            .with(new Repair.EditionIds("netflix-2021"))
            .with(new Repair.Titles(List.of(new Repair.TitleRepair(3963, "15-Aug", "15 August"))))
            .with(new Repair.SwappedLengths())
            .with(new Repair.RepeatedRecords());

    assertThat(there(recipe)).isEqualTo(recipe);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"id\": \"magic\"}|\"magic\" is no repair.",
        "{\"edition\": \"netflix-2021\"}|a repair has no \"id\".",
        "{\"id\": \"edition_ids\"}|the repair \"edition_ids\" has no field \"edition\".",
        "{\"id\": \"edition_ids\", \"edition\": \"netflix-2019\"}"
            + "|\"netflix-2019\" is no edition whose ids are known.",
        "{\"id\": \"decimal_ids\", \"titles\": []}"
            + "|the repair \"decimal_ids\" has a field \"titles\".",
        "{\"id\": \"titles\", \"titles\": [{\"record\": 0, \"before\": \"a\", \"after\": \"b\"}]}"
            + "|there is no record 0.",
      })
  void aRepairThatIsNoneIsRefused(String repair, String sentence) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("r.json"),
            "{\"recipe_version\": 1, \"rules\": [], \"checks\": [], \"repairs\": ["
                + repair
                + "]}");

    assertThatThrownBy(() -> files.read(file)).hasMessageContaining(sentence);
  }

  @Test
  void theDataSetComesBack() {
    DatasetName source = new DatasetName("shivamb", "netflix-shows", "a b.csv", 5);
    assertThat(there(Recipe.standard().withSource(source)).source()).isEqualTo(source);
  }

  @Test
  void aDataSetIsNamedInPlaceOfTheFileItWasFetchedTo() {
    DatasetName set = new DatasetName("shivamb", "netflix-shows", null, 5);
    Path recipe = folder.resolve("mine.marquee");
    files.write(
        new SavedRecipe(Recipe.standard().withSource(set), folder.resolve("cache/x.csv")), recipe);
    assertThat(recipe).content().contains("\"source\": \"kaggle:shivamb/netflix-shows@5\"");
    assertThat(files.open(recipe))
        .isEqualTo(
            new SavedRecipe(Recipe.standard().withSource(set), List.of(new Asked.DataSet(set))));
  }

  @Test
  void aDataSetThatIsNoneIsRefused() {
    assertThatThrownBy(() ->
            read(
                "{\"recipe_version\": 1, \"rules\": [], \"checks\": [], \"source\":"
                    + " \"kaggle:x\"}"))
        .hasMessageContaining("\"kaggle:x\" is not a data set");
  }

  @Test
  void sameRecipeGivesSameBytes() throws IOException {
    Recipe one = Recipe.standard();
    Recipe other = new Recipe(null, Map.of(), one.rules().subList(5, 9), List.copyOf(one.checks()));
    files.write(new SavedRecipe(one, List.of()), folder.resolve("one.json"));
    files.write(new SavedRecipe(other, List.of()), folder.resolve("other.json"));

    assertThat(folder.resolve("other.json")).hasSameBinaryContentAs(folder.resolve("one.json"));
  }

  @Test
  void aCatalogueBesideTheRecipeIsFoundWhereverBothAre() throws IOException {
    Path here = Files.createDirectories(folder.resolve("here/data"));
    Path recipe = here.resolveSibling("mine.marquee");
    files.write(new SavedRecipe(Recipe.standard(), here.resolve("titles, all.csv")), recipe);

    assertThat(recipe).content().contains("\"source\": \"data/titles, all.csv\"");
    Path moved = Files.createDirectories(folder.resolve("there")).resolve("mine.marquee");
    Files.move(recipe, moved);
    assertThat(files.open(moved).sources())
        .containsExactly(new Asked.Document(folder.resolve("there/data/titles, all.csv")));
    assertThat(files.open(moved).recipe()).isEqualTo(Recipe.standard());
  }

  @Test
  void aCatalogueElsewhereIsNamedByItsWholePath() throws IOException {
    Path source = folder.resolve("titles.csv").toAbsolutePath();
    Path recipe = Files.createDirectories(folder.resolve("recipes")).resolve("mine.marquee");
    files.write(new SavedRecipe(Recipe.standard(), source), recipe);

    assertThat(files.open(recipe).sources()).containsExactly(new Asked.Document(source));
  }

  @Test
  void aRecipeNeedNameNoCatalogue() {
    files.write(new SavedRecipe(Recipe.standard(), List.of()), folder.resolve("any.marquee"));

    assertThat(folder.resolve("any.marquee")).content().doesNotContain("source");
    assertThat(files.open(folder.resolve("any.marquee")).sources()).isEmpty();
  }

  @Test
  void anEmptySourceIsRefused() {
    assertThatThrownBy(
            () -> read("{\"recipe_version\": 1, \"rules\": [], \"checks\": [], \"source\": \" \"}"))
        .hasMessageContaining("the source is empty");
  }

  @Test
  void rulesLeftOutStandAtTheirDefault() throws IOException {
    Recipe recipe =
        read(
            """
            {"recipe_version": 1, "checks": [], "rules": [{"id": "date.parse", "on": false}]}
            """);

    assertThat(recipe.isOn(RuleId.DATE_PARSE)).isFalse();
    assertThat(recipe.isOn(RuleId.YEAR_PARSE)).isTrue();
    assertThat(recipe.checks()).isEmpty();
  }

  @Test
  void truthValuesMayStandAsSuch() throws IOException {
    Recipe recipe =
        read(
            """
            {"recipe_version": 1, "checks": [],
             "rules": [{"id": "row.near_duplicate", "parameters": {"drop_later": true}}]}
            """);

    assertThat(recipe.rule(RuleId.ROW_NEAR_DUPLICATE).parameter("drop_later", ""))
        .isEqualTo("true");
  }

  @Test
  void aCheckFollowsTheStageThatMakesItsColumns() throws IOException {
    Recipe recipe =
        read(
            """
            {"recipe_version": 1, "rules": [], "checks": [
              {"id": "a", "kind": "unique_values", "level": "warn", "column": "title"},
              {"id": "b", "kind": "range", "level": "warn", "column": "duration_minutes",
               "minimum": 1, "maximum": 400},
              {"id": "c", "kind": "missing_share", "level": "warn", "column": "region",
               "maximum": 0.1},
              {"id": "d", "kind": "required_columns", "level": "warn", "columns": ["title"],
               "after": "ingest"}]}
            """);

    assertThat(recipe.checks())
        .extracting(CheckSpec::after)
        .containsExactly(After.CLEAN, After.CLEAN, After.FEATURES, After.INGEST);
    assertThat(recipe.onFailedCheck()).isEqualTo(OnFailedCheck.STOP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"recipe_version":2,"rules":[],"checks":[]}|(recipe_version): the recipe is of version 2|newer version
          {"recipe_version":1,"checks":[]}|the recipe has no field "rules".|Add it
          {"recipe_version":1,"rules":[],"checks":[],"as_off":1}|(as_off): "as_off" is not a field.|as_of
          {"recipe_version":"1","rules":[],"checks":[]}|(recipe_version): a number is expected, not a text.|a number
          {"recipe_version":1,"rules":[{"id":"text.foo"}],"checks":[]}|(rules[0].id): "text.foo" is not a rule.|text.whitespace
          {"recipe_version":1,"rules":[{"id":"date.parse"},{"id":"date.parse"}],"checks":[]}|(rules[1].id): the rule "date.parse" stands there twice.|Keep one
          {"recipe_version":1,"rules":[{"id":"date.parse","on":1}],"checks":[]}|(rules[0].on): true or false is expected, not a number.|true
          {"recipe_version":1,"rules":[{"id":"date.parse","parameters":{"order":"us"}}],"checks":[]}|"us" is no value of the parameter "order".|day_first
          {"recipe_version":1,"rules":[{"id":"year.parse","parameters":{"earliest":null}}],"checks":[]}|(rules[0].parameters.earliest): a number is expected, not null.|Write a number there.
          {"recipe_version":1,"rules":[{"parameters":{"drop_later":[]},"id":"row.near_duplicate"}],"checks":[]}|true or false is expected, not a list.|true or false
          {"recipe_version":1,"rules":[{"id":"text.missing_marker","parameters":{"also":null}}],"checks":[]}|a text is expected, not null.|a text
          {"recipe_version":1,"rules":[{"id":"year.parse","parameters":{"x":"1"}}],"checks":[]}|the rule "year.parse" has no parameter "x".|remove it
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"most","level":"warn"}]}|(checks[0].kind): "most" is not a kind of check.|missing_share
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"range","level":"warn","column":"x","minimum":1}]}|a check has no field "maximum".|Add it
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"unique_values","level":"warn","column":"x","maximum":1}]}|has no field "maximum".|Remove it
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"missing_share","level":"warn","column":"x","maximum":5}]}|a share is not between 0 and 1.|0.05
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"missing_share","level":"warn","column":"x","maximum":5}]}|(checks[0].maximum):|0.05
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"minimum_records","level":"warn","minimum":1.5}]}|(checks[0].minimum): a number of records is not whole, or below 0.|whole number
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"range","level":"warn","column":"x","minimum":2,"maximum":1}]}|(checks[0].minimum): a range starts above its end.|Swap
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"unique_values","level":"warn","column":" "}]}|(checks[0].column): a column has no name.|Name a column
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"required_columns","level":"warn","columns":[]}]}|(checks[0].columns): no column is named.|Name one
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"allowed_values","level":"warn","column":"x","values":[]}]}|(checks[0].values): no value is allowed.|Name one
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"freshness","level":"warn","column":"x","maximum_days":-1}]}|(checks[0].maximum_days): a number of days is not whole|whole number
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"date_order","level":"warn","earlier":"x","later":"x"}]}|(checks[0].later): a column is compared with itself.|another
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"freshness","level":"warn","column":"x","maximum_days":1,"after":"ingest"}]}|(checks[0].after): what a check of kind "freshness" looks at there is made later, by clean.|Write clean
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"range","level":"warn","column":"age_years","minimum":1,"maximum":2,"after":"clean"}]}|is made later, by features.|Write features
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"range","level":"warn","column":"x","minimum":1,"maximum":2,"after":"reports"}]}|(checks[0].after): "reports" is no stage a check can follow.|features
          {"recipe_version":1,"rules":[],"checks":[{"id":"a","kind":"range","level":"bad","column":"x"}]}|(checks[0].level): "bad" is not a level.|warn or error
          {"recipe_version":1,"rules":[],"checks":[],"on_failed_check":"no"}|(on_failed_check): "no" is no value of this field.|go_on
          {"recipe_version":1,"rules":[],"checks":[],"mapping":{"Name":"titel"}}|(mapping.Name): "titel" is not a column.|title
          {"recipe_version":1,"rules":[],"checks":[],"as_of":"25.9.2021"}|(as_of): "25.9.2021" is not a date.|2021-09-25
          {"recipe_version":1,"recipe_version":1,"rules":[],"checks":[]}|has the field "recipe_version" twice.|Keep one
          {"recipe_version":1,"rules":[],"checks":[]} x|line 1, column|JSON
          {"recipe_version":1,"rules":[],"checks":[],"definitions":{"country":"second"}}|"second" is no definition of "country".|Write one of listed, first_listed, alone.
          {"recipe_version":1,"rules":[],"checks":[],"definitions":{"planet":"x"}}|"planet"|country
          [1]|an object is expected, not a list.|an object
          """)
  void faultsNameThePlaceAndTheRemedy(String json, String what, String remedy) {
    assertThatThrownBy(() -> read(json))
        .asInstanceOf(type(MarqueeException.class))
        .extracting(MarqueeException::failure)
        .isInstanceOf(Failure.Settings.class)
        .satisfies(failure -> {
          assertThat(failure.what())
              .startsWith("Recipe " + folder.resolve("recipe.json") + ", line 1, column ")
              .contains(what);
          assertThat(failure.sentence()).contains(remedy);
        });
  }

  @Test
  void faultsNameTheLine() {
    assertThatThrownBy(() -> read("{\n  \"recipe_version\": 1,\n  \"rules\": true\n}"))
        .hasMessageContaining(", line 3, column ");
  }

  @Test
  void whatIsNoFileIsSaid() {
    assertThatThrownBy(() -> files.read(folder.resolve("absent.json")))
        .hasMessageContaining("There is no recipe");
    assertThatThrownBy(() -> files.read(folder)).hasMessageContaining("is a folder");
  }

  @Test
  void writingReplacesTheFileAndLeavesNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("recipe.json"), "old");
    files.write(new SavedRecipe(Recipe.standard(), List.of()), file);

    assertThat(files.read(file)).isEqualTo(Recipe.standard());
    assertThat(folder.toFile().list()).containsExactly("recipe.json");
  }

  @Test
  void writingWhereNothingCanBeWrittenSaysSo() {
    assertThatThrownBy(() ->
            files.write(
                new SavedRecipe(Recipe.standard(), List.of()), folder.resolve("no/recipe.json")))
        .asInstanceOf(type(MarqueeException.class))
        .extracting(MarqueeException::failure)
        .isInstanceOf(Failure.Output.class);
  }

  private Recipe there(Recipe recipe) {
    Path file = folder.resolve("recipe.json");
    files.write(new SavedRecipe(recipe, List.of()), file);
    return files.read(file);
  }

  private Recipe read(String json) throws IOException {
    return files.read(Files.writeString(folder.resolve("recipe.json"), json));
  }

  @Test
  void severalSourcesStandInOrderAndDataSetsKeepTheirVersions() {
    DatasetName set = new DatasetName("shivamb", "netflix-shows", null, 5);
    List<Asked> sources =
        List.of(new Asked.DataSet(set), new Asked.Document(folder.resolve("data/mine.csv")));
    Recipe recipe =
        Recipe.standard()
            .withImports(
                ImportSettings.detected()
                    .withSources(List.of("Netflix", "mine"))
                    .withDatasets(List.of(set)));
    Path file = folder.resolve("both.marquee");

    files.write(new SavedRecipe(recipe, sources), file);

    assertThat(file)
        .content()
        .contains("\"kaggle:shivamb/netflix-shows@5\",\n    \"data/mine.csv\"");
    assertThat(files.open(file)).isEqualTo(new SavedRecipe(recipe, sources));
    assertThat(files.read(file).pinned(set.withVersion(0))).isEqualTo(set);
    assertThat(files.read(file).pinned(set.withVersion(3)).version()).isEqualTo(3);
  }
}
