package app.marquee.ui.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.domain.quality.RuleId;
import app.marquee.ui.clean.CleanViewModel.Rows;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class CleanViewModelTest {
  private final RecordingActions actions = new RecordingActions();
  private final CleanViewModel model =
      new CleanViewModel(Texts.english(), new SameThreadRunner(), actions);

  @Test
  void theSentenceSaysWhatTheRulesDid() {
    model.show(States.cleaned());
    assertThat(model.sentenceProperty().get())
        .isEqualTo("17 rules changed 5 cells and flagged 2 rows. Nothing was dropped.");
  }

  @Test
  void aRuleShowsOnlyItsOwnCells() {
    model.show(States.cleaned());
    assertThat(model.ruleProperty().get()).isEqualTo(RuleId.WHITESPACE);
    model.ruleProperty().set(RuleId.DURATION_IN_RATING);
    RuleDetail detail = Objects.requireNonNull(model.detailProperty().get());
    assertThat(detail.lines())
        .extracting(RuleDetail.Line::column)
        .containsExactly("duration", "rating");
    assertThat(detail.lines()).extracting(RuleDetail.Line::title).containsOnly("Title 4");
    assertThat(model.words().did(detail)).isEqualTo("1 row, 2 cells");
    model.ruleProperty().set(RuleId.DATE_BEFORE_RELEASE);
    RuleDetail flags = Objects.requireNonNull(model.detailProperty().get());
    assertThat(flags.lines())
        .extracting(RuleDetail.Line::reason)
        .containsExactly("added 2021, released 2022", "added 2021, released 2023");
    assertThat(model.words().did(flags)).isEqualTo("2 rows flagged");
  }

  @Test
  void theTableShowsAllChangedOrFlaggedRows() {
    model.show(States.cleaned());
    assertThat(model.rows().viewProperty().get().count()).isEqualTo(40);
    model.whichProperty().set(Rows.CHANGED);
    assertThat(model.rows().viewProperty().get().shown()).containsExactly(3, 4, 5);
    model.whichProperty().set(Rows.FLAGGED);
    assertThat(model.rows().viewProperty().get().shown()).containsExactly(8, 9);
    model.whichProperty().set(Rows.ALL);
    assertThat(model.rows().viewProperty().get().shown()).isNull();
  }

  @Test
  void aSwitchChangesTheRecipe() {
    model.show(States.cleaned());
    model.flip(RuleId.LIST_TOKENS);
    assertThat(actions.recipe().isOn(RuleId.LIST_TOKENS)).isFalse();
    model.flip(RuleId.LIST_TOKENS);
    assertThat(actions.recipe().isOn(RuleId.LIST_TOKENS)).isTrue();
  }

  @Test
  void theAsOfDateIsPinnedAndTakenFromTheTitlesAgain() {
    model.show(States.cleaned());
    assertThat(model.asOfProperty().get()).isEqualTo(LocalDate.of(2021, 9, 25));
    assertThat(model.pinnedProperty().get()).isNull();
    model.pin(LocalDate.of(2022, 1, 1));
    assertThat(actions.recipe().asOf()).isEqualTo(LocalDate.of(2022, 1, 1));
    model.pin(null);
    assertThat(actions.recipe().asOf()).isNull();
  }
}
