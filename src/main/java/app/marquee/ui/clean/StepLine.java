package app.marquee.ui.clean;

import app.marquee.domain.quality.StepId;
import app.marquee.domain.recipe.UserStep;
import org.jspecify.annotations.Nullable;

/// A step of the user's as the list shows it.
///
/// @param words what it does
/// @param count cells changed and titles dropped by the last run
/// @param problem why it could not be applied, null where it could
record StepLine(UserStep step, String words, long count, @Nullable String problem) {
  StepId id() {
    return step.id();
  }
}
