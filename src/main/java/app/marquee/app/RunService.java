package app.marquee.app;

import app.marquee.app.backup.InputBackups;
import app.marquee.app.backup.InputBackups.Pending;
import app.marquee.app.explore.CatalogueExplorer;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Influence;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.RunMonitor.TaskState;
import app.marquee.domain.run.Stage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.explore.ColumnSummaries;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs the stages in order for every face. Holds no state: safe for every thread.
public final class RunService {
  private final OutputStore outputs;
  private final StageRuns stages;
  private final InputBackups backups;

  /// @param clock read for run facts only, never for a figure
  /// @param appVersion the program's version
  public RunService(CatalogueSource source, OutputStore outputs, Clock clock, String appVersion) {
    this(source, outputs, clock, appVersion, Stages.ENGINE);
  }

  RunService(
      CatalogueSource source, OutputStore outputs, Clock clock, String appVersion, Stages stages) {
    this(outputs, new StageRuns(source, outputs, clock, appVersion, stages), InputBackups.NONE);
  }

  private RunService(OutputStore outputs, StageRuns stages, InputBackups backups) {
    this.outputs = outputs;
    this.stages = stages;
    this.backups = backups;
  }

  /// The same runs, whose inputs are backed up so.
  public RunService backedUpBy(InputBackups others) {
    return new RunService(outputs, stages, others);
  }

  /// A run through all stages up to analysis, ready to be written.
  public record Study(RunOutcome outcome, RunFacts facts) {}

  /// A run with the files it left.
  public record Finished(RunOutcome outcome, ExportOutcome export) implements Ended {}

  /// A run that ended before analysis because a check failed, with the files that say which.
  public record Stopped(Validation validation, ExportOutcome export) implements Ended {}

  /// How a run into a folder ended.
  public sealed interface Ended {}

  /// The single stages, for a session that runs them one by one.
  StageRuns stages() {
    return stages;
  }

  /// Reads files to work on them, and backs them up meanwhile.
  TaskDone<Checked<IngestedCatalogue>> open(List<Path> inputs, Recipe recipe, RunContext context) {
    TaskDone<Checked<IngestedCatalogue>> ingested = stages.ingest(inputs, recipe, context);
    var _ = backups.begin(inputs, ingested.value().table().raw().files(), context);
    return ingested;
  }

  /// A look at the beginning of one file: its first records, with settings and columns as far as
  /// these tell. Says nothing to the monitor.
  public IngestResult preview(Path input, Recipe recipe, RunContext context) {
    return stages.preview(input, recipe, context);
  }

