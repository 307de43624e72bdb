package app.marquee.app;

import app.marquee.app.TaskRunner.Work;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.provenance.Explainer;
import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.provenance.FeaturePreview;
import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.Stage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.explore.TitleTracer;
import app.marquee.engine.features.FeaturePreviews;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The newest tables of one open file, which faces never see, and the work that makes each from the
/// one before. Confined to the face's thread; the work it gives out may run on any.
final class StageResults {
  private final RunService runs;
  private @Nullable TaskDone<Checked<IngestedCatalogue>> ingested;
  private @Nullable StageMemory memory;
  private @Nullable Influences influences;
  private @Nullable TaskDone<Checked<CleanCatalogue>> cleaned;
  private @Nullable TaskDone<Checked<FeaturedCatalogue>> featured;
  private @Nullable TaskDone<Analysed> analysed;

  StageResults(RunService runs) {
    this.runs = runs;
  }

  /// A result on its way back to the face's thread.
  ///
  /// @param landing keeps the tables and puts what a face shows into the state; on the face's
  ///   thread
  record Landing(double seconds, UnaryOperator<SessionState> landing) {
    SessionState onto(SessionState state) {
      return landing.apply(state);
    }
  }

  /// The work of a stage on the results of those before it, which must be there.
  ///
  /// @param folder where the reports go; needed for that stage only
  Work<Landing> work(Stage stage, SessionState state, @Nullable Path folder, RunContext context) {
    Recipe recipe = state.recipe();
    return switch (stage) {
      case INGEST -> ingesting(state.inputs(), recipe, context);
      case CLEAN -> cleaning(recipe, context);
      case FEATURES -> deriving(recipe, context);
      case ANALYSE -> analysing(recipe, context);
      case REPORTS -> exporting(Objects.requireNonNull(folder), recipe, context);
    };
  }

  /// The work of explaining a cell from the newest tables there are; gives nothing where none of
  /// them has it.
  ///
  /// @param record the title's number in the file
  Work<Optional<Explanation>> explaining(int record, String column) {
    // Features may be older than the cleaning; they are asked for their own columns only.
    List<TitleTracer> asked = new ArrayList<>();
    if (cleaned != null) {
      asked.add(TitleTracer.of(cleaned.value().table()));
    }
    if (featured != null) {
      asked.add(TitleTracer.of(featured.value().table()));
    }
    if (ingested != null) {
      asked.add(TitleTracer.of(ingested.value().table()));
    }
    return () -> {
      for (TitleTracer tracer : asked) {
        Optional<Explanation> found =
            tracer.trace(record).flatMap(title -> new Explainer(title).explain(column));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    };
  }

  /// The work of telling what a step would do to the newest cleaned titles; gives nothing where
  /// there are none.
  Work<Optional<StepPreview>> previewing(Edit edit) {
    TaskDone<Checked<CleanCatalogue>> newest = cleaned;
    return () ->
        newest == null
            ? Optional.empty()
            : Optional.of(runs.stages().preview(newest.value().table(), edit, RunContext.plain()));
  }

  /// The work of telling what a feature would be over the newest features; gives nothing where
  /// there are none.
  ///
  /// @param settings what the recipe says of features
  /// @param replaced name of the feature it would stand in the place of, empty for a new one
  Work<Optional<FeaturePreview>> previewing(
      FeatureSettings settings, UserFeature feature, String replaced, RunContext context) {
    TaskDone<Checked<FeaturedCatalogue>> newest = featured;
    return () ->
        newest == null
            ? Optional.empty()
            : Optional.of(
                FeaturePreviews.of(newest.value().table(), settings, feature, replaced, context));
  }

  private Work<Landing> ingesting(List<Input> inputs, Recipe recipe, RunContext context) {
    List<Path> files = inputs.stream().map(Input::file).toList();
    return () -> {
      TaskDone<Checked<IngestedCatalogue>> step = runs.open(files, recipe, context);
      StageMemory fresh = new StageMemory(step.value().table());
      IngestResult shown = runs.stages().shown(fresh, context);
      return landing(
          step,
          state -> {
            ingested = step;
            memory = fresh;
            influences = new Influences(runs.stages(), fresh, step.value());
            return state.with(shown).with(After.INGEST, step.value().checks());
          });
    };
  }

  private Work<Landing> cleaning(Recipe recipe, RunContext context) {
    StageMemory known = there(memory);
    return () -> {
      TaskDone<Checked<CleanCatalogue>> step = runs.stages().clean(known, recipe, context);
      CleanResult shown = CleanResult.of(step.value().table(), known.counted());
      return landing(
          step,
          state -> {
            cleaned = step;
            return state.with(shown).with(After.CLEAN, step.value().checks());
          });
    };
  }

  private Work<Landing> deriving(Recipe recipe, RunContext context) {
    CleanCatalogue in = there(cleaned).value().table();
    StageMemory known = there(memory);
    return () -> {
      TaskDone<Checked<FeaturedCatalogue>> step = runs.stages().features(in, recipe, context);
      FeaturesResult shown = FeaturesResult.of(step.value().table(), known.counted());
      return landing(
          step,
          state -> {
            featured = step;
            return state.with(shown).with(After.FEATURES, step.value().checks());
          });
    };
  }

  private Work<Landing> analysing(Recipe recipe, RunContext context) {
    Checked<IngestedCatalogue> read = there(ingested).value();
    Checked<CleanCatalogue> clean = there(cleaned).value();
    Checked<FeaturedCatalogue> derived = there(featured).value();
    StageMemory known = there(memory);
    return () -> {
      Validation checks = Validation.of(recipe, read, clean, derived, context.cancellation());
      TaskDone<Analysed> step = runs.stages().analyse(checks, known, context);
      return landing(
          step,
          state -> {
            there(influences).offer(recipe, clean.table(), step.value().documents());
            analysed = step;
            return state.with(step.value());
          });
    };
  }

  private Work<Landing> exporting(Path folder, Recipe recipe, RunContext context) {
    RunOutcome outcome =
        new RunOutcome(recipe, there(featured).value().table(), there(analysed).value());
    RunFacts facts =
        runs.stages()
            .facts(List.of(there(ingested), there(cleaned), there(featured), there(analysed)));
    return () -> {
      ExportOutcome export = runs.stages().export(outcome, facts, folder, context);
      return new Landing(export.seconds(), state -> state.with(export));
    };
  }

  /// The work of answering one analysis from the newest analysed tables; null where there are none.
  ///
  /// @param recipe what the answer is counted by
  @Nullable Work<Answer> answering(Inquiry inquiry, Recipe recipe, RunContext context) {
    TaskDone<Checked<FeaturedCatalogue>> tables = featured;
    TaskDone<Analysed> run = analysed;
    if (tables == null || run == null) {
      return null;
    }
    RunOutcome outcome = new RunOutcome(recipe, tables.value().table(), run.value());
    return () -> Answers.of(outcome, inquiry, context);
  }

  /// The work of comparing the reports with and without a rule or step; null where no file is read.
  @Nullable Work<Influence> comparing(Cause cause, Recipe recipe, RunContext context) {
    Influences known = influences;
    return known == null ? null : () -> known.of(cause, recipe, context);
  }

  private static Landing landing(TaskDone<?> step, UnaryOperator<SessionState> landing) {
    return new Landing(step.facts().seconds(), landing);
  }

  private static <T> T there(@Nullable T step) {
    return Objects.requireNonNull(step);
  }
}
