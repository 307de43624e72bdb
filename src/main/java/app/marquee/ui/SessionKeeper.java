package app.marquee.ui;

import app.marquee.app.CleanResult;
import app.marquee.app.IngestResult;
import app.marquee.app.SessionState;
import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.desk.Recents;
import app.marquee.app.desk.ReleaseLine;
import app.marquee.app.desk.WorkMark;
import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.Stage;
import app.marquee.ui.shell.RecipeDocument;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Notes of the session what outlives it: the shape of the open file, the file worked on, faults.
final class SessionKeeper {
  private static final String YEAR = CanonicalColumn.RELEASE_YEAR.header();

  /// Above this many titles the shape is counted once they are cleaned, not twice.
  private static final long MANY = 200_000;

  private static final Executor MARKING =
      work -> Thread.ofPlatform().daemon().name("marquee-mark").start(work);

  private final Recents recents;
  private final RecipeDocument document;
  private final TaskRunner runner;
  private final WorkMark mark;
  private final Consumer<Failure.Defect> fault;
  private final Set<Failure> told = new HashSet<>();
  private @Nullable IngestResult ingest;
  private @Nullable CleanResult clean;
  private @Nullable Path marked;
  private CompletableFuture<?> marking = CompletableFuture.completedFuture(null);

  /// @param fault hears of each fault of the program once
  SessionKeeper(
      Recents recents,
      RecipeDocument document,
      TaskRunner runner,
      WorkMark mark,
      Consumer<Failure.Defect> fault) {
    this.recents = recents;
    this.document = document;
    this.runner = runner;
    this.mark = mark;
    this.fault = fault;
  }

  /// Takes a new state.
  void show(SessionState state) {
    mark(state.isRunning() ? state.input() : null);
    describe(state);
    for (Stage stage : Stage.values()) {
      if (state.stage(stage).failure() instanceof Failure.Defect defect && told.add(defect)) {
        fault.accept(defect);
      }
    }
  }

  /// Takes the mark away, also one found at the start: the window closes in good order.
  void close() {
    marking.thenRunAsync(() -> mark.set(null), MARKING).join();
  }

  // The same result is the same object.
  @SuppressWarnings("ReferenceEquality")
  private void describe(SessionState state) {
    Path input = state.input();
    if (input == null) {
      return;
    }
    if (state.inputs().size() > 1 && document.file().isEmpty()) {
      // How many titles all have is nothing to note of one.
      return;
    }
    Path shown = document.file().orElse(input);
    IngestResult read = state.ingest();
    CleanResult cleaned = state.clean();
    if (cleaned != null && cleaned != clean) {
      long kept = cleaned.sum().kept();
      count(shown, kept, () -> ReleaseLine.of(cleaned.rows(), YEAR, cleaned.asOf()));
    } else if (read != null && read != ingest && read.kept() <= MANY) {
      String column = read.matched().get(YEAR);
      count(shown, read.kept(), () -> ReleaseLine.of(read.rows(), column, null));
    }
    ingest = read;
    clean = cleaned;
  }

  private void count(Path file, long titles, TaskRunner.Work<ReleaseLine> line) {
    runner.start("recent", line, Completion.of(found -> recents.described(file, titles, found)));
  }

  /// Sets the mark away from the window's thread, one after the other.
  private void mark(@Nullable Path file) {
    if (Objects.equals(file, marked)) {
      return;
    }
    marked = file;
    marking = marking.thenRunAsync(() -> mark.set(file), MARKING);
  }
}
