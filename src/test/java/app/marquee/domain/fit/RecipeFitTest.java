package app.marquee.domain.fit;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserFeature;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What of a recipe a file without some columns disables.
final class RecipeFitTest {
  private static final List<String> ALL =
      List.of(
          "show_id",
          "type",
          "title",
          "director",
          "cast",
          "country",
          "date_added",
          "release_year",
          "rating",
          "duration",
          "listed_in",
          "description");

  @Test
  void theUsualRecipeFitsAWholeFile() {
    assertThat(RecipeFit.of(Recipe.standard(), ALL)).isEmpty();
  }

  @Test
  void aKnownColumnTakesWithItWhatIsMadeOfIt() {
    assertThat(without("country", Recipe.standard()))
        .containsExactly(
            "The file has no column country. Not applicable: rules Country codes; features"
                + " country_count, primary_country, region, is_coproduction; checks"
                + " country_missing; analyses Countries, Countries over time, Co-productions,"
                + " Ratings by country, One country.");
    assertThat(without("description", Recipe.standard()))
        .containsExactly(
            "The file has no column description. Not applicable: features description_words;"
                + " analyses Words in descriptions.");
  }

  @Test
  void howManyFilesHaveATitleIsAskedOfSeveralFilesOnly() {
    CheckSpec check =
        new CheckSpec("shared", CheckSpec.Level.WARN, new Condition.Range("source_count", 1, 2));
    Recipe recipe = Recipe.standard().withChecks(List.of(check));
    List<String> several = new ArrayList<>(ALL);
    several.add("source");

    assertThat(RecipeFit.of(recipe, several)).isEmpty();
    assertThat(RecipeFit.of(recipe, ALL).stream().map(MissingColumn::sentence))
        .containsExactly("The file has no column source. Not applicable: checks shared.");
  }

  @Test
  void lengthsMayStandInTwoColumns() {
    List<String> parts = new ArrayList<>(ALL);
    parts.remove("duration");
    parts.addAll(List.of("runtime", "seasons"));

    assertThat(RecipeFit.of(Recipe.standard(), parts)).isEmpty();
  }

  @Test
  void stepsFeaturesAndChecksOfOnesOwnAreFollowedThroughNames() {
    Recipe recipe =
        Recipe.standard()
            .withStep(new Edit.RenameColumn("budget", "cost"))
            .withStep(new Edit.FillMissing("cost", "0"))
            .withFeatures(
                FeatureSettings.standard()
                    .withOwn(_ ->
                        List.of(
                            new UserFeature(
                                "per head", true, new Formula.Ratio("cost", "cast_count")),
                            new UserFeature(
                                "dear",
                                true,
                                new Formula.Bucket("per head", List.of("5"), List.of())),
                            new UserFeature("off", false, new Formula.ListCount("gone")))))
            .withChecks(
                List.of(
                    new CheckSpec(
                        "whole",
                        CheckSpec.Level.WARN,
                        CheckSpec.After.FEATURES,
                        new Condition.MissingShare("per head", 0.1))));

    assertThat(RecipeFit.of(recipe, ALL))
        .extracting(MissingColumn::sentence)
        .containsExactly(
            "The file has no column budget. Not applicable: steps 1 (Rename budget to cost), 2"
                + " (Fill missing cost with \"0\"); features per head, dear; checks whole.");
    List<String> withBudget = new ArrayList<>(ALL);
    withBudget.add("budget");
    assertThat(RecipeFit.of(recipe, withBudget)).isEmpty();
  }

  @Test
  void whatIsSwitchedOffAsksForNothing() {
    Recipe recipe =
        Recipe.standard()
            .withRule(Recipe.standard().rule(RuleId.COUNTRY_CODE).flipped())
            .withFeatures(FeatureSettings.standard().flipped(FeatureColumn.REGION))
            .withChecks(List.of());

    assertThat(without("country", recipe))
        .singleElement()
        .asString()
        .startsWith(
            "The file has no column country. Not applicable: features country_count,"
                + " primary_country, is_coproduction; analyses");
  }

  private static List<String> without(String column, Recipe recipe) {
    List<String> columns = new ArrayList<>(ALL);
    columns.remove(column);
    return RecipeFit.of(recipe, columns).stream().map(MissingColumn::sentence).toList();
  }
}
