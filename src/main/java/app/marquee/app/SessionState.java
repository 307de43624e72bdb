package app.marquee.app;

import app.marquee.domain.figures.Analysed;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.StageChecks;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.Stage;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one immutable state of a window: the open file, its recipe, and how far the stages are.
///
/// @param inputs the files that make the open catalogue; empty where none is open
/// @param stages one entry for each stage
/// @param ingest null until ingest has run; kept while stale or failed, so that the last good
///   result stays readable; likewise the others
/// @param checks the checks over the tables there are
/// @param running the stage at work, null where none is
public record SessionState(
    List<Input> inputs,
    Recipe recipe,
    Map<Stage, StageState> stages,
    @Nullable IngestResult ingest,
    @Nullable CleanResult clean,
    @Nullable FeaturesResult features,
    @Nullable Analysed analysed,
    @Nullable ExportOutcome export,
    Map<After, StageChecks> checks,
    @Nullable Stage running) {
  public SessionState {
    inputs = List.copyOf(inputs);
    stages = Map.copyOf(stages);
    checks = Map.copyOf(checks);
  }

  /// How a stage stands.
  public enum Status {
    EMPTY,
    RUNNING,
    FAILED,
    READY,
    /// At work after a change of the recipe, while the result before stays in use.
    UPDATING,
    /// Ready, but something before it changed since.
    STALE
  }

  /// A stage's status with what there is to say.
  ///
  /// @param failure what went wrong, null unless failed
  /// @param seconds how long the last good run took, NaN where there is none
  public record StageState(Status status, @Nullable Failure failure, double seconds) {
    public static final StageState EMPTY = new StageState(Status.EMPTY, null, Double.NaN);
  }

  /// Nothing open.
  static SessionState nothing() {
    return opened(List.of(), Recipe.standard());
  }

  /// Files nothing was done with so far.
  static SessionState opened(List<Input> inputs, Recipe recipe) {
    return new SessionState(inputs, recipe, Map.of(), null, null, null, null, null, Map.of(), null);
  }

  /// The first of the files, null where none is open.
  public @Nullable Path input() {
    return inputs.isEmpty() ? null : inputs.getFirst().file();
  }

  public boolean isOpen() {
    return !inputs.isEmpty();
  }

  SessionState with(List<Input> others) {
    return new SessionState(
        others, recipe, stages, ingest, clean, features, analysed, export, checks, running);
  }

  SessionState with(Recipe changed) {
    return new SessionState(
        inputs, changed, stages, ingest, clean, features, analysed, export, checks, running);
  }

  SessionState with(Stage stage, StageState how) {
    Map<Stage, StageState> changed = new EnumMap<>(Stage.class);
    changed.putAll(stages);
    changed.put(stage, how);
    return new SessionState(
        inputs, recipe, changed, ingest, clean, features, analysed, export, checks, running);
  }

  SessionState withRunning(@Nullable Stage stage) {
    return new SessionState(
        inputs, recipe, stages, ingest, clean, features, analysed, export, checks, stage);
  }

  SessionState with(IngestResult result) {
    return new SessionState(
        inputs, recipe, stages, result, clean, features, analysed, export, checks, running);
  }

  SessionState with(CleanResult result) {
    return new SessionState(
        inputs, recipe, stages, ingest, result, features, analysed, export, checks, running);
  }

  SessionState with(FeaturesResult result) {
    return new SessionState(
        inputs, recipe, stages, ingest, clean, result, analysed, export, checks, running);
  }

  SessionState with(Analysed result) {
    return new SessionState(
        inputs, recipe, stages, ingest, clean, features, result, export, checks, running);
  }

  SessionState with(ExportOutcome result) {
    return new SessionState(
        inputs, recipe, stages, ingest, clean, features, analysed, result, checks, running);
  }

  SessionState with(After stage, StageChecks made) {
    Map<After, StageChecks> changed = new EnumMap<>(After.class);
    changed.putAll(checks);
    changed.put(stage, made);
    return new SessionState(
        inputs, recipe, stages, ingest, clean, features, analysed, export, changed, running);
  }

  /// The stages from one on, marked as out of date: what was done is stale, what failed is open
  /// again.
  SessionState staleFrom(Stage first) {
    SessionState marked = this;
    for (Stage stage : Stage.values()) {
      StageState how = stage(stage);
      if (stage.compareTo(first) >= 0 && how.status() != Status.EMPTY) {
        Status status = hasResult(stage) ? Status.STALE : Status.EMPTY;
        marked = marked.with(stage, new StageState(status, null, how.seconds()));
      }
    }
    return marked;
  }

  /// True where a stage has a result to look at, however old.
  public boolean hasResult(Stage stage) {
    return switch (stage) {
      case INGEST -> ingest != null;
      case CLEAN -> clean != null;
      case FEATURES -> features != null;
      case ANALYSE -> analysed != null;
      case REPORTS -> export != null;
    };
  }

  public StageState stage(Stage stage) {
    return stages.getOrDefault(stage, StageState.EMPTY);
  }

  public boolean isRunning() {
    return running != null;
  }

  /// True where results follow a change of the recipe by themselves just now; what is shown stays
  /// in use meanwhile.
  public boolean isUpdating() {
    return running != null && stage(running).status() == Status.UPDATING;
  }

  /// True where a stage up to analysis has not run or is stale.
  public boolean needsRun() {
    for (Stage stage : Stage.values()) {
      if (stage != Stage.REPORTS && stage(stage).status() != Status.READY) {
        return isOpen();
      }
    }
    return false;
  }
}
