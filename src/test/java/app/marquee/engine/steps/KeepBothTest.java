package app.marquee.engine.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.Flag;
import app.marquee.domain.provenance.KeptPair;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepTally;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.Edit.Named;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.testing.SmallFiles;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Two titles that look alike and were decided to be two are not proposed again.
final class KeepBothTest {
  private static final String FILE =
      """
      show_id,type,title,release_year
      s1,Movie,Blue Door,2020
      s2,Movie,BLUE DOOR,2020
      s3,Movie,Old Oak,2018
      s4,Movie,blue door,2020
      ,Movie,old oak,2018
      """;

  private final CleanCatalogue clean = SmallFiles.clean(FILE);

  @Test
  void thePairIsNotFlaggedAgainAndTheOthersAre() {
    CleanCatalogue after = apply(ids("s1", "s2"));

    assertThat(near(clean)).containsExactly(2, 4, 5);
    assertThat(near(after)).containsExactly(4, 5);
    assertThat(problems(after)).isEmpty();
    assertThat(after.size()).isEqualTo(5);
    assertThat(after.changes().size()).isEqualTo(clean.changes().size());
    assertThat(after.steps().tallies().getFirst().words()).isEqualTo("Keep both s1 and s2");
  }

  @Test
  void oneOfThreeStaysFlaggedWhileItLooksLikeTheThird() {
    assertThat(near(apply(ids("s2", "s4")))).containsExactly(2, 4, 5);
    assertThat(reason(apply(ids("s2", "s4")), 4))
        .isEqualTo("same title, type and release year as record 1 (s1)");

    CleanCatalogue first = apply(ids("s1", "s4"));
    assertThat(near(first)).containsExactly(2, 4, 5);
    assertThat(reason(first, 4)).isEqualTo("same title, type and release year as record 2 (s2)");
    assertThat(reason(first, 2)).isEqualTo("same title, type and release year as record 1 (s1)");

    assertThat(near(apply(ids("s1", "s4"), ids("s4", "s2")))).containsExactly(2, 5);
    assertThat(near(apply(ids("s1", "s4"), ids("s4", "s2"), ids("s1", "s2")))).containsExactly(5);
  }

  @Test
  void aTitleThatIsGoneOrAnotherByNowIsNoneToLookLike() {
    Edit drop = new Edit.DropRows(List.of(new Condition("show_id", Edit.Test.IS, "s2")));
    Edit edit = new Edit.EditCell("s2", 0, "title", "BLUE DOOR", "Blue Gate");

    assertThat(near(apply(ids("s1", "s4"), drop))).containsExactly(5);
    assertThat(near(apply(edit, ids("s1", "s4")))).containsExactly(5);
  }

  @Test
  void thePairsKeptAreTold() {
    assertThat(apply(ids("s4", "s1"), records(5, 3)).steps().kept())
        .containsExactlyInAnyOrder(new KeptPair(1, 4), new KeptPair(3, 5));
  }

  @Test
  void titlesWithoutAnIdGoByTheirRecords() {
    CleanCatalogue after = apply(records(5, 3));

    assertThat(near(after)).containsExactly(2, 4);
    assertThat(after.steps().tallies().getFirst().words())
        .isEqualTo("Keep both record 5 and record 3");
  }

  @Test
  void whatIsNoPairSaysSoAndChangesNothing() {
    CleanCatalogue after =
        apply(
            ids("s1", "s3"),
            ids("s1", "s9"),
            new Edit.EditCell("s2", 0, "title", "BLUE DOOR", "Blue Gate"),
            ids("s1", "s2"),
            new Edit.DropRows(List.of(new Condition("show_id", Edit.Test.IS, "s4"))),
            ids("s1", "s4"));

    assertThat(near(after)).containsExactly(5);
    assertThat(problems(after))
        .containsExactly(
            "s1 and s3 are not of the same title, type and release year any more.",
            "No kept title is s9.",
            "s1 and s2 are not of the same title, type and release year any more.",
            "No kept title is s4.");
  }

  @Test
  void switchedOffThePairIsProposedAgain() {
    Recipe recipe = Recipe.standard().withStep(ids("s1", "s2"));
    Recipe off = recipe.withSteps(List.of(recipe.steps().getFirst().flipped()));
    StepRuns runs = StepRuns.remembering();

    assertThat(near(runs.apply(clean, recipe, RunContext.plain()))).containsExactly(4, 5);
    assertThat(near(runs.apply(clean, off, RunContext.plain()))).containsExactly(2, 4, 5);
    assertThat(near(runs.apply(clean, recipe, RunContext.plain()))).containsExactly(4, 5);
    assertThat(
            near(
                runs.apply(
                    clean,
                    recipe.withStep(new Edit.FillMissing("show_id", "s5")),
                    RunContext.plain())))
        .containsExactly(4, 5);
  }

  private CleanCatalogue apply(Edit... edits) {
    Recipe recipe = Recipe.standard();
    for (Edit edit : edits) {
      recipe = recipe.withStep(edit);
    }
    return StepStage.apply(clean, recipe, RunContext.plain());
  }

  private static Edit ids(String one, String other) {
    return new Edit.KeepBoth(List.of(new Named(one, 0), new Named(other, 0)));
  }

  private static Edit records(int one, int other) {
    return new Edit.KeepBoth(List.of(new Named("", one), new Named("", other)));
  }

  private static List<Integer> near(CleanCatalogue in) {
    return in.flags().stream()
        .filter(flag -> flag.rule() == RuleId.ROW_NEAR_DUPLICATE)
        .map(Flag::record)
        .toList();
  }

  private static String reason(CleanCatalogue in, int record) {
    return in.flags().stream()
        .filter(flag -> flag.rule() == RuleId.ROW_NEAR_DUPLICATE && flag.record() == record)
        .map(Flag::reason)
        .collect(Collectors.joining("; "));
  }

  private static List<String> problems(CleanCatalogue in) {
    return in.steps().tallies().stream()
        .map(StepTally::problem)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .toList();
  }
}
