package app.marquee.app;

import app.marquee.app.SessionState.StageState;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.RunMonitor.TaskState;
import app.marquee.domain.run.Stage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Stages a session runs one after the other, with one way to stop them all. Confined to the face's
/// thread but for what its context hands to the work.
final class Chain {
  /// Who asked for the stages.
  enum Kind {
    /// The user: the pages wait for them.
    ASKED,
    /// A change of the recipe: the pages stay in use.
    FOLLOWING
  }

  private final Queue<Stage> waiting;
  private final Kind kind;
  private final @Nullable Path folder;
  private final GatedMonitor monitor;
  private final RunContext context;
  private @Nullable Stage current;
  private StageState before = StageState.EMPTY;

  /// @param folder where the reports go, null where the chain ends before them
  Chain(Kind kind, List<Stage> stages, @Nullable Path folder, RunMonitor monitor, int threads) {
    this.kind = kind;
    this.waiting = new ArrayDeque<>(stages);
    this.folder = folder;
    this.monitor = new GatedMonitor(monitor);
    this.context = new RunContext(threads, new Cancellation(), this.monitor, "");
    announce(TaskState.WAITING);
  }

  Kind kind() {
    return kind;
  }

  /// True where this stage is at work or still to come.
  boolean has(Stage stage) {
    return stage == current || waiting.contains(stage);
  }

  RunContext context() {
    return context;
  }

  @Nullable Path folder() {
    return folder;
  }

  /// The stage at work, null before the first and after the last.
  @Nullable Stage current() {
    return current;
  }

  /// How the stage at work stood before.
  StageState before() {
    return before;
  }

  /// Takes the next stage, null where none is left.
  @Nullable Stage next(SessionState state) {
    current = waiting.poll();
    before = current == null ? StageState.EMPTY : state.stage(current);
    return current;
  }

  /// Tells that a stage failed and the rest cannot run.
  void block() {
    announce(TaskState.BLOCKED);
    monitor.close();
  }

  /// Stops the work; nothing it says is heard any more.
  void stop(RunMonitor ears) {
    context.cancellation().request();
    monitor.close();
    if (current != null) {
      ears.state(current.id(), TaskState.CANCELLED);
      ears.log(RunMonitor.Level.INFO, current.id(), current.label() + " was cancelled.");
    }
    for (Stage stage : waiting) {
      ears.state(stage.id(), TaskState.CANCELLED);
    }
  }

  private void announce(TaskState how) {
    for (Stage stage : waiting) {
      monitor.state(stage.id(), how);
    }
  }
}
