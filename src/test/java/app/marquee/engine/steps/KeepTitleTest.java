package app.marquee.engine.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.Flag;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepTally;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Named;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.testing.SmallFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A title that looks like a spreadsheet's date and was decided to be none is not proposed again.
final class KeepTitleTest {
  private static final String FILE =
      """
      show_id,type,title,release_year
      s1,Movie,15-Aug,2020
      s2,Movie,Blue Door,2019
      s3,Movie,15-Aug,2018
      ,Movie,Feb-09,2018
      """;

  private final CleanCatalogue clean = SmallFiles.clean(FILE);

  @Test
  void theTitleIsNotFlaggedAgainAndTheOthersAre() {
    CleanCatalogue after = apply(new Edit.KeepTitle(new Named("s3", 0), "15-Aug"));

    assertThat(dates(clean)).containsExactly(1, 3, 4);
    assertThat(dates(after)).containsExactly(1, 4);
    assertThat(after.steps().tallies().getFirst().words())
        .isEqualTo("Keep the title \"15-Aug\" of s3");
    assertThat(after.steps().tallies().getFirst().problem()).isNull();
    assertThat(after.changes().size()).isEqualTo(clean.changes().size());
  }

  @Test
  void aTitleWithoutAnIdGoesByItsRecord() {
    assertThat(dates(apply(new Edit.KeepTitle(new Named("", 4), "Feb-09")))).containsExactly(1, 3);
  }

  @Test
  void anotherTitleByNowIsFlagged() {
    CleanCatalogue after =
        apply(
            new Edit.KeepTitle(new Named("s3", 0), "Feb-09"),
            new Edit.KeepTitle(new Named("s9", 0), "Feb-09"));

    assertThat(dates(after)).containsExactly(1, 3, 4);
    assertThat(after.steps().tallies())
        .extracting(StepTally::problem)
        .containsExactly("The cell holds 15-Aug, not Feb-09 any more.", "No kept title is s9.");
  }

  private CleanCatalogue apply(Edit... edits) {
    Recipe recipe = Recipe.standard();
    for (Edit edit : edits) {
      recipe = recipe.withStep(edit);
    }
    return StepStage.apply(clean, recipe, RunContext.plain());
  }

  private static List<Integer> dates(CleanCatalogue in) {
    return in.flags().stream()
        .filter(flag -> flag.rule() == RuleId.TITLE_SPREADSHEET_DATE)
        .map(Flag::record)
        .toList();
  }
}
