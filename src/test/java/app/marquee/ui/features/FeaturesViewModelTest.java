package app.marquee.ui.features;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import org.junit.jupiter.api.Test;

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
  void aFeatureKnowsItsColumnInTheTable() {
    model.show(States.featured());
    assertThat(model.column("duration_minutes")).isEqualTo(3);
    assertThat(model.column("cast_count")).isEqualTo(-1);
  }
}
