package app.marquee.ui.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.ui.testing.RecordingActions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What can be chosen of the rules.
final class RuleChoicesTest {
  private final RecordingActions actions = new RecordingActions();
  private final List<RuleId> changed = new ArrayList<>();
  private final RuleChoices choices = new RuleChoices(actions, changed::add);

  @Test
  void aParameterIsSetRefusedAndReset() {
    assertThat(choices.set(RuleParameter.EARLIEST_YEAR, "19"))
        .contains("Write a whole number from 1000 to 2100.");
    assertThat(actions.asked()).isEmpty();
    assertThat(choices.set(RuleParameter.EARLIEST_YEAR, " 1900 ")).isEmpty();
    assertThat(actions.recipe().value(RuleParameter.EARLIEST_YEAR)).isEqualTo("1900");
    assertThat(changed).containsExactly(RuleId.YEAR_PARSE);
    choices.show(actions.recipe());
    assertThat(choices.isSet(RuleId.YEAR_PARSE)).isTrue();
    choices.reset(RuleId.YEAR_PARSE);
    choices.show(actions.recipe());
    assertThat(choices.isSet(RuleId.YEAR_PARSE)).isFalse();
    assertThat(choices.value(RuleParameter.EARLIEST_YEAR)).isEqualTo("1888");
  }

  @Test
  void aRuleMovesOnlyWhereItMay() {
    choices.move(RuleId.WHITESPACE, 1);
    assertThat(actions.asked()).isEmpty();
    assertThat(choices.mayMove(RuleId.WHITESPACE)).isFalse();
    assertThat(choices.mayMove(RuleId.COUNTRY_CODE)).isTrue();
    assertThat(choices.mayStandAt(RuleId.COUNTRY_CODE, RuleId.TYPE_CANONICAL)).isTrue();
    assertThat(choices.mayStandAt(RuleId.COUNTRY_CODE, RuleId.PASSPORT_REPAIR)).isFalse();
    choices.moveTo(RuleId.COUNTRY_CODE, RuleId.TYPE_CANONICAL);
    assertThat(actions.recipe().place(RuleId.COUNTRY_CODE))
        .isEqualTo(RuleId.TYPE_CANONICAL.ordinal());
  }
}
