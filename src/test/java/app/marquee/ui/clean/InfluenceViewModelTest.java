package app.marquee.ui.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Shift;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.ui.clean.InfluenceViewModel.View;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is said of rules while they are compared.
final class InfluenceViewModelTest {
  private static final String ONE_VALUE = "Moves 1 value in 1 report; 2 titles, 3 cells behind.";

  private final RecordingActions actions = new RecordingActions();
  private final ObjectProperty<Cause> chosen = new SimpleObjectProperty<>(RuleId.WHITESPACE);
  private final InfluenceViewModel model = new InfluenceViewModel(Texts.english(), actions, chosen);

  @BeforeEach
  void show() {
    model.show(States.cleaned());
  }

  @Test
  void theRankingSaysHowFarItIsAndWhatItFound() {
    model.viewProperty().set(View.RANKING);
    assertThat(said()).isEqualTo("0 of 17 compared");
    assertThat(model.workingProperty().get()).isTrue();
    actions.found(influence(RuleId.WHITESPACE));
    assertThat(said()).isEqualTo("1 of 17 compared");
    findTheRest();
    assertThat(said()).isEqualTo("17 of 17 rules and steps move a value.");
    assertThat(model.workingProperty().get()).isFalse();
  }

  @Test
  void theRankingThatGoesOnLeavesTheChosenRulesSentenceAlone() {
    model.viewProperty().set(View.RANKING);
    actions.found(influence(RuleId.WHITESPACE));
    model.viewProperty().set(View.INFLUENCE);
    assertThat(said()).isEqualTo(ONE_VALUE);
    assertThat(model.workingProperty().get()).isFalse();

    actions.found(influence(RuleId.values()[1]));
    assertThat(said()).isEqualTo(ONE_VALUE);
    assertThat(model.workingProperty().get()).isFalse();
    findTheRest();
    assertThat(said()).isEqualTo(ONE_VALUE);

    model.viewProperty().set(View.RANKING);
    assertThat(said()).isEqualTo("17 of 17 rules and steps move a value.");
    assertThat(model.workingProperty().get()).isFalse();
    assertThat(model.ranking()).hasSize(17);
  }

  private void findTheRest() {
    for (RuleId rule : RuleId.values()) {
      if (model.ranking().stream().noneMatch(one -> one.cause() == rule)) {
        actions.found(influence(rule));
      }
    }
  }

  private String said() {
    return model.sentenceProperty().get();
  }

  private static Influence influence(RuleId rule) {
    Shift shift = new Shift("ratings_analysis", "a.b", "B", 1L, 2L);
    return new Influence(rule, rule.label(), true, 2, 3, List.of(shift));
  }
}
