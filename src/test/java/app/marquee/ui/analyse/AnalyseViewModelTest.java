package app.marquee.ui.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.ui.chart.ChartTopic;
import app.marquee.ui.chart.SampleCharts;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnalyseViewModelTest {

  @Test
  void eachQuestionStandsBeforeItsCharts() {
    AnalyseViewModel model = new AnalyseViewModel(new RecordingActions());
    model.show(SampleCharts.analysed());
    ChartTopic topic = null;
    for (Entry entry : model.entries()) {
      if (entry.chart() == null) {
        topic = entry.topic();
      } else {
        assertThat(ChartTopic.of(entry.chart())).isEqualTo(topic);
      }
    }
    assertThat(model.entries()).isNotEmpty();
    assertThat(model.entries().getFirst().chart()).isNull();
    assertThat(Objects.requireNonNull(model.chosenProperty().get()).chart()).isNotNull();
  }

  @Test
  void withoutAnalysisNothingIsChosen() {
    AnalyseViewModel model = new AnalyseViewModel(new RecordingActions());
    model.show(SampleCharts.analysed());
    model.show(States.nothing());
    assertThat(model.entries()).isEmpty();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.figures(ChartTopic.GROWTH)).isEmpty();
  }
}
