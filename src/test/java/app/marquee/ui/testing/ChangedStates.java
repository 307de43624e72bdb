package app.marquee.ui.testing;

import app.marquee.app.Input;
import app.marquee.app.SessionState;
import app.marquee.domain.recipe.Recipe;
import java.nio.file.Path;
import java.util.List;

/// States like others but for one thing.
public final class ChangedStates {
  private ChangedStates() {}

  /// The same with another recipe.
  public static SessionState with(SessionState state, Recipe recipe) {
    return changed(state, state.inputs(), recipe);
  }

  /// The same of another file.
  public static SessionState of(SessionState state, Path input) {
    return changed(state, List.of(Input.of(input)), state.recipe());
  }

  private static SessionState changed(SessionState state, List<Input> inputs, Recipe recipe) {
    return new SessionState(
        inputs,
        recipe,
        state.stages(),
        state.ingest(),
        state.clean(),
        state.features(),
        state.analysed(),
        state.export(),
        state.checks(),
        state.running());
  }
}
