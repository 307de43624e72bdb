package app.marquee.domain.provenance;

import app.marquee.domain.quality.StepTally;
import java.util.List;

/// What the user's steps did.
///
/// @param tallies one for each step of the recipe, in its order
/// @param dropped in file order
public record StepsDone(List<StepTally> tallies, List<DroppedTitle> dropped) {
  /// The recipe has no steps.
  public static final StepsDone NONE = new StepsDone(List.of(), List.of());

  public StepsDone {
    tallies = List.copyOf(tallies);
    dropped = List.copyOf(dropped);
  }
}
