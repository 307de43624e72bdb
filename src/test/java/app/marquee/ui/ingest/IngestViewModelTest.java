package app.marquee.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.ingest.IngestViewModel.Preview;
import app.marquee.ui.testing.States;
import org.junit.jupiter.api.Test;

final class IngestViewModelTest {
  private final IngestViewModel model =
      new IngestViewModel(Texts.english(), new SameThreadRunner());

  @Test
  void theSumComesOut() {
    model.show(States.ingested());
    assertThat(model.sumProperty().get()).isEqualTo(new RecordSum(42, 40, 2, 0));
    model.show(States.cleaned());
    assertThat(model.sumProperty().get()).isEqualTo(new RecordSum(42, 40, 2, 0));
  }

  @Test
  void theFileIsDescribedInWords() {
    model.show(States.ingested());
    assertThat(model.sentenceProperty().get())
        .isEqualTo("streaming_titles.csv, 0.4 MB, read in 38 ms");
    assertThat(model.decisions()).hasSize(4);
    assertThat(model.columns()).hasSize(9);
    assertThat(model.quarantine()).extracting("line").containsExactly(14, 33);
  }

  @Test
  void theDuplicatesAreShownAmongTheRecords() {
    model.previewProperty().set(Preview.QUARANTINE);
    model.show(States.cleaned());
    model.showDuplicates();
    assertThat(model.previewProperty().get()).isEqualTo(Preview.RECORDS);
    assertThat(model.rows().viewProperty().get().count()).isZero();
    model.showRecords();
    assertThat(model.rows().viewProperty().get().count()).isEqualTo(40);
  }
}
