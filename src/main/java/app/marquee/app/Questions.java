package app.marquee.app;

import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.TaskRunner.Work;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.provenance.FeaturePreview;
import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// What a face asks of a session's results, which stay as they are. Confined to the face's thread;
/// the work runs on the [TaskRunner] and its result comes back to that thread. Where nobody is
/// named to hear of a failure, the runner tells of it.
public final class Questions {
  private final TaskRunner runner;
  private final IntSupplier threads;
  private final Supplier<StageResults> results;
  private final Supplier<Recipe> recipe;
  private Cancellation answering = new Cancellation();
  private Cancellation comparing = new Cancellation();
  private Cancellation previewing = new Cancellation();

  /// @param threads asked before each work: how many it uses
  Questions(
      TaskRunner runner,
      IntSupplier threads,
      Supplier<StageResults> results,
      Supplier<Recipe> recipe) {
    this.runner = runner;
    this.threads = threads;
    this.results = results;
    this.recipe = recipe;
  }

  /// Explains a cell of the open file, from the newest results there are.
  ///
  /// @param record the title's number in the file
  /// @param then called on the face's thread, unless the cell is not there
  public void explain(int record, String column, Consumer<Explanation> then) {
    runner.start(
        "explain",
        results.get().explaining(record, column),
        Completion.of(found -> found.ifPresent(then)));
  }

  /// Tells what a step would do to the titles as they were cleaned last.
  ///
  /// @param then called on the face's thread, unless nothing was cleaned
  public void preview(Edit edit, Consumer<StepPreview> then) {
    runner.start(
        "preview", results.get().previewing(edit), Completion.of(found -> found.ifPresent(then)));
  }

  /// Tells what a feature would be over the titles as their features were derived last. One is told
  /// at a time: an earlier one still at work is given up.
  ///
  /// @param replaced name of the feature it would stand in the place of, empty for a new one
  /// @param then called on the face's thread, unless there are no features
  public void preview(UserFeature feature, String replaced, Consumer<FeaturePreview> then) {
    previewing.request();
    Cancellation own = new Cancellation();
    previewing = own;
    runner.start(
        "preview",
        results
            .get()
            .previewing(recipe.get().features(), feature, replaced, context(own, "preview")),
        Completion.of(found -> found.filter(_ -> !own.isRequested()).ifPresent(then)));
  }

  /// Answers one analysis from the newest results there are. One is answered at a time: an earlier
  /// one still at work is given up.
  ///
  /// @param then called on the face's thread with the answer, unless another was asked meanwhile
  /// @param failed likewise, with what went wrong
  public void answer(Inquiry inquiry, Consumer<Answer> then, Consumer<Failure> failed) {
    answering.request();
    Cancellation own = new Cancellation();
    answering = own;
    Work<Answer> work = results.get().answering(inquiry, recipe.get(), context(own, "answer"));
    if (work != null) {
      start("answer", work, own, then, failed);
    }
  }

  /// Tells what rules and steps of the recipe move in the reports, one after the other. One list is
  /// worked at a time: an earlier one still at work is given up.
  ///
  /// @param each called on the face's thread with each in turn, unless the work was stopped
  /// @param failed likewise, with what went wrong; then no more are called
  /// @return stops the work
  public Cancellation influence(
      List<Cause> causes, Consumer<Influence> each, Consumer<Failure> failed) {
    comparing.request();
    Cancellation own = new Cancellation();
    comparing = own;
    next(new ArrayDeque<>(causes), recipe.get(), own, each, failed);
    return own;
  }

  private void next(
      Queue<Cause> causes,
      Recipe by,
      Cancellation own,
      Consumer<Influence> each,
      Consumer<Failure> failed) {
    Cause cause = causes.poll();
    Work<Influence> work =
        cause == null ? null : results.get().comparing(cause, by, context(own, Influences.TASK));
    if (work != null) {
      Consumer<Influence> then =
          influence -> {
            each.accept(influence);
            if (!own.isRequested()) {
              next(causes, by, own, each, failed);
            }
          };
      start(Influences.TASK, work, own, then, failed);
    }
  }

  private RunContext context(Cancellation own, String task) {
    return new RunContext(threads.getAsInt(), own, RunMonitor.SILENT, task);
  }

  /// Starts work whose result nobody wants once it was asked to stop.
  private <T> void start(
      String name, Work<T> work, Cancellation own, Consumer<T> then, Consumer<Failure> failed) {
    runner.start(
        name,
        work,
        Completion.of(
            result -> {
              if (!own.isRequested()) {
                then.accept(result);
              }
            },
            failure -> {
              if (!own.isRequested()) {
                failed.accept(failure);
              }
            },
            () -> {}));
  }
}
