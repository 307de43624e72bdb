package app.marquee.engine.steps;

import app.marquee.domain.quality.StepTally;
import app.marquee.domain.recipe.EditFaults;
import app.marquee.domain.recipe.EditWords;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserStep;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs the user's steps of a recipe over a cleaned catalogue.
public final class StepStage {
  private StepStage() {}

  /// Applies the steps one after the other, without touching what came in. A step that cannot be
  /// applied changes nothing and says why; those after it run all the same.
  ///
  /// @return the same catalogue where the recipe has no steps
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static CleanCatalogue apply(CleanCatalogue in, Recipe recipe, RunContext context) {
    if (recipe.steps().isEmpty()) {
      return in;
    }
    StepTable table = new StepTable(in);
    List<StepTally> tallies = new ArrayList<>();
    for (UserStep step : recipe.steps()) {
      context.cancellation().check();
      StepTally tally = tally(step, table);
      tallies.add(tally);
      if (tally.problem() != null) {
        context.warn(
            "Step "
                + step.id().number()
                + " ("
                + tally.words()
                + ") does nothing. "
                + tally.problem());
      }
    }
    return new StepAssembly(in, table, recipe, context).assemble(tallies);
  }

  private static StepTally tally(UserStep step, StepTable table) {
    String words = EditWords.of(step.edit());
    if (!step.on()) {
      return new StepTally(step.id(), words, false, 0, 0, null);
    }
    long changes = table.log().size();
    int dropped = table.dropped().cardinality();
    @Nullable String problem = EditFaults.of(step.edit()).orElse(null);
    if (problem == null) {
      problem = new StepEdits(table, step.id()).apply(step.edit());
    }
    return new StepTally(
        step.id(),
        words,
        true,
        table.log().size() - changes,
        table.dropped().cardinality() - (long) dropped,
        problem);
  }
}
