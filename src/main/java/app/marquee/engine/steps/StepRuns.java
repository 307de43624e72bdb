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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Runs the user's steps of one recipe after the other. Where it remembers, it goes on, over the
/// same cleaned catalogue, from the first step that is another; the result is the one that all
/// steps give from the start. Thread-safe.
public final class StepRuns {
  /// A step with what it did and the titles after it.
  private record Point(UserStep step, StepTally tally, StepTable after) {}

  /// The steps of a run that is done.
  private record Way(CleanCatalogue from, List<Point> points) {}

  private final boolean remembers;
  private final AtomicReference<@Nullable Way> last = new AtomicReference<>();

  private StepRuns(boolean remembers) {
    this.remembers = remembers;
  }

  /// Runs that remember the titles after each step of the last one.
  public static StepRuns remembering() {
    return new StepRuns(true);
  }

  /// Runs that begin at the first step each time, and hold nothing between them.
  public static StepRuns forgetful() {
    return new StepRuns(false);
  }

  /// Applies the steps one after the other, without touching what came in. A step that cannot be
  /// applied changes nothing and says why; those after it run all the same.
  ///
  /// @return the same catalogue where the recipe has no steps
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public CleanCatalogue apply(CleanCatalogue in, Recipe recipe, RunContext context) {
    if (recipe.steps().isEmpty()) {
      return in;
    }
    List<Point> points = common(in, recipe.steps());
    List<StepTally> tallies = new ArrayList<>(points.stream().map(Point::tally).toList());
    StepTable table = points.isEmpty() ? new StepTable(in) : points.getLast().after().copy();
    for (UserStep step : recipe.steps().subList(points.size(), recipe.steps().size())) {
      context.cancellation().check();
      table = table.next(step.id());
      StepTally tally = tally(step, table);
      tallies.add(tally);
      if (remembers) {
        points.add(new Point(step, tally, table));
      }
    }
    tallies.forEach(tally -> warn(tally, context));
    CleanCatalogue after = new StepAssembly(in, table, recipe, context).assemble(tallies);
    if (remembers) {
      last.set(new Way(in, List.copyOf(points)));
    }
    return after;
  }

  /// The points that these steps share with the run before. Only the same catalogue will do: the
  /// same object.
  @SuppressWarnings("ReferenceEquality")
  private List<Point> common(CleanCatalogue in, List<UserStep> steps) {
    List<Point> points = new ArrayList<>();
    Way known = last.get();
    if (known != null && known.from() == in) {
      int most = Math.min(steps.size(), known.points().size());
      while (points.size() < most
          && known.points().get(points.size()).step().equals(steps.get(points.size()))) {
        points.add(known.points().get(points.size()));
      }
    }
    return points;
  }

  private static void warn(StepTally tally, RunContext context) {
    if (tally.problem() != null) {
      context.warn(
          "Step "
              + tally.step().number()
              + " ("
              + tally.words()
              + ") does nothing. "
              + tally.problem());
    }
  }

  private static StepTally tally(UserStep step, StepTable table) {
    String words = EditWords.of(step.edit());
    if (!step.on()) {
      return new StepTally(step.id(), words, false, 0, 0, null);
    }
    @Nullable String problem = EditFaults.of(step.edit()).orElse(null);
    if (problem == null) {
      problem = new StepEdits(table).apply(step.edit());
    }
    return new StepTally(
        step.id(), words, true, table.log().size(), table.log().dropped().cardinality(), problem);
  }
}
