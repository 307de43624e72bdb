package app.marquee.app;

import app.marquee.app.RunFacts.TaskFacts;
import app.marquee.app.backup.InputBackups;
import app.marquee.app.backup.InputBackups.Pending;
import app.marquee.app.explore.CatalogueExplorer;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.RunMonitor.TaskState;
import app.marquee.domain.run.Stage;
import app.marquee.engine.checks.CheckedStage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.explore.ColumnSummaries;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/// Runs the stages over the ports, one call a stage, in the calling thread. Tells the context's
/// monitor how each task stands and one fact about what it did, and keeps the times. Holds no
/// state: safe for every thread.
public final class RunService {
  private final CatalogueSource source;
  private final OutputStore outputs;
  private final Clock clock;
  private final String appVersion;
  private final Stages stages;
  private final InputBackups backups;

  /// @param clock read for run facts only, never for a figure
  /// @param appVersion the program's version
  public RunService(CatalogueSource source, OutputStore outputs, Clock clock, String appVersion) {
    this(source, outputs, clock, appVersion, Stages.ENGINE);
  }

  RunService(
      CatalogueSource source, OutputStore outputs, Clock clock, String appVersion, Stages stages) {
    this.source = source;
    this.outputs = outputs;
    this.clock = clock;
    this.appVersion = appVersion;
    this.stages = stages;
    this.backups = InputBackups.NONE;
  }

  private RunService(RunService like, InputBackups backups) {
    this.source = like.source;
    this.outputs = like.outputs;
    this.clock = like.clock;
    this.appVersion = like.appVersion;
    this.stages = like.stages;
    this.backups = backups;
  }

  /// The same runs, whose inputs are backed up so.
  public RunService backedUpBy(InputBackups others) {
    return new RunService(this, others);
  }

  /// A stage's result with what is to be told of the task that made it.
  ///
  /// @param warnings sentences of level warning it logged
  public record Step<T>(T value, TaskFacts facts, List<String> warnings) {
    public Step {
      warnings = List.copyOf(warnings);
    }
  }

  /// A run through all stages up to analysis, ready to be written.
  public record Study(RunOutcome outcome, RunFacts facts) {}

  /// A run with the files it left.
  public record Finished(RunOutcome outcome, ExportOutcome export) implements Ended {}

  /// A run that ended before analysis because a check failed, with the files that say which.
  public record Stopped(Validation validation, ExportOutcome export) implements Ended {}

  /// How a run into a folder ended.
  public sealed interface Ended {}

  /// Reads a file and matches its columns.
  ///
  /// @throws MarqueeException with the failure, which has been logged
  /// @throws CancellationException where the run was cancelled; the same holds for every stage
  public Step<Checked<IngestedCatalogue>> ingest(Path input, Recipe recipe, RunContext context) {
    return ingest(List.of(input), recipe, context);
  }

  /// Reads files as one catalogue and matches its columns.
  public Step<Checked<IngestedCatalogue>> ingest(
      List<Path> inputs, Recipe recipe, RunContext context) {
    return step(
        Stage.INGEST,
        context,
        own -> {
          IngestedCatalogue read = stages.ingest(source.read(inputs, recipe, own), recipe, own);
          return checked(read, CheckedStage.of(read), recipe, own);
        },
        done -> {
          IngestedCatalogue read = done.table();
          return new Told(
              read.raw().source().records(), read.columns().rowCount(), StageSentences.of(read));
        });
  }

  /// Reads files to work on them, and backs them up meanwhile.
  public Step<Checked<IngestedCatalogue>> open(
      List<Path> inputs, Recipe recipe, RunContext context) {
    Step<Checked<IngestedCatalogue>> ingested = ingest(inputs, recipe, context);
    var _ = backups.begin(inputs, ingested.value().table().raw().files(), context);
    return ingested;
  }

  /// A look at the beginning of one file: its first records, with settings and columns as far as
  /// these tell. Says nothing to the monitor.
  public IngestResult preview(Path input, Recipe recipe, RunContext context) {
    return IngestResult.of(stages.ingest(source.preview(input, recipe, context), recipe, context));
  }

  /// What a face shows of a file that was read, its troubled cells among it.
  IngestResult shown(IngestedCatalogue in, RunContext context) {
    return IngestResult.of(
        in, stages.trouble(in, context), stages.dates(in, context), stages.passport(in, context));
  }

