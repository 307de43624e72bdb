package app.marquee.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.Trouble;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.RecordFix;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.ingest.IngestViewModel.Preview;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class IngestViewModelTest {
  private final RecordingActions actions = new RecordingActions();
  private final IngestViewModel model =
      new IngestViewModel(Texts.english(), actions, new SameThreadRunner());

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

  @Test
  void anotherOutcomeGoesIntoTheRecipeAndIsReadAtOnce() {
    model.show(States.ingested());
    Decision delimiter = model.decisions().getFirst();

    model.choose(delimiter, delimiter.choices().getLast());
    assertThat(actions.recipe().imports().value(ImportSetting.DELIMITER)).isEqualTo("semicolon");
    assertThat(actions.asked()).endsWith("run INGEST");

    model.leaveToFile(delimiter);
    assertThat(actions.recipe().imports().isEmpty()).isTrue();
  }

  @Test
  void aColumnIsMatchedByHandAndLeftToItsNameAgain() {
    model.show(States.ingested());
    assertThat(model.spareHeaders()).containsExactly("notes");

    model.match("title", "notes");
    assertThat(actions.recipe().mapping()).isEqualTo(Map.of("notes", "title"));

    model.match("title", "");
    assertThat(actions.recipe().mapping()).isEmpty();
  }

  @Test
  void aRecordIsMendedByHand() {
    model.show(States.ingested());
    QuarantinedRecord broken = model.quarantine().getFirst();
    assertThat(model.canMend(broken)).isTrue();

    model.mend(broken, "s12,Movie,Whole");

    assertThat(actions.recipe().imports().fixes())
        .containsExactly(new RecordFix("s12,Movie,Half", "s12,Movie,Whole"));
    assertThat(actions.asked()).endsWith("run INGEST");
  }

  @Test
  void theQuarantineCanBeTakenHome() {
    model.show(States.ingested());

    assertThat(model.quarantineAsCsv())
        .startsWith(
            "record,line,offset,reason,text\n12,14,4210,\"This record has 9 fields, the header has"
                + " 12.\",\"s12,Movie,Half\"\n")
        .endsWith("\"s30,\"\"Movie,The Long Night Before the Longer Day\"\n");
  }

  @Test
  void troubleNamesItsLineAndTitle() {
    model.show(States.ingested());
    Trouble cell = model.trouble().getFirst();

    assertThat(model.titleOf(cell)).isEqualTo("Title 4");
    assertThat(model.lineOf(cell)).isEqualTo(5);
  }

  @Test
  void blanksOfATroubledCellCanBeSeen() {
    assertThat(shown(" August 4, 2017 ")).isEqualTo("·August 4, 2017·");
    assertThat(shown("Legend\u00A0of\u200BExorcism")).isEqualTo("Legend·of·Exorcism");
    assertThat(shown("  ")).isEqualTo("··");
    assertThat(shown("as it is")).isEqualTo("as it is");
  }

  private static String shown(String text) {
    return IngestViewModel.shown(new Trouble(0, "title", text, Trouble.Kind.ODD_CHARACTER));
  }
}
