package app.marquee.engine.steps;

import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.provenance.DroppedTitle;
import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.provenance.StepPreview.Sample;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.quality.StepTally;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserStep;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells what a step would do to a cleaned catalogue, which stays as it is.
public final class StepPreviews {
  private static final int SAMPLES = 6;

  /// An id no recipe gives.
  private static final StepId PREVIEW = new StepId(999_999_999);

  private StepPreviews() {}

  public static StepPreview of(CleanCatalogue in, Edit edit, RunContext context) {
    Recipe recipe = Recipe.standard().withSteps(List.of(new UserStep(PREVIEW, true, edit)));
    CleanCatalogue after = StepStage.apply(in, recipe, context);
    StepTally tally = after.steps().tallies().getFirst();
    List<Sample> samples = new ArrayList<>();
    long found = 0;
    for (long i = 0;
        i < after.changes().size() && found < Math.min(SAMPLES, tally.changed());
        i++) {
      if (after.changes().rule(i).equals(PREVIEW)) {
        Change change = after.changes().get(i);
        samples.add(
            new Sample(
                named(change.showId(), change.record()),
                change.column(),
                change.before(),
                change.after()));
        found++;
      }
    }
    for (DroppedTitle title : after.steps().dropped()) {
      if (samples.size() < SAMPLES) {
        samples.add(new Sample(named(title.showId(), title.record()), "", null, null));
      }
    }
    return new StepPreview(tally.changed(), tally.dropped(), tally.problem(), samples);
  }

  private static String named(@Nullable String id, int record) {
    return id == null ? "record " + record : id;
  }
}