  /// Reads a file and shows how.
  public IngestResult inspect(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.INGEST, context.monitor());
    return shown(ingest(inputs, unchecked(recipe), context).value().table(), context);
  }

  /// Runs the recipe's rules.
  public Step<Checked<CleanCatalogue>> clean(
      IngestedCatalogue in, Recipe recipe, RunContext context) {
    return step(
        Stage.CLEAN,
        context,
        own -> {
          CleanCatalogue clean = stages.clean(in, recipe, own);
          return checked(clean, CheckedStage.of(clean), recipe, own);
        },
        done ->
            new Told(
                in.columns().rowCount(), done.table().size(), StageSentences.of(done.table())));
  }

  /// What a step would do to cleaned titles. Says nothing to the monitor.
  StepPreview preview(CleanCatalogue in, Edit edit, RunContext context) {
    return stages.preview(in, edit, context);
  }

  /// Derives the feature columns.
  public Step<Checked<FeaturedCatalogue>> features(
      CleanCatalogue in, Recipe recipe, RunContext context) {
    return step(
        Stage.FEATURES,
        context,
        own -> {
          FeaturedCatalogue featured = stages.derive(in, own);
          return checked(featured, CheckedStage.of(featured), recipe, own);
        },
        done -> new Told(in.size(), done.table().size(), StageSentences.of(done.table())));
  }

  /// Makes the checks of a stage and tells of those that fail.
  private static <T> Checked<T> checked(
      T table, CheckedStage checks, Recipe recipe, RunContext context) {
    for (CheckResult check : checks.results(recipe.checks(), context)) {
      if (!check.passed()) {
        context.warn(StageSentences.of(check));
      }
    }
    return new Checked<>(table, checks);
  }

  private static Recipe unchecked(Recipe recipe) {
    return recipe.withChecks(List.of());
  }

  /// Runs every analysis.
  ///
  /// @throws MarqueeException also where a check failed and the recipe does not go on then
  public Step<Analysed> analyse(Validation in, RunContext context) {
    long titles = in.sum().kept();
    return step(
        Stage.ANALYSE,
        context,
        own -> {
          in.requirePassed();
          return stages.analyse(in.catalogue(), in.recipe(), own);
        },
        done -> new Told(titles, titles, StageSentences.of(titles, done)));
  }

  /// Writes every file of a run. The facts the store gets name this task too, as running.
  public ExportOutcome export(RunOutcome outcome, RunFacts facts, Path folder, RunContext context) {
    long titles = outcome.sum().kept();
    return step(
            Stage.REPORTS,
            context,
            own -> outputs.write(outcome, withOwn(facts, titles), folder, own),
            done -> new Told(titles, titles, StageSentences.of(done)))
        .value();
  }

  private RunFacts withOwn(RunFacts facts, long titles) {
    List<TaskFacts> tasks = new ArrayList<>(facts.tasks());
    tasks.add(
        new TaskFacts(
            Stage.REPORTS.id(), TaskState.RUNNING, 1, clock.instant(), 0, titles, titles));
    return new RunFacts(
        facts.runId(), facts.appVersion(), facts.startedAt(), tasks, facts.warnings());
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
    return studied(prepared(ingest(inputs, recipe, context), recipe, context), context);
  }

  /// Runs all stages and writes every file; where a check failed and the recipe does not go on
  /// then, ends before analysis and writes how the checks came out. The folder is tried once the
  /// input could be read, before the long work.
  public Ended run(List<Path> inputs, Recipe recipe, Path folder, RunContext context) {
    announce(Stage.INGEST, Stage.REPORTS, context.monitor());
    Step<Checked<IngestedCatalogue>> ingested = ingest(inputs, recipe, context);
    IngestedCatalogue read = ingested.value().table();
    try (Pending _ = backups.begin(inputs, read.raw().files(), context)) {
      stages.require(read);
      outputs.prepare(folder);
      Prepared prepared = prepared(ingested, recipe, context);
      if (prepared.validation().stops()) {
        return stopped(prepared.validation(), folder, context);
      }
      Study study = studied(prepared, context);
      return new Finished(study.outcome(), export(study.outcome(), study.facts(), folder, context));
    }
  }

  /// Reads and cleans a file and sums up its columns.
  public List<ColumnSummary> profile(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.CLEAN, context.monitor());
    Recipe plain = unchecked(recipe);
    IngestedCatalogue read = ingest(inputs, plain, context).value().table();
    return ColumnSummaries.of(clean(read, plain, context).value().table(), context);
  }

  /// Reads and cleans a file and derives its features, to be looked into.
  public Explorer explorer(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.FEATURES, context.monitor());
    Recipe plain = unchecked(recipe);
    IngestedCatalogue read = ingest(inputs, plain, context).value().table();
    CleanCatalogue clean = clean(read, plain, context).value().table();
    return new CatalogueExplorer(features(clean, plain, context).value().table());
  }

  /// Makes every check of a recipe over files, and no more of a run than they need.
  public Validation validate(List<Path> inputs, Recipe recipe, RunContext context) {
    boolean derives = false;
    for (CheckSpec check : recipe.checks()) {
      derives |= check.after() == CheckSpec.After.FEATURES;
    }
    announce(Stage.INGEST, derives ? Stage.FEATURES : Stage.CLEAN, context.monitor());
    Step<Checked<IngestedCatalogue>> ingested = ingest(inputs, recipe, context);
    if (derives) {
      return prepared(ingested, recipe, context).validation();
    }
    Checked<CleanCatalogue> clean = clean(ingested.value().table(), recipe, context).value();
    return Validation.of(recipe, ingested.value(), clean, null, context.cancellation());
  }

  /// The stages before analysis, with how the checks came out.
  private record Prepared(
      Step<Checked<IngestedCatalogue>> ingested,
      Step<Checked<CleanCatalogue>> clean,
      Step<Checked<FeaturedCatalogue>> featured,
      Validation validation) {}

  private Prepared prepared(
      Step<Checked<IngestedCatalogue>> ingested, Recipe recipe, RunContext context) {
    Step<Checked<CleanCatalogue>> clean = clean(ingested.value().table(), recipe, context);
    Step<Checked<FeaturedCatalogue>> featured = features(clean.value().table(), recipe, context);
    Validation validation =
        Validation.of(
            recipe, ingested.value(), clean.value(), featured.value(), context.cancellation());
    return new Prepared(ingested, clean, featured, validation);
  }

  private Study studied(Prepared done, RunContext context) {
    Step<Analysed> analysed = analyse(done.validation(), context);
    return new Study(
        new RunOutcome(
            done.validation().recipe(), done.featured().value().table(), analysed.value()),
        facts(List.of(done.ingested(), done.clean(), done.featured(), analysed)));
  }

  private Stopped stopped(Validation validation, Path folder, RunContext context) {
    RunMonitor monitor = context.monitor();
    monitor.log(RunMonitor.Level.ERROR, Stage.ANALYSE.id(), validation.failure().sentence());
    monitor.state(Stage.ANALYSE.id(), TaskState.BLOCKED);
    monitor.state(Stage.REPORTS.id(), TaskState.BLOCKED);
    return new Stopped(validation, outputs.write(validation, folder, context));
  }

  /// The facts of a run made of these steps, in running order.
  public RunFacts facts(List<? extends Step<?>> steps) {
    List<TaskFacts> tasks = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (Step<?> step : steps) {
      tasks.add(step.facts());
      warnings.addAll(step.warnings());
    }
    Instant started = tasks.isEmpty() ? clock.instant() : tasks.getFirst().startedAt();
    return new RunFacts(runId(started), appVersion, started, tasks, warnings);
  }

  /// A run's name: when it started and four digits that keep runs of one second apart.
  private static String runId(Instant started) {
    int digits = ThreadLocalRandom.current().nextInt(0x1_0000);
    String time = started.truncatedTo(ChronoUnit.SECONDS).toString();
    return time.replace("-", "").replace(":", "")
        + "-"
        + Integer.toHexString(0x1_0000 | digits).substring(1);
  }

  /// Tells the monitor which tasks are to come.
  static void announce(Stage first, Stage last, RunMonitor monitor) {
    for (Stage stage : Stage.values()) {
      if (stage.compareTo(first) >= 0 && stage.compareTo(last) <= 0) {
        monitor.state(stage.id(), TaskState.WAITING);
      }
    }
  }

  /// What is told of a task that is done.
  private record Told(long rowsIn, long rowsOut, String sentence) {}

  private <T> Step<T> step(
      Stage stage, RunContext context, Function<RunContext, T> work, Function<T, Told> telling) {
    WarningKeeper kept = new WarningKeeper(context.monitor());
    RunContext own = new RunContext(context.threads(), context.cancellation(), kept, stage.id());
    Instant started = clock.instant();
    kept.state(stage.id(), TaskState.RUNNING);
    try {
      own.cancellation().check();
      T result = work.apply(own);
      Told told = telling.apply(result);
      double seconds = Math.max(0, Duration.between(started, clock.instant()).toNanos() / 1e9);
      own.info(told.sentence());
      kept.state(stage.id(), TaskState.DONE);
      return new Step<>(
          result,
          new TaskFacts(
              stage.id(), TaskState.DONE, 1, started, seconds, told.rowsIn(), told.rowsOut()),
          kept.warnings());
    } catch (CancellationException stopped) {
      kept.state(stage.id(), TaskState.CANCELLED);
      throw stopped;
    } catch (RuntimeException | Error thrown) {
      Failure failure = Failure.of(thrown);
      kept.log(RunMonitor.Level.ERROR, stage.id(), failure.sentence());
      kept.state(stage.id(), TaskState.FAILED);
      throw thrown instanceof MarqueeException known
          ? known
          : new MarqueeException(failure, thrown);
    }
  }
}
