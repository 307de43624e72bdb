package app.marquee.ui.features;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.States;
import org.junit.jupiter.api.Test;

final class FeaturesViewModelTest {
  private final FeaturesViewModel model =
      new FeaturesViewModel(Texts.english(), new SameThreadRunner());

  @Test
  void featuresStandInOrderThoseThatDoNotApplyWithTheirReason() {
    model.show(States.featured());
    assertThat(model.features()).hasSize(22);
    assertThat(model.features().getFirst().words()).isEqualTo("Minutes of a movie, from duration.");
    FeatureLine cast =
        model.features().stream()
            .filter(line -> line.feature() == FeatureColumn.CAST_COUNT)
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
    assertThat(model.column(FeatureColumn.DURATION_MINUTES)).isEqualTo(3);
    assertThat(model.column(FeatureColumn.CAST_COUNT)).isEqualTo(-1);
  }
}
