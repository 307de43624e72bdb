package app.marquee.app;

import app.marquee.domain.figures.Analysed;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.Stage;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one immutable state of a window: the open file, its recipe, and how far the stages are.
///
/// @param input the open file, null where none is
/// @param stages one entry for each stage
/// @param ingest null until ingest has run; kept while stale or failed, so that the last good
///   result stays readable; likewise the others
/// @param running the stage at work, null where none is
public record SessionState(
    @Nullable Path input,
    Recipe recipe,
    Map<Stage, StageState> stages,
    @Nullable IngestResult ingest,
    @Nullable CleanResult clean,
    @Nullable FeaturesResult features,
    @Nullable Analysed analysed,
    @Nullable ExportOutcome export,
    @Nullable Stage running) {

  /// How a stage stands.
  public enum Status {
    EMPTY,
    RUNNING,
    FAILED,
    READY,
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

  public StageState stage(Stage stage) {
    return stages.getOrDefault(stage, StageState.EMPTY);
  }

  public boolean isRunning() {
    return running != null;
  }

  /// True where a stage up to analysis has not run or is stale.
  public boolean needsRun() {
    for (Stage stage : Stage.values()) {
      if (stage != Stage.REPORTS && stage(stage).status() != Status.READY) {
        return input != null;
      }
    }
    return false;
  }
}
