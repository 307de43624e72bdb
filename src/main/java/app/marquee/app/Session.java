package app.marquee.app;

import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.Stage;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What a window works on. Confined to the face's thread; work runs on the [TaskRunner] and its
/// result comes back to that thread. A cancelled or outdated result never arrives.
public final class Session {

  public Session(RunService runs, TaskRunner runner, RunMonitor monitor) {
    throw new UnsupportedOperationException();
  }

  public SessionState state() {
    throw new UnsupportedOperationException();
  }

  /// Calls back with the new state after each change, and once now.
  public void observe(Consumer<SessionState> observer) {
    throw new UnsupportedOperationException();
  }

  /// Opens a file and ingests it; what was open is dropped, a run under way is cancelled.
  public void open(Path input) {
    throw new UnsupportedOperationException();
  }

  /// Sets the recipe; the stages it concerns and all after them become stale.
  public void changeRecipe(Recipe recipe) {
    throw new UnsupportedOperationException();
  }

  /// Runs a stage, and before it those that are not ready.
  public void run(Stage stage) {
    throw new UnsupportedOperationException();
  }

  /// Runs every stage up to analysis that is not ready.
  public void runAll() {
    throw new UnsupportedOperationException();
  }

  /// Writes all files of the run to a folder, running before it what is not ready.
  public void export(Path folder) {
    throw new UnsupportedOperationException();
  }

  /// Asks the run under way to stop; results so far stay.
  public void cancel() {
    throw new UnsupportedOperationException();
  }
}
