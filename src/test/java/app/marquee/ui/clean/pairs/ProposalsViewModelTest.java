package app.marquee.ui.clean.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.Apart;
import app.marquee.domain.provenance.Proposal;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.FrameRows;
import app.marquee.engine.steps.StepStage;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What settling a proposal does to titles that share an id.
class ProposalsViewModelTest {
  private static final String FILE =
      """
      show_id,type,title,release_year,rating
      s1,Movie,Blue Door,2020,PG
      s1,Movie,BLUE DOOR,2020,PG
      s1,Movie,Old Oak,2018,PG
      s2,Movie,15-Aug,2019,PG
      s2,Movie,15-Aug,2018,PG
      """;

  private final CleanCatalogue clean = SmallFiles.clean(FILE);
  private final List<Edit> taken = new ArrayList<>();

  @Test
  void dropsTheTitleShownAndNoOtherOfItsId() {
    ProposalsViewModel model = model(new Proposal(RuleId.ROW_NEAR_DUPLICATE, 1, 0, ""));

    assertThat(model.canDrop(1)).isTrue();
    model.drop(1);
    assertThat(titlesAfter()).containsExactly("Blue Door", "Old Oak", "15-Aug", "15-Aug");
    model.drop(0);
    assertThat(titlesAfter()).containsExactly("BLUE DOOR", "Old Oak", "15-Aug", "15-Aug");
  }

  @Test
  void setsTheTitleShownAndNoOtherOfItsId() {
    ProposalsViewModel model =
        model(new Proposal(RuleId.TITLE_SPREADSHEET_DATE, 4, -1, "15 August"));

    model.setTitle("15 August");

    assertThat(titlesAfter())
        .containsExactly("Blue Door", "BLUE DOOR", "Old Oak", "15-Aug", "15 August");
  }

  @Test
  void leavingATitleIsRemembered() {
    ProposalsViewModel model =
        model(new Proposal(RuleId.TITLE_SPREADSHEET_DATE, 4, -1, "15 August"));

    model.keep();
    model.keep();

    assertThat(taken).containsExactly(new Edit.KeepTitle(new Edit.Named("", 5), "15-Aug"));
  }

  @Test
  void pairsOfATitleDroppedArePassedOver() {
    RuleId rule = RuleId.ROW_NEAR_DUPLICATE;
    ProposalsViewModel model =
        model(
            new Proposal(rule, 1, 0, ""),
            new Proposal(rule, 2, 1, ""),
            new Proposal(rule, 2, 0, ""));

    model.drop(1);

    assertThat(model.go(1)).isTrue();
    assertThat(model.placeProperty().get()).isEqualTo(2);
    assertThat(model.canGo(-1)).isFalse();
    assertThat(model.go(1)).isFalse();
  }

  @Test
  void aTitleThatNothingTellsFromAnotherCannotBeDropped() {
    CleanCatalogue twins = SmallFiles.clean(FILE.replace("15-Aug,2018", "15-Aug,2019"), repeated());
    FrameRows rows = rows(twins);
    ProposalsViewModel model =
        new ProposalsViewModel(
            List.of(new Proposal(RuleId.ROW_NEAR_DUPLICATE, 4, 3, "")),
            rows,
            Apart.of(rows, Set.of(3, 4), new Cancellation()),
            taken::add);

    assertThat(model.canDrop(4)).isFalse();
    model.drop(4);
    assertThat(taken).isEmpty();
  }

  @Test
  void anIdThatIsItsOwnIsEnough() {
    CleanCatalogue own = SmallFiles.clean(FILE.replace("s1,Movie,B", "s3,Movie,B"));
    FrameRows rows = rows(own);
    ProposalsViewModel model =
        new ProposalsViewModel(
            List.of(new Proposal(RuleId.ROW_NEAR_DUPLICATE, 2, -1, "")),
            rows,
            Apart.of(rows, Set.of(2), new Cancellation()),
            taken::add);

    model.drop(2);
    model.setTitle("Oak");

    assertThat(taken)
        .containsExactly(
            new Edit.DropRows(List.of(new Condition("show_id", Edit.Test.IS, "s1"))),
            new Edit.EditCell("s1", 0, "title", "Old Oak", "Oak"));
  }

  private ProposalsViewModel model(Proposal... shown) {
    FrameRows rows = rows(clean);
    Set<Integer> asked = new HashSet<>();
    for (Proposal proposal : shown) {
      asked.add(proposal.row());
      asked.add(proposal.other());
    }
    return new ProposalsViewModel(
        List.of(shown), rows, Apart.of(rows, asked, new Cancellation()), taken::add);
  }

  private List<String> titlesAfter() {
    Recipe recipe = Recipe.standard().withStep(taken.getLast());
    CleanCatalogue after = StepStage.apply(clean, recipe, RunContext.plain());
    return SmallFiles.texts(after.columns(), "title");
  }

  /// Leaves titles that repeat another in every cell.
  private static Recipe repeated() {
    return Recipe.standard().withRule(new RuleSetting(RuleId.ROW_DUPLICATE, false, Map.of()));
  }

  private static FrameRows rows(CleanCatalogue of) {
    List<String> names = of.textColumns();
    CellMarks marks = CellMarks.of(of.changes(), of.records(), names);
    return FrameRows.of(of.columns(), names, of.records(), of.lines(), Set.of(), marks);
  }
}
