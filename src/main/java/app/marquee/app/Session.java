package app.marquee.app;

import app.marquee.app.Chain.Kind;
import app.marquee.app.SessionState.StageState;
import app.marquee.app.SessionState.Status;
import app.marquee.app.StageResults.Landing;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.TaskRunner.Work;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// What a window works on. Confined to the face's thread; work runs on the [TaskRunner] and its
/// result comes back to that thread. A cancelled or outdated result never arrives.
public final class Session {
  private final RunService runs;
  private final TaskRunner runner;
  private final RunMonitor monitor;
  private final IntSupplier threads;
  private final List<Consumer<SessionState>> observers = new ArrayList<>();

  private SessionState state = SessionState.nothing();
  private StageResults results;
  private @Nullable Chain chain;
  private final Questions questions;

  /// A session whose runs use every processor.
  ///
  /// @param monitor hears how tasks stand; called from worker threads
  public Session(RunService runs, TaskRunner runner, RunMonitor monitor) {
    this(runs, runner, monitor, Runtime.getRuntime()::availableProcessors);
  }

  /// @param threads asked before each run: how many it uses, at least 1
  public Session(RunService runs, TaskRunner runner, RunMonitor monitor, IntSupplier threads) {
    this.runs = runs;
    this.runner = runner;
    this.monitor = monitor;
    this.threads = threads;
    this.results = new StageResults(runs);
    this.questions = new Questions(runner, threads, () -> results, () -> state.recipe());
  }

  public SessionState state() {
    return state;
  }

  /// Calls back with the new state after each change, and once now.
  public void observe(Consumer<SessionState> observer) {
    observers.add(observer);
    observer.accept(state);
  }

  /// Opens a file with the standard recipe and ingests it; what was open is dropped, a run under
  /// way is cancelled.
  public void open(Path input) {
    open(List.of(Input.of(input)), Recipe.standard());
  }

  /// Opens files as one catalogue with a recipe and ingests them; what was open is dropped, a run
  /// under way is cancelled. The data sets among them are pinned in the recipe.
  ///
  /// @param inputs at least one
  public void open(List<Input> inputs, Recipe recipe) {
    open(inputs, recipe, List.of(Stage.INGEST));
  }

  /// Reads other files, or the same in another order, and ingests them; what is known of those
  /// before stays to be seen until then.
  ///
  /// @param inputs at least one
  public void changeInputs(List<Input> inputs, Recipe recipe) {
    stopChain();
    SessionState changed = state.with(inputs).with(Input.pinned(recipe, inputs));
    publish(changed.staleFrom(Stage.INGEST));
    start(List.of(Stage.INGEST), null);
  }

  /// Opens a file with the standard recipe and runs every stage up to analysis; what was open is
  /// dropped, a run under way is cancelled.
  public void openAndRun(Path input) {
    open(
        List.of(Input.of(input)),
        Recipe.standard(),
        List.of(Stage.INGEST, Stage.CLEAN, Stage.FEATURES, Stage.ANALYSE));
  }

  private void open(List<Input> inputs, Recipe recipe, List<Stage> stages) {
    stopChain();
    results = new StageResults(runs);
    publish(SessionState.opened(inputs, Input.pinned(recipe, inputs)));
    start(stages, null);
  }

  /// Sets the recipe; the stages it concerns and all after them become stale. A stage at work that
  /// is concerned is cancelled with the rest of its run; stages still to come use the new recipe.
  public void changeRecipe(Recipe recipe) {
    if (recipe.equals(state.recipe())) {
      return;
    }
    if (recipe.runsAs(state.recipe())) {
      publish(state.with(recipe));
      return;
    }
    Stage first = firstConcerned(state.recipe(), recipe);
    if (state.running() != null && state.running().compareTo(first) >= 0) {
      stopChain();
    }
    publish(state.with(recipe).staleFrom(first));
  }

  /// Sets the recipe, and brings up to date what there is a result of: the stages from cleaning on
  /// that it concerns, one change taking the place of the one before. What is shown stays in use
  /// meanwhile.
  public void follow(Recipe recipe) {
    List<Stage> wanted = new ArrayList<>();
    for (Stage stage : List.of(Stage.CLEAN, Stage.FEATURES, Stage.ANALYSE)) {
      if (state.hasResult(stage) || (chain != null && chain.has(stage))) {
        wanted.add(stage);
      }
    }
    changeRecipe(recipe);
    if (chain == null && state.stage(Stage.INGEST).status() == Status.READY) {
      wanted.removeIf(stage -> state.stage(stage).status() == Status.READY);
      start(Kind.FOLLOWING, wanted, null);
    }
  }

