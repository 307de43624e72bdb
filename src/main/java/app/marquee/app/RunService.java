package app.marquee.app;

import app.marquee.app.RunFacts.TaskFacts;
import app.marquee.app.backup.InputBackups;
import app.marquee.app.backup.InputBackups.Pending;
import app.marquee.app.explore.CatalogueExplorer;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
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
  public record Finished(RunOutcome outcome, ExportOutcome export) {}

  /// Reads a file and matches its columns.
  ///
  /// @throws MarqueeException with the failure, which has been logged
  /// @throws CancellationException where the run was cancelled; the same holds for every stage
  public Step<IngestedCatalogue> ingest(Path input, Recipe recipe, RunContext context) {
    return ingest(List.of(input), recipe, context);
  }

  /// Reads files as one catalogue and matches its columns.
  public Step<IngestedCatalogue> ingest(List<Path> inputs, Recipe recipe, RunContext context) {
    return step(
        Stage.INGEST,
        context,
        own -> stages.ingest(source.read(inputs, recipe, own), recipe, own),
        done -> {
          long records = done.raw().source().records();
          int quarantined = done.raw().quarantined().size();
          return new Told(
              records,
              done.columns().rowCount(),
              Wording.count(records, "record")
                  + " read, "
                  + NumberText.whole(quarantined)
                  + " in quarantine.");
        });
  }

  /// Reads a file to work on it, and backs it up meanwhile.
  public Step<IngestedCatalogue> open(Path input, Recipe recipe, RunContext context) {
    Step<IngestedCatalogue> ingested = ingest(input, recipe, context);
    var _ = backups.begin(List.of(input), ingested.value().raw().files(), context);
    return ingested;
  }

  /// A look at the beginning of a file: its first records, with settings and columns as far as
  /// these tell. Says nothing to the monitor.
  public IngestResult preview(List<Path> inputs, Recipe recipe, RunContext context) {
    return IngestResult.of(
        stages.ingest(source.preview(inputs.getFirst(), recipe, context), recipe, context));
  }

  /// What a face shows of a file that was read, its troubled cells among it.
  IngestResult shown(IngestedCatalogue in, RunContext context) {
    return IngestResult.of(in, stages.trouble(in, context), stages.passport(in, context));
  }

  /// Reads a file and shows how.
  public IngestResult inspect(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.INGEST, context.monitor());
    IngestedCatalogue in = ingest(inputs, recipe, context).value();
    return IngestResult.of(in, List.of(), stages.passport(in, context));
  }

  /// Runs the recipe's rules.
  public Step<CleanCatalogue> clean(IngestedCatalogue in, Recipe recipe, RunContext context) {
    return step(
        Stage.CLEAN,
        context,
        own -> stages.clean(in, recipe, own),
        done ->
            new Told(
                in.columns().rowCount(),
                done.size(),
                Wording.count(done.changes().size(), "cell")
                    + " changed, "
                    + Wording.count(done.flags().size(), "flag")
                    + " set, "
                    + Wording.count(done.sum().duplicates(), "duplicate")
                    + " dropped; "
                    + Wording.count(done.sum().kept(), "title")
                    + " kept, "
                    + NumberText.whole(done.sum().quarantined())
                    + " in quarantine."));
  }

  /// Derives the feature columns.
  public Step<FeaturedCatalogue> features(CleanCatalogue in, RunContext context) {
    return step(
        Stage.FEATURES,
        context,
        own -> stages.derive(in, own),
        done ->
            new Told(
                in.size(),
                done.size(),
                Wording.count(done.features().columns().size(), "feature")
                    + " derived for "
                    + Wording.count(done.size(), "title")
                    + (done.notApplicable().isEmpty()
                        ? "."
                        : "; "
                            + NumberText.whole(done.notApplicable().size())
                            + " not applicable.")));
  }

  /// Runs every analysis and check.
  public Step<Analysed> analyse(FeaturedCatalogue in, Recipe recipe, RunContext context) {
    return step(
        Stage.ANALYSE,
        context,
        own -> stages.analyse(in, recipe, own),
        done ->
            new Told(
                in.size(),
                in.size(),
                Wording.count(in.size(), "title")
                    + " analysed: "
                    + Wording.count(done.documents().size(), "document")
                    + ", "
                    + Wording.count(done.charts().size(), "chart")
                    + "; "
                    + NumberText.whole(done.checks().stream().filter(CheckResult::passed).count())
                    + " of "
                    + Wording.count(done.checks().size(), "check")
                    + " passed."));
  }

  /// Writes every file of a run. The facts the store gets name this task too, as running.
  public ExportOutcome export(RunOutcome outcome, RunFacts facts, Path folder, RunContext context) {
    long titles = outcome.sum().kept();
    return step(
            Stage.REPORTS,
            context,
            own -> outputs.write(outcome, withOwn(facts, titles), folder, own),
            done ->
                new Told(
                    titles,
                    titles,
                    Wording.count(done.files().size(), "file")
                        + " written, "
                        + Wording.bytes(done.totalBytes())
                        + " in all."))
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
  public Finished run(Path input, Recipe recipe, Path folder, RunContext context) {
    return run(List.of(input), recipe, folder, context);
  }

  /// Runs all stages up to analysis.
  public Study study(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.ANALYSE, context.monitor());
    return studied(ingest(inputs, recipe, context), recipe, context);
  }

  /// Runs all stages and writes every file. The folder is tried once the input could be read,
  /// before the long work.
  public Finished run(List<Path> inputs, Recipe recipe, Path folder, RunContext context) {
    announce(Stage.INGEST, Stage.REPORTS, context.monitor());
    Step<IngestedCatalogue> ingested = ingest(inputs, recipe, context);
    try (Pending _ = backups.begin(inputs, ingested.value().raw().files(), context)) {
      stages.require(ingested.value());
      outputs.prepare(folder);
      Study study = studied(ingested, recipe, context);
      return new Finished(study.outcome(), export(study.outcome(), study.facts(), folder, context));
    }
  }

  /// Reads and cleans a file and sums up its columns.
  public List<ColumnSummary> profile(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.CLEAN, context.monitor());
    CleanCatalogue clean = clean(ingest(inputs, recipe, context).value(), recipe, context).value();
    return ColumnSummaries.of(clean, context);
  }

  /// Reads and cleans a file and derives its features, to be looked into.
  public Explorer explorer(List<Path> inputs, Recipe recipe, RunContext context) {
    announce(Stage.INGEST, Stage.FEATURES, context.monitor());
    CleanCatalogue clean = clean(ingest(inputs, recipe, context).value(), recipe, context).value();
    return new CatalogueExplorer(features(clean, context).value());
  }

  private Study studied(Step<IngestedCatalogue> ingested, Recipe recipe, RunContext context) {
    Step<CleanCatalogue> clean = clean(ingested.value(), recipe, context);
    Step<FeaturedCatalogue> featured = features(clean.value(), context);
    Step<Analysed> analysed = analyse(featured.value(), recipe, context);
    return new Study(
        new RunOutcome(recipe, featured.value(), analysed.value()),
        facts(List.of(ingested, clean, featured, analysed)));
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
