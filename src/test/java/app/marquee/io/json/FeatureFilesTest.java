package app.marquee.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.SavedRecipe;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Features written in a recipe and read back, and what is said of those that cannot be.
final class FeatureFilesTest {
  private static final List<UserFeature> OWN =
      List.of(
          new UserFeature(
              "class",
              true,
              new Formula.Bucket(
                  "score", List.of("-1", "007", "12.50", "123456789012345.123456789"), List.of())),
          new UserFeature(
              "Länge",
              false,
              new Formula.Bucket("duration_minutes", List.of("60"), List.of("kurz", "lang"))),
          new UserFeature("love", true, new Formula.ContainsWord("title", "true \"love\"")),
          new UserFeature("month", true, new Formula.DatePart("date_added", Formula.Part.MONTH)),
          new UserFeature("names", true, new Formula.ListCount("cast")),
          new UserFeature("per name", true, new Formula.Ratio("title_words", "names")));

  private final RecipeFiles files = new RecipeFiles();
  @TempDir private Path folder;

  @Test
  void everyKindComesBackAndKeepsToTheSchema() throws IOException {
    Recipe recipe =
        Recipe.standard()
            .withFeatures(
                FeatureSettings.standard()
                    .flipped(FeatureColumn.REGION)
                    .flipped(FeatureColumn.IS_RECENT)
                    .with(FeatureParameter.RECENT_YEARS, 0)
                    .with(FeatureParameter.LONG_MINUTES, 9_999)
                    .withOwn(_ -> OWN));
    Path file = folder.resolve("r.json");
    files.write(new SavedRecipe(recipe, List.of()), file);

    assertThat(files.read(file)).isEqualTo(recipe);
    assertThat(file).content().contains("7,", "123456789012345.123456789").doesNotContain("007");
    assertThat(RecipeSchema.faults(file)).isEmpty();
  }

  @Test
  void theUsualFeaturesSayNothing() throws IOException {
    Path file = folder.resolve("r.json");
    FeatureSettings back =
        FeatureSettings.standard()
            .flipped(FeatureColumn.REGION)
            .flipped(FeatureColumn.REGION)
            .with(FeatureParameter.CLASSIC_YEARS, 30)
            .reset(FeatureColumn.IS_CLASSIC);
    files.write(new SavedRecipe(Recipe.standard().withFeatures(back), List.of()), file);

    assertThat(file).content().doesNotContain("features\":");
  }

  /// The schema and the reader say the same.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[1e3]||1000",
        "[0.000000000001, 2.50]||0.000000000001, 2.5",
        "[1e-400]||0",
        "[999999999999999]||999999999999999",
        "[12345678901234567]||a limit has more than 15 digits before the point.",
        "[-1e15]||a limit has more than 15 digits before the point.",
        "[\"90\"]||a number is expected, not a text.",
        "[1]|\"a\\tb\", \"c\"|The name of class 1 has a comma",
        "[1]|\"a\", \"b, c\"|The name of class 2 has a comma",
        "[1]|\"a; b\", \"c\"|The name of class 1 has a comma",
        "[1]|\"a \", \"c\"|The name of class 1 has a comma",
        "[1]|\"a b\", \"c\"|1"
      })
  void limitsAndNamesOfClasses(String limits, @Nullable String names, String expected)
      throws IOException {
    Path file = folder.resolve("r.json");
    Files.writeString(
        file,
        "{\"recipe_version\": 1, \"rules\": [], \"checks\": [], \"features\": {\"own\": [{\"name\":"
            + " \"a\", \"kind\": \"bucket\", \"column\": \"b\", \"limits\": "
            + limits
            + (names == null ? "" : ", \"names\": [" + names + "]")
            + "}]}}",
        UTF_8);

    if (expected.contains("a")) {
      assertThat(RecipeSchema.faults(file)).isNotEmpty();
      assertThatThrownBy(() -> files.read(file)).hasMessageContaining(expected);
    } else {
      assertThat(RecipeSchema.faults(file)).isEmpty();
      assertThat(files.read(file).features().own().getFirst().formula())
          .isInstanceOfSatisfying(
              Formula.Bucket.class,
              bucket -> assertThat(String.join(", ", bucket.limits())).isEqualTo(expected));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"off\": [\"decades\"]|\"decades\" is not a feature.",
        "\"off\": [\"decade\", \"decade\"]|\"decade\" stands there twice.",
        "\"on\": []|\"on\" is not a field.",
        "\"parameters\": {\"recent\": 3}|\"recent\" is not a field.",
        "\"parameters\": {\"recent_years\": -1}|-1 is no value of \"recent_years\".",
        "\"parameters\": {\"short_minutes\": 130}|The classes of length overlap",
        "\"own\": [{\"kind\": \"ratio\"}]|a feature has no field \"name\".",
        "\"own\": [{\"name\": \"a\", \"kind\": \"sum\"}]|\"sum\" is no kind of feature.",
        "\"own\": [{\"name\": \"a\", \"kind\": \"ratio\", \"column\": \"b\"}]"
            + "|a feature of kind \"ratio\" has no field \"by\".",
        "\"own\": [{\"name\": \"a\", \"kind\": \"list_count\", \"column\": \"b\","
            + " \"word\": \"c\"}]|a feature of kind \"list_count\" takes no field \"word\".",
        "\"own\": [{\"name\": \"Decade\", \"kind\": \"list_count\", \"column\": \"b\"}]"
            + "|There is a column Decade already.",
        "\"own\": [{\"name\": \"a\", \"kind\": \"list_count\", \"column\": \"b\"},"
            + " {\"name\": \"A\", \"kind\": \"list_count\", \"column\": \"b\"}]"
            + "|There is a column A already.",
        "\"own\": [{\"name\": \"a\", \"kind\": \"bucket\", \"column\": \"b\","
            + " \"limits\": [3, 2]}]|The limits go up: 2 stands behind a higher or equal one.",
        "\"own\": [{\"name\": \"a\", \"kind\": \"bucket\", \"column\": \"b\","
            + " \"limits\": [3], \"names\": [\"x\"]}]|1 limit makes 2 classes, not 1",
        "\"own\": [{\"name\": \"Source\", \"kind\": \"list_count\", \"column\": \"b\"}]"
            + "|There is a column Source already.",
        "\"own\": [{\"name\": \"a\", \"kind\": \"date_part\", \"column\": \"b\","
            + " \"part\": \"day\"}]|\"day\" is no part of a date."
      })
  void faultsSayWhatIsWrong(String features, String what) throws IOException {
    Path file = folder.resolve("r.json");
    Files.writeString(
        file,
        "{\"recipe_version\": 1, \"rules\": [], \"checks\": [], \"features\": {" + features + "}}",
        UTF_8);

    assertThatThrownBy(() -> files.read(file)).hasMessageContaining(what);
  }
}
