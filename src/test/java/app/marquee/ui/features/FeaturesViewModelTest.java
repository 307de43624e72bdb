package app.marquee.ui.features;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeaturesViewModelTest {
  private final RecordingActions actions = new RecordingActions();
  private final FeaturesViewModel model =
      new FeaturesViewModel(Texts.english(), new SameThreadRunner(), actions);

  @Test
  void featuresStandInOrderThoseThatDoNotApplyWithTheirReason() {
    model.show(States.featured());
    assertThat(model.features()).hasSize(22);
    assertThat(model.features().getFirst().words()).isEqualTo("Minutes of a movie, from duration.");
    FeatureLine cast =
        model.features().stream()
            .filter(line -> line.name().equals("cast_count"))
            .findFirst()
            .orElseThrow();
    assertThat(cast.applies()).isFalse();
    assertThat(cast.words()).isEqualTo("The file has no column cast.");
    assertThat(model.sentenceProperty().get())
        .isEqualTo("20 columns derived for 40 titles, 2 not applicable.");
  }

  @Test
  void aSwitchIsInTheRecipeAndRunsTheFeatures() {
    model.show(States.featured());
    model.flip(model.features().get(5));
    assertThat(actions.recipe().features().off()).containsExactly(FeatureColumn.DECADE);
    assertThat(actions.asked()).last().isEqualTo("run FEATURES");
    model.flip(model.features().get(5));
    assertThat(actions.recipe().features().isStandard()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "4, ''",
    "0, ''",
    "' 7 ', ''",
    "'', whole",
    "-1, whole",
    "1.5, whole",
    "10000, whole"
  })
  void numbersAreWholeAndWithinBounds(String text, String fault) {
    model.show(States.featured());
    assertThat(model.fault(FeatureParameter.RECENT_YEARS, text).orElse("")).contains(fault);
    assertThat(model.fault(FeatureParameter.RECENT_YEARS, text).isEmpty())
        .isEqualTo(fault.isEmpty());
  }

  @Test
  void theUsersAreAddedMovedChangedAndRemoved() {
    model.show(States.featured());
    UserFeature a = new UserFeature("a", true, new Formula.ListCount("country"));
    UserFeature b = new UserFeature("b", true, new Formula.ListCount("listed_in"));
    model.add(a);
    model.add(b);
    assertThat(model.chosenProperty().get()).isEqualTo("b");
    model.move("b", -1);
    assertThat(actions.recipe().features().own()).containsExactly(b, a);
    model.move("b", -1);
    assertThat(actions.recipe().features().own()).containsExactly(b, a);
    model.replace("a", new UserFeature("c", true, a.formula()));
    model.remove("b");
    assertThat(actions.recipe().features().own())
        .containsExactly(new UserFeature("c", true, a.formula()));
  }

  @Test
  void aFeatureKnowsItsColumnInTheTable() {
    model.show(States.featured());
    assertThat(model.column("duration_minutes")).isEqualTo(3);
    assertThat(model.column("cast_count")).isEqualTo(-1);
  }
}
