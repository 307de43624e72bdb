package app.marquee.domain.provenance;

import app.marquee.domain.quality.StepTally;
import java.util.List;
import java.util.Set;

/// What the user's steps did.
///
/// @param tallies one for each step of the recipe, in its order
/// @param dropped in file order
/// @param kept pairs of titles that look alike and stay two
public record StepsDone(List<StepTally> tallies, List<DroppedTitle> dropped, Set<KeptPair> kept) {
  /// The recipe has no steps.
  public static final StepsDone NONE = new StepsDone(List.of(), List.of(), Set.of());

  public StepsDone {
    tallies = List.copyOf(tallies);
    dropped = List.copyOf(dropped);
    kept = Set.copyOf(kept);
  }
}
