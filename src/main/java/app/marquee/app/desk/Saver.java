package app.marquee.app.desk;

import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.domain.run.Failure;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes a value away from the face's thread, one write at a time and always the newest. Confined
/// to the face's thread.
final class Saver<T> {
  private final TaskRunner runner;
  private final String name;
  private final Consumer<T> write;
  private final Consumer<Failure> failed;
  private @Nullable T unwritten;
  private boolean busy;

  /// @param write called on the runner's thread
  Saver(TaskRunner runner, String name, Consumer<T> write, Consumer<Failure> failed) {
    this.runner = runner;
    this.name = name;
    this.write = write;
    this.failed = failed;
  }

  void save(T value) {
    unwritten = value;
    if (!busy) {
      start(value);
    }
  }

  /// Sets what [#finish] writes without beginning to write it.
  void replace(T value) {
    unwritten = value;
  }

  /// Writes what is not written yet, here and now.
  void finish() {
    T value = unwritten;
    if (value != null) {
      unwritten = null;
      TaskRunner.settle(
              () -> {
                write.accept(value);
                return value;
              },
              Completion.<T>of(_ -> {}, failed, () -> {}))
          .run();
    }
  }

  private void start(T value) {
    busy = true;
    runner.start(
        name,
        () -> {
          write.accept(value);
          return value;
        },
        Completion.of(
            this::written,
            failure -> {
              written(value);
              failed.accept(failure);
            },
            () -> written(value)));
  }

  // The very value that was written: an equal one set since is written too.
  @SuppressWarnings("ReferenceEquality")
  private void written(T value) {
    busy = false;
    T next = unwritten;
    if (next == value) {
      unwritten = null;
    } else if (next != null) {
      start(next);
    }
  }
}
