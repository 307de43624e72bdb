package app.marquee.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.passport.Passport;
import app.marquee.domain.passport.SampleMatch;
import app.marquee.domain.passport.SampledEdition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.ui.ingest.PassportViewModel.Card;
import app.marquee.ui.ingest.PassportViewModel.Line;
import app.marquee.ui.ingest.PassportViewModel.Remedy;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the passport's card says and does.
final class PassportViewModelTest {
  private final RecordingActions actions = new RecordingActions();
  private final List<int[]> shown = new ArrayList<>();
  private final PassportViewModel model = new PassportViewModel(actions, shown::add);

  @Test
  void saysEditionSharesAndDamage() {
    model.show(States.ingested());

    Card card = model.cardProperty().get();
    assertThat(card.name()).isEqualTo("Netflix titles, 2021 edition");
    assertThat(card.sentence())
        .isEqualTo("8,000 of its 8,807 records are here letter for letter, 8,806 are here at all.");
    // 8,000 of 8,807 are 90.84 %, 8,806 are 99.99 %: never rounded up to all.
    assertThat(card.shares())
        .extracting("text")
        .containsExactly("90.8\u00A0%", "99.9\u00A0%", "100.0\u00A0%");
    assertThat(card.shares()).allMatch(share -> share.definition().startsWith("Share of the "));
    assertThat(card.damage())
        .extracting(Line::remedy)
        .containsExactly(Remedy.NONE, Remedy.REPAIR, Remedy.RULE);
    assertThat(card.others()).hasSize(1);
  }

  @Test
  void anEditionKnownByASampleIsSaidToBeThat() {
    SampleMatch sample = new SampleMatch(SampledEdition.HULU_2021, 200, 150, 2_281, 50);
    model.show(
        new Passport(null, sample, List.of(), List.of(), List.of(), 2_300, 2_300),
        Recipe.standard());

    Card card = model.cardProperty().get();
    assertThat(card.name()).isEqualTo("Hulu titles, 2021 edition, by a sample");
    assertThat(card.sentence())
        .isEqualTo(
            "150 of 200 sampled records are in the file; the edition has 3,073 records, the file"
                + " 2,300. None of the sampled records after record 2,281 is there.");
    assertThat(card.share()).isEqualTo(0.75);
    assertThat(card.shares()).extracting("text").containsExactly("75.0\u00A0%");
    assertThat(card.shares().getFirst().definition())
        .startsWith("Share of 200 sampled records of the edition that are in the file: ")
        .contains("Cells are not compared");
  }

  @Test
  void aRepairGoesIntoTheRecipeAndOutAgain() {
    model.show(States.ingested());
    Line line = model.cardProperty().get().damage().get(1);

    model.turn(line);
    assertThat(actions.recipe().repairs()).containsExactly(new Repair.DecimalIds());

    model.turn(new Line(line.damage(), Remedy.REPAIRED));
    assertThat(actions.recipe().repairs()).isEmpty();
  }

  @Test
  void aCountOpensItsRecords() {
    model.show(States.ingested());

    model.showRecords(model.cardProperty().get().damage().get(1));

    assertThat(shown).hasSize(1);
    assertThat(shown.getFirst()).containsExactly(1, 2, 3);
  }

  @Test
  void theCopyHasDefinitions() {
    model.show(States.ingested());
    model.copy();

    assertThat(actions.asked()).anyMatch(asked -> asked.contains("letter for letter, in every"));
  }
}
