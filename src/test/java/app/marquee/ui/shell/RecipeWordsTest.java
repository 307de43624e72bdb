package app.marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleOrder;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.ui.fx.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the Edit menu says lies between two recipes.
final class RecipeWordsTest {
  private static final Recipe STANDARD = Recipe.standard();
  private static final RuleSetting OFF = new RuleSetting(RuleId.DATE_PARSE, false, Map.of());

  private final RecipeWords words = new RecipeWords(Texts.english());

  @Test
  void aSwitchIsNamedByItsRule() {
    Recipe off = STANDARD.withRule(OFF);
    String rule = RuleId.DATE_PARSE.label();
    assertThat(words.change(STANDARD, off)).isEqualTo("switching off " + rule);
    assertThat(words.change(off, STANDARD)).isEqualTo("switching on " + rule);
  }

  @Test
  void otherChangesAreNamedToo() {
    RuleSetting order = new RuleSetting(RuleId.DATE_PARSE, true, Map.of("order", "day_first"));
    assertThat(words.change(STANDARD, STANDARD.withRule(order)))
        .isEqualTo("setting " + RuleId.DATE_PARSE.label());
    assertThat(words.change(STANDARD, RuleOrder.moved(STANDARD, RuleId.COUNTRY_CODE, -1)))
        .isEqualTo("moving a rule");
    assertThat(words.change(STANDARD, STANDARD.withAsOf(LocalDate.of(2021, 9, 25))))
        .isEqualTo("setting the as-of date");
    Recipe mapped =
        new Recipe(null, Map.of("Jahr", "release_year"), STANDARD.rules(), STANDARD.checks());
    assertThat(words.change(STANDARD, mapped)).isEqualTo("matching columns");
    Recipe unchecked = new Recipe(null, Map.of(), STANDARD.rules(), List.of());
    assertThat(words.change(STANDARD, unchecked)).isEqualTo("setting the checks");
  }

  @Test
  void featuresAreNamed() {
    UserFeature love = new UserFeature("love", true, new Formula.ContainsWord("title", "love"));
    UserFeature names = new UserFeature("names", true, new Formula.ListCount("cast"));
    Recipe both = own(love, names);

    assertThat(
            words.change(STANDARD, with(FeatureSettings.standard().flipped(FeatureColumn.DECADE))))
        .isEqualTo("switching off decade");
    assertThat(
            words.change(
                STANDARD,
                with(FeatureSettings.standard().with(FeatureParameter.LONG_MINUTES, 170))))
        .isEqualTo("setting duration_category");
    assertThat(words.change(own(love), both)).isEqualTo("the feature names");
    assertThat(words.change(both, own(love))).isEqualTo("removing the feature names");
    assertThat(words.change(both, own(names, love))).isEqualTo("moving a feature");
    assertThat(words.change(both, own(love.flipped(), names))).isEqualTo("switching off love");
    assertThat(
            words.change(
                own(love),
                own(new UserFeature("love", true, new Formula.ContainsWord("title", "hate")))))
        .isEqualTo("changing the feature love");
  }

  private static Recipe own(UserFeature... features) {
    return with(FeatureSettings.standard().withOwn(_ -> List.of(features)));
  }

  private static Recipe with(FeatureSettings features) {
    return STANDARD.withFeatures(features);
  }

  @Test
  void severalAreCounted() {
    Recipe both = STANDARD.withRule(OFF).withAsOf(LocalDate.of(2021, 9, 25));
    assertThat(words.change(STANDARD, both)).isEqualTo("2 changes");
  }
}