  /// Reads a file and shows how.
  public IngestResult inspect(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.INGEST, context.monitor());
    IngestedCatalogue read = stages.look(inputs, unchecked(recipe), context).value().table();
    return stages.shown(StageMemory.once(read), context);
  }

  private static Recipe unchecked(Recipe recipe) {
    return recipe.withChecks(List.of());
  }

  /// Runs all stages up to analysis on one file.
  public Study study(Path input, Recipe recipe, RunContext context) {
    return study(List.of(input), recipe, context);
  }

  /// Runs all stages and writes every file, for one file.
  public Ended run(Path input, Recipe recipe, Path folder, RunContext context) {
    return run(List.of(input), recipe, folder, context);
  }

  /// Runs all stages up to analysis.
  public Study study(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.ANALYSE, context.monitor());
    return studied(prepared(stages.ingest(inputs, recipe, context), recipe, context), context);
  }

  /// Runs all stages and writes every file; where a check failed and the recipe does not go on
  /// then, ends before analysis and writes how the checks came out. The folder is tried once the
  /// input could be read, before the long work.
  public Ended run(List<Path> inputs, Recipe recipe, Path folder, RunContext context) {
    announce(Stage.INGEST, Stage.REPORTS, context.monitor());
    TaskDone<Checked<IngestedCatalogue>> ingested = stages.ingest(inputs, recipe, context);
    IngestedCatalogue read = ingested.value().table();
    try (Pending _ = backups.begin(inputs, read.raw().files(), context)) {
      stages.require(read);
      outputs.prepare(folder);
      Prepared prepared = prepared(ingested, recipe, context);
      if (prepared.validation().stops()) {
        return stopped(prepared.validation(), folder, context);
      }
      Study study = studied(prepared, context);
      return new Finished(
          study.outcome(), stages.export(study.outcome(), study.facts(), folder, context));
    }
  }

  /// Reads and cleans a file and sums up its columns.
  public List<ColumnSummary> profile(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.CLEAN, context.monitor());
    Recipe plain = unchecked(recipe);
    IngestedCatalogue read = stages.look(inputs, plain, context).value().table();
    return ColumnSummaries.of(cleaned(read, plain, context), context);
  }

  /// Reads and cleans a file and derives its features, to be looked into.
  public Explorer explorer(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.FEATURES, context.monitor());
    Recipe plain = unchecked(recipe);
    IngestedCatalogue read = stages.look(inputs, plain, context).value().table();
    CleanCatalogue clean = cleaned(read, plain, context);
    return new CatalogueExplorer(stages.features(clean, plain, context).value().table());
  }

  private CleanCatalogue cleaned(IngestedCatalogue in, Recipe recipe, RunContext context) {
    return stages.clean(StageMemory.once(in), recipe, context).value().table();
  }

  /// Tells what the rules and steps of a recipe move in the reports of files, the most influential
  /// first.
  ///
  /// @param one the rule or step that is asked about, null where all are
  public List<Influence> influence(
      List<Path> inputs, Recipe recipe, @Nullable Cause one, RunContext context) {
    announce(Stage.INGEST, Stage.INGEST, context.monitor());
    context.monitor().state(Influences.TASK, TaskState.WAITING);
    Checked<IngestedCatalogue> read = stages.ingest(inputs, recipe, context).value();
    stages.require(read.table());
    Influences influences = new Influences(stages, StageMemory.once(read.table()), read);
    RunContext own = context.forTask(Influences.TASK);
    own.monitor().state(Influences.TASK, TaskState.RUNNING);
    List<Influence> found =
        one == null ? influences.all(recipe, own) : List.of(influences.of(one, recipe, own));
    own.monitor().state(Influences.TASK, TaskState.DONE);
    return found;
  }

  /// Makes every check of a recipe over files, and no more of a run than they need.
  public Validation validate(List<Path> inputs, Recipe recipe, RunContext context) {
    boolean derives = false;
    for (CheckSpec check : recipe.checks()) {
      derives |= check.after() == CheckSpec.After.FEATURES;
    }
    announce(Stage.INGEST, derives ? Stage.FEATURES : Stage.CLEAN, context.monitor());
    TaskDone<Checked<IngestedCatalogue>> ingested = stages.ingest(inputs, recipe, context);
    if (derives) {
      return prepared(ingested, recipe, context).validation();
    }
    StageMemory memory = StageMemory.once(ingested.value().table());
    Checked<CleanCatalogue> clean = stages.clean(memory, recipe, context).value();
    return Validation.of(recipe, ingested.value(), clean, null, context.cancellation());
  }

  /// The stages before analysis, with how the checks came out.
  private record Prepared(
      StageMemory memory,
      TaskDone<Checked<IngestedCatalogue>> ingested,
      TaskDone<Checked<CleanCatalogue>> clean,
      TaskDone<Checked<FeaturedCatalogue>> featured,
      Validation validation) {}

  private Prepared prepared(
      TaskDone<Checked<IngestedCatalogue>> ingested, Recipe recipe, RunContext context) {
    StageMemory memory = StageMemory.once(ingested.value().table());
    TaskDone<Checked<CleanCatalogue>> clean = stages.clean(memory, recipe, context);
    TaskDone<Checked<FeaturedCatalogue>> featured =
        stages.features(clean.value().table(), recipe, context);
    Validation validation =
        Validation.of(
            recipe, ingested.value(), clean.value(), featured.value(), context.cancellation());
    return new Prepared(memory, ingested, clean, featured, validation);
  }

  private Study studied(Prepared done, RunContext context) {
    TaskDone<Analysed> analysed = stages.analyse(done.validation(), done.memory(), context);
    return new Study(
        new RunOutcome(
            done.validation().recipe(), done.featured().value().table(), analysed.value()),
        stages.facts(List.of(done.ingested(), done.clean(), done.featured(), analysed)));
  }

  private Stopped stopped(Validation validation, Path folder, RunContext context) {
    RunMonitor monitor = context.monitor();
    monitor.log(RunMonitor.Level.ERROR, Stage.ANALYSE.id(), validation.failure().sentence());
    monitor.state(Stage.ANALYSE.id(), TaskState.BLOCKED);
    monitor.state(Stage.REPORTS.id(), TaskState.BLOCKED);
    return new Stopped(validation, outputs.write(validation, folder, context));
  }

  /// Tells the monitor which tasks are to come.
  static void announce(Stage first, Stage last, RunMonitor monitor) {
    for (Stage stage : Stage.values()) {
      if (stage.compareTo(first) >= 0 && stage.compareTo(last) <= 0) {
        monitor.state(stage.id(), TaskState.WAITING);
      }
    }
  }
}
