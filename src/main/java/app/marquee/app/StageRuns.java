package app.marquee.app;

import app.marquee.app.RunFacts.TaskFacts;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.fit.MissingColumn;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.quality.CheckResult;
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

/// Runs single stages over the ports, one call a stage, in the calling thread. Tells the context's
/// monitor how each task stands and one fact about what it did, and keeps the times. Holds no
/// state: safe for every thread.
final class StageRuns {
  private final CatalogueSource source;
  private final OutputStore outputs;
  private final Clock clock;
  private final String appVersion;
  private final Stages stages;

  StageRuns(
      CatalogueSource source, OutputStore outputs, Clock clock, String appVersion, Stages stages) {
    this.source = source;
    this.outputs = outputs;
    this.clock = clock;
    this.appVersion = appVersion;
    this.stages = stages;
  }

  /// Reads files as one catalogue and matches its columns. Tells what the recipe asks for and the
  /// files lack, before anything is done with them.
  TaskDone<Checked<IngestedCatalogue>> ingest(
      List<Path> inputs, Recipe recipe, RunContext context) {
    return read(inputs, recipe, context, read -> stages.fit(read, recipe));
  }

  /// The same for who looks into files and runs no recipe: what they lack is not told.
  TaskDone<Checked<IngestedCatalogue>> look(List<Path> inputs, Recipe recipe, RunContext context) {
    return read(inputs, recipe, context, _ -> List.of());
  }

  private TaskDone<Checked<IngestedCatalogue>> read(
      List<Path> inputs,
      Recipe recipe,
      RunContext context,
      Function<IngestedCatalogue, List<MissingColumn>> fit) {
    return task(
        Stage.INGEST,
        context,
        own -> {
          IngestedCatalogue read = stages.ingest(source.read(inputs, recipe, own), recipe, own);
          fit.apply(read).forEach(missing -> own.warn(missing.sentence()));
          return checked(read, CheckedStage.of(read), recipe, own);
        },
        done -> {
          IngestedCatalogue read = done.table();
          return new Told(
              read.raw().source().records(), read.columns().rowCount(), StageSentences.of(read));
        });
  }

  /// A look at the beginning of one file.
  IngestResult preview(Path input, Recipe recipe, RunContext context) {
    return IngestResult.of(stages.ingest(source.preview(input, recipe, context), recipe, context));
  }

  /// @throws MarqueeException where a catalogue cannot go on to cleaning
  void require(IngestedCatalogue in) {
    stages.require(in);
  }

  /// What a face shows of a file that was read, its troubled cells among it.
  IngestResult shown(StageMemory memory, RunContext context) {
    IngestedCatalogue in = memory.in();
    return IngestResult.of(
        in, stages.trouble(in, context), stages.dates(in, context), passport(memory, context));
  }

  private Passport passport(StageMemory memory, RunContext context) {
    return memory.passport(() -> stages.passport(memory.in(), context));
  }

  /// Runs the recipe's rules and steps.
  TaskDone<Checked<CleanCatalogue>> clean(StageMemory memory, Recipe recipe, RunContext context) {
    return task(
        Stage.CLEAN,
        context,
        own -> {
          CleanCatalogue clean = stages.clean(memory, recipe, own);
          return checked(clean, memory.checks(clean), recipe, own);
        },
        done ->
            new Told(
                memory.in().columns().rowCount(),
                done.table().size(),
                StageSentences.of(done.table())));
  }

  /// What a step would do to cleaned titles. Says nothing to the monitor.
  StepPreview preview(CleanCatalogue in, Edit edit, RunContext context) {
    return stages.preview(in, edit, context);
  }

  /// Derives the feature columns.
  TaskDone<Checked<FeaturedCatalogue>> features(
      CleanCatalogue in, Recipe recipe, RunContext context) {
    return task(
        Stage.FEATURES,
        context,
        own -> {
          FeaturedCatalogue featured = stages.derive(in, recipe, own);
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

  /// Runs every analysis.
  ///
  /// @throws MarqueeException also where a check failed and the recipe does not go on then
  TaskDone<Analysed> analyse(Validation in, StageMemory memory, RunContext context) {
    long titles = in.sum().kept();
    return task(
        Stage.ANALYSE,
        context,
        own -> {
          in.requirePassed();
          return stages.analyse(in.catalogue(), in.recipe(), own).with(passport(memory, own));
        },
        done -> new Told(titles, titles, StageSentences.of(titles, done)));
  }

  /// The analyses, whatever the checks say. Says nothing to the monitor but progress.
  Analysed analyseAnyway(Validation in, StageMemory memory, RunContext context) {
    return stages.analyse(in.catalogue(), in.recipe(), context).with(passport(memory, context));
  }

  /// Writes every file of a run. The facts the store gets name this task too, as running.
  ExportOutcome export(RunOutcome outcome, RunFacts facts, Path folder, RunContext context) {
    long titles = outcome.sum().kept();
    return task(
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

  /// The facts of a run made of these steps, in running order.
  RunFacts facts(List<? extends TaskDone<?>> done) {
    List<TaskFacts> tasks = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (TaskDone<?> task : done) {
      tasks.add(task.facts());
      warnings.addAll(task.warnings());
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

  /// What is told of a task that is done.
  private record Told(long rowsIn, long rowsOut, String sentence) {}

  private <T> TaskDone<T> task(
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
      return new TaskDone<>(
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
