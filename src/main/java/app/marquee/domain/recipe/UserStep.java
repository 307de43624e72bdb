package app.marquee.domain.recipe;

import app.marquee.domain.quality.StepId;

/// A step of the user's beside the rules: it runs after them, in the order of the recipe.
///
/// @param on its switch; a step that is off does nothing and keeps its place
public record UserStep(StepId id, boolean on, Edit edit) {

  /// The same with its switch turned.
  public UserStep flipped() {
    return new UserStep(id, !on, edit);
  }

  /// The same with another edit.
  public UserStep with(Edit changed) {
    return new UserStep(id, on, changed);
  }
}
