package app.marquee.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.app.SessionState;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RecordFix;
import app.marquee.domain.run.Failure;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.ingest.IngestViewModel.Preview;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import java.util.List;
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
    assertThat(model.decisions()).hasSize(5);
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
  void troubledRecordsComeWholeWithTheReasonOfEachCell() {
    model.show(States.ingested());
    TroubleViewModel trouble = model.trouble();

    assertThat(trouble.viewProperty().get().order()).containsExactly(3);
    assertThat(trouble.reason(3)).isEqualTo("rating holds a length");
    // The rating is the seventh column.
    assertThat(trouble.of(3, 6)).isEqualTo("rating holds a length");
    assertThat(trouble.of(3, 5)).isNull();
    assertThat(trouble.of(4, 6)).isNull();
  }

  @Test
  void theOrderOfDayAndMonthIsChosenWithoutReadingAgain() {
    model.show(States.ingested());
    Decision dates = decision("dates");
    assertThat(dates.value()).isEqualTo("Undecided");

    model.choose(dates, dates.choices().getLast());
    assertThat(actions.recipe().rule(RuleId.DATE_PARSE).parameter("order", "auto"))
        .isEqualTo("day_first");
    assertThat(actions.asked()).containsExactly("changeRecipe");

    model.show(ingestedWith(actions.recipe()));
    assertThat(decision("dates").value()).isEqualTo("Day before month");
    assertThat(decision("dates").detected()).isEqualTo("Undecided");
    model.leaveToFile(decision("dates"));
    assertThat(actions.recipe()).isEqualTo(Recipe.standard());
  }

  @Test
  void decisionsFollowTheRecipeWhereReadingWithItFailed() {
    ImportSettings tab = ImportSettings.detected().with(ImportSetting.DELIMITER, "semicolon");
    model.show(ingestedWith(Recipe.standard().withImports(tab)));

    assertThat(decision("delimiter").value()).isEqualTo("Semicolon");
  }

  @Test
  void everyChoiceIsOfferedWhereNothingCouldBeRead() {
    model.show(States.failed());

    assertThat(model.remedies())
        .extracting(Decision::id)
        .containsExactly("delimiter", "quote", "wrapping", "charset", "line_end", "header");
    Decision delimiter = model.remedies().getFirst();
    assertThat(delimiter.value()).isEqualTo("As detected");
    model.choose(delimiter, delimiter.choices().get(2));
    assertThat(actions.recipe().imports().value(ImportSetting.DELIMITER)).isEqualTo("semicolon");
    model.choose(delimiter, delimiter.choices().getFirst());
    assertThat(actions.recipe().imports().isEmpty()).isTrue();
    assertThat(actions.asked()).endsWith("run INGEST");
  }

  @Test
  void ofAnArchiveOneTableIsChosen() {
    model.show(
        States.failed(
            new Failure.Several(
                "It holds a.csv, b.csv.", "Choose one.", List.of("a.csv", "b.csv"))));

    Decision table = model.remedies().getFirst();
    assertThat(table.id()).isEqualTo("entry");
    assertThat(table.value()).isEqualTo("Choose one");
    assertThat(IngestViewModel.canChoose(table)).isTrue();
    model.choose(table, table.choices().get(1));
    assertThat(actions.recipe().imports().value(ImportSetting.ENTRY)).isEqualTo("b.csv");
    assertThat(actions.asked()).endsWith("run INGEST");
  }

  /// A file that was read, with a recipe changed since.
  private static SessionState ingestedWith(Recipe recipe) {
    SessionState read = States.ingested();
    return new SessionState(
        read.inputs(),
        recipe,
        read.stages(),
        read.ingest(),
        null,
        null,
        null,
        null,
        Map.of(),
        null);
  }

  private Decision decision(String id) {
    return model.decisions().stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
