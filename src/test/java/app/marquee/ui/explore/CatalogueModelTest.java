package app.marquee.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.explore.AskedCharts;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.recipe.Recipe;
import app.marquee.testing.HeldRunner;
import app.marquee.ui.chart.SampleCharts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The catalogue of charts asks one analysis after the other; each is answered in the end.
class CatalogueModelTest {
  private final HeldRunner held = new HeldRunner();
  private final CatalogueModel model =
      new CatalogueModel(
          List.of(),
          new AskedCharts(
              Explorer.EMPTY,
              Objects.requireNonNull(SampleCharts.analysed().analysed()),
              Recipe.standard()),
          held);

  @Test
  void anAnalysisGivenUpForAnotherIsAskedAgain() {
    model.ask(Analysis.COUNTRY, "France");

    finish();

    assertThat(waiting()).isEmpty();
  }

  @Test
  void askingTheSameAgainKeepsTheOthersGoing() {
    finish();
    model.ask(Analysis.COUNTRY, "France");
    held.run();
    model.ask(Analysis.COUNTRY, "France");
    model.ask(Analysis.PERSON, "Ann");
    finish();
    assertThat(waiting()).isEmpty();
  }

  private void finish() {
    while (held.waiting() > 0) {
      held.run();
    }
  }

  /// What is still said to be counted.
  private List<String> waiting() {
    return model.itemsProperty().get().stream()
        .filter(item -> item.chart() == null && item.note().isEmpty())
        .map(CatalogueModel.Item::title)
        .toList();
  }
}