  private static Stage firstConcerned(Recipe old, Recipe changed) {
    if (!old.mapping().equals(changed.mapping()) || !old.imports().equals(changed.imports())) {
      return Stage.INGEST;
    }
    boolean cleaning =
        !old.rules().equals(changed.rules())
            || !old.repairs().equals(changed.repairs())
            || !old.steps().equals(changed.steps())
            || !Objects.equals(old.asOf(), changed.asOf());
    if (cleaning) {
      return Stage.CLEAN;
    }
    return old.features().equals(changed.features()) ? Stage.ANALYSE : Stage.FEATURES;
  }

  /// Runs a stage, and before it those that are not ready. Does nothing while a run is under way,
  /// where no file is open, and for the reports, which [#export] writes.
  public void run(Stage stage) {
    if (stage != Stage.REPORTS) {
      List<Stage> stages = notReadyBefore(stage);
      stages.add(stage);
      start(stages, null);
    }
  }

  /// Runs every stage up to analysis that is not ready.
  public void runAll() {
    start(notReadyBefore(Stage.REPORTS), null);
  }

  /// Writes all files of the run to a folder, running before it what is not ready.
  public void export(Path folder) {
    List<Stage> stages = notReadyBefore(Stage.REPORTS);
    stages.add(Stage.REPORTS);
    start(stages, folder);
  }

  /// Asks the run under way to stop; results so far stay. The session is free again at once.
  public void cancel() {
    stopChain();
    publish(state);
  }

  /// What can be asked of the newest results, while they stay as they are.
  public Questions questions() {
    return questions;
  }

  private List<Stage> notReadyBefore(Stage end) {
    List<Stage> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage.compareTo(end) < 0 && state.stage(stage).status() != Status.READY) {
        stages.add(stage);
      }
    }
    return stages;
  }

  /// Starts stages the user asks for; what only follows a change makes room.
  private void start(List<Stage> stages, @Nullable Path folder) {
    if (chain != null && chain.kind() == Kind.FOLLOWING) {
      stopChain();
    }
    start(Kind.ASKED, stages, folder);
  }

  private void start(Kind kind, List<Stage> stages, @Nullable Path folder) {
    if (chain != null || !state.isOpen() || stages.isEmpty()) {
      return;
    }
    chain = new Chain(kind, stages, folder, monitor, threads.getAsInt());
    advance(chain);
  }

  private void advance(Chain own) {
    Stage stage = own.next(state);
    if (stage == null) {
      chain = null;
      publish(state.withRunning(null));
      return;
    }
    Status how =
        own.kind() == Kind.FOLLOWING && state.hasResult(stage) ? Status.UPDATING : Status.RUNNING;
    StageState running = new StageState(how, null, own.before().seconds());
    publish(state.with(stage, running).withRunning(stage));
    if (chain == own) {
      launch(own, stage);
    }
  }

  private void launch(Chain own, Stage stage) {
    Work<Landing> work = results.work(stage, state, own.folder(), own.context());
    runner.start(
        stage.label(),
        work,
        Completion.of(
            landing -> {
              if (chain == own) {
                land(own, stage, landing);
              }
            },
            failure -> {
              if (chain == own) {
                fail(own, stage, failure);
              }
            },
            () -> {
              if (chain == own) {
                cancel();
              }
            }));
  }

  private void land(Chain own, Stage stage, Landing landing) {
    StageState ready = new StageState(Status.READY, null, landing.seconds());
    state = landing.onto(state).staleFrom(stage).with(stage, ready);
    advance(own);
  }

  private void fail(Chain own, Stage stage, Failure failure) {
    own.block();
    chain = null;
    StageState failed = new StageState(Status.FAILED, failure, own.before().seconds());
    publish(state.staleFrom(stage).with(stage, failed).withRunning(null));
  }

  /// Stops the run under way, if any; the stage at work stands again as it did before.
  private void stopChain() {
    Chain stopped = chain;
    if (stopped == null) {
      return;
    }
    chain = null;
    stopped.stop(monitor);
    Stage stage = stopped.current();
    if (stage != null) {
      state = state.with(stage, stopped.before());
    }
    state = state.withRunning(null);
  }

  private void publish(SessionState changed) {
    state = changed;
    // An observer may act on the session; those after it see what came of that.
    for (Consumer<SessionState> observer : List.copyOf(observers)) {
      observer.accept(state);
    }
  }
}
