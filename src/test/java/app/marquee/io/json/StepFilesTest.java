package app.marquee.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.SavedRecipe;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Steps written in a recipe and read back, and what is said of those that cannot be.
final class StepFilesTest {
  @TempDir private Path folder;

  private final RecipeFiles files = new RecipeFiles();

  @Test
  void everyKindOfStepComesBackAndKeepsToTheSchema() throws IOException {
    Recipe recipe = recipe();
    Path file = folder.resolve("all.marquee");
    files.write(new SavedRecipe(recipe, List.of()), file);

    assertThat(files.read(file)).isEqualTo(recipe);
    assertThat(RecipeSchema.faults(file)).isEmpty();
    assertThat(recipe.steps()).hasSize(15);
  }

  @Test
  void aRecipeWithoutStepsSaysNothingOfThem() throws IOException {
    Path file = folder.resolve("none.marquee");
    files.write(new SavedRecipe(Recipe.standard(), List.of()), file);

    assertThat(Files.readString(file)).doesNotContain("steps");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"step.1\",\"kind\":\"swap\"} | \"swap\" is not a kind of step.",
        "{\"id\":\"step.0\",\"kind\":\"fill\"} | \"step.0\" is not the id of a step.",
        "{\"kind\":\"drop_column\",\"column\":\"cast\"} | a step has no field \"id\".",
        "{\"id\":\"step.1\",\"kind\":\"fill\",\"column\":\"cast\"} | a step of kind \"fill\" has no field \"value\".",
        "{\"id\":\"step.1\",\"kind\":\"fill\",\"column\":\"cast\",\"value\":\"A\",\"to\":\"B\"} | a step of kind \"fill\" takes no field \"to\".",
        "{\"id\":\"step.1\",\"kind\":\"fill\",\"column\":\"cast\",\"colour\":\"A\"} | \"colour\" is not a field.",
        "{\"id\":\"step.1\",\"kind\":\"fill\",\"column\":\"type\",\"value\":\"Film\"} | the step \"step.1\" cannot be: A type is Movie or TV Show.",
        "{\"id\":\"step.1\",\"kind\":\"merge_clusters\",\"column\":\"cast\",\"clusters\":[{\"to\":\"A\"}]} | a cluster needs \"variants\" and \"to\".",
        "{\"id\":\"step.1\",\"kind\":\"merge_clusters\",\"column\":\"cast\",\"clusters\":[{\"variants\":[\"A\"],\"to\":\"B\"},{\"variants\":[\"A\"],\"to\":\"C\"}]} | A is merged into two values.",
        "{\"id\":\"step.1\",\"kind\":\"merge_clusters\",\"column\":\"cast\",\"clusters\":[{\"variants\":[\"A\"],\"to\":\"B\"},{\"variants\":[\"B\"],\"to\":\"C\"}]} | B is merged, and merged into.",
        "{\"id\":\"step.1\",\"kind\":\"drop_rows\",\"where\":[]} | the step \"step.1\" cannot be: A condition is needed: without one every title would be dropped.",
        "{\"id\":\"step.1\",\"kind\":\"drop_rows\",\"where\":[{\"column\":\"cast\",\"is\":\"like\"}]} | \"like\" is no test of a condition.",
        "{\"id\":\"step.1\",\"kind\":\"keep_both\"} | the step \"step.1\" cannot be: Two titles to keep are needed.",
        "{\"id\":\"step.1\",\"kind\":\"keep_both\",\"titles\":[\"s1\",\"s1\"]} | Two titles to keep are needed.",
        "{\"id\":\"step.1\",\"kind\":\"keep_both\",\"titles\":[\"s1\"],\"records\":[2]} | name the two titles by \"titles\" or by \"records\", not by both.",
        "{\"id\":\"step.1\",\"kind\":\"keep_both\",\"records\":[0,2]} | A title is not named: give its show_id or its record number.",
        "{\"id\":\"step.1\",\"kind\":\"keep_both\",\"records\":[1,2.5]} | (steps[0].records[1]): a whole number",
        "{\"id\":\"step.1\",\"kind\":\"keep_both\",\"records\":[1,99999999999]} | (steps[0].records[1]): there is no such record number.",
        "{\"id\":\"step.1\",\"kind\":\"edit_cell\",\"record\":-1,\"column\":\"cast\",\"from\":\"\",\"to\":\"B\"} | there is no such record number.",
        "{\"id\":\"step.1\",\"kind\":\"keep_both\",\"column\":\"title\",\"records\":[1,2]} | a step of kind \"keep_both\" takes no field \"column\".",
        "{\"id\":\"step.1\",\"kind\":\"keep_title\",\"title\":\"s1\"} | a step of kind \"keep_title\" has no field \"value\".",
        "{\"id\":\"step.1\",\"kind\":\"keep_title\",\"value\":\"15-Aug\"} | A title is not named: give its show_id or its record number.",
        "{\"id\":\"step.1\",\"kind\":\"keep_title\",\"title\":\"s1\",\"value\":\"\"} | A title cannot be missing.",
        "{\"id\":\"step.1\",\"kind\":\"keep_title\",\"title\":\"s1\",\"record\":1,\"value\":\"15-Aug\"} | name the title by \"title\" or by \"record\", not by both.",
        "{\"id\":\"step.1\",\"kind\":\"drop_column\",\"column\":\"title\"} | the step \"step.1\" cannot be: Without title nothing can be counted; it stays.",
      })
  void faultsSayWhatIsWrong(String step, String what) throws IOException {
    Path file = folder.resolve("bad.marquee");
    Files.writeString(
        file, "{\"recipe_version\": 1, \"rules\": [], \"checks\": [],\n\"steps\": [" + step + "]}");

    assertThatThrownBy(() -> files.read(file))
        .hasMessageContaining("line 2")
        .hasMessageContaining("(steps[0]")
        .hasMessageContaining(what);
  }

  @Test
  void twoStepsOfOneIdAreRefused() throws IOException {
    Path file = folder.resolve("twice.marquee");
    String step = "{\"id\":\"step.1\",\"kind\":\"drop_column\",\"column\":\"cast\"}";
    Files.writeString(
        file,
        "{\"recipe_version\": 1, \"rules\": [], \"checks\": [], \"steps\": ["
            + step
            + ", "
            + step
            + "]}");

    assertThatThrownBy(() -> files.read(file))
        .hasMessageContaining("two steps have the id \"step.1\". Give one another id.");
  }

  private static Recipe recipe() {
    List<Edit> edits =
        List.of(
            new Edit.ReplaceValue("rating", "NR", ""),
            new Edit.MergeValues("country", List.of("USA", "U.S.A."), "United States"),
            new Edit.MergeClusters(
                "cast",
                List.of(
                    new Edit.Merge(List.of("Ann lee", "Lee, Ann"), "Ann Lee"),
                    new Edit.Merge(List.of("Bó"), "Bo"))),
            new Edit.FillMissing("director", "Unknown, \"as\" yet"),
            new Edit.DropRows(
                List.of(
                    new Condition("release_year", Edit.Test.BELOW, "1950"),
                    new Condition("cast", Edit.Test.MISSING, ""))),
            new Edit.EditCell("s1", 0, "title", "A", "Ä"),
            new Edit.EditCell("", 12, "cast", "", "B"),
            new Edit.KeepBoth(List.of(new Edit.Named("s1", 0), new Edit.Named("s\u00e4", 0))),
            new Edit.KeepBoth(List.of(new Edit.Named("", 3), new Edit.Named("", 12))),
            new Edit.KeepTitle(new Edit.Named("s3", 0), "15-Aug"),
            new Edit.KeepTitle(new Edit.Named("", 7), "Feb-09"),
            new Edit.RenameColumn("note", "remark"),
            new Edit.DropColumn("remark"),
            new Edit.SplitLists("listed_in", ";"),
            new Edit.JoinLists("cast", " / "));
    Recipe recipe = Recipe.standard();
    for (Edit edit : edits) {
      recipe = recipe.withStep(edit);
    }
    List<UserStep> steps = new ArrayList<>(recipe.steps());
    steps.set(2, steps.get(2).flipped());
    return recipe.withSteps(steps.reversed());
  }
}
