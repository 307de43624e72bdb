package app.marquee.app;

import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Runs work away from the face's thread and brings the result back to it. The window's runner uses
/// a background thread; tests and the command line use one that runs at once in the same thread.
public interface TaskRunner {

  /// Work that may take long.
  @FunctionalInterface
  interface Work<T> {
    T run();
  }

  /// What happens with the result, always on the face's thread, exactly one of them.
  interface Completion<T> {
    void done(T result);

    void failed(Failure failure);

    void cancelled();

    /// False where failures are left to the runner, which tells the user of them.
    default boolean hearsFailures() {
      return true;
    }

    /// A completion that waits for the result alone: what fails, the runner tells.
    static <T> Completion<T> of(Consumer<T> done) {
      return new Completion<>() {
        @Override
        public void done(T result) {
          done.accept(result);
        }

        @Override
        public void failed(Failure failure) {}

        @Override
        public void cancelled() {}

        @Override
        public boolean hearsFailures() {
          return false;
        }
      };
    }

    /// A completion made of three parts.
    static <T> Completion<T> of(Consumer<T> done, Consumer<Failure> failed, Runnable cancelled) {
      return new Completion<>() {
        @Override
        public void done(T result) {
          done.accept(result);
        }

        @Override
        public void failed(Failure failure) {
          failed.accept(failure);
        }

        @Override
        public void cancelled() {
          cancelled.run();
        }
      };
    }
  }

  /// Does the work here and now, in the calling thread, whatever it throws. What comes back hands
  /// the result to the completion and is to be run on the face's thread.
  ///
  /// @param untold hears, on the face's thread, of failures that the completion leaves to the
  ///   runner
  static <T> Runnable settle(Work<T> work, Completion<T> completion, Consumer<Failure> untold) {
    try {
      T result = work.run();
      return () -> completion.done(result);
    } catch (CancellationException stopped) {
      return completion::cancelled;
    } catch (RuntimeException | Error thrown) {
      Failure failure = Failure.of(thrown);
      return () -> {
        completion.failed(failure);
        if (!completion.hearsFailures()) {
          untold.accept(failure);
        }
      };
    }
  }

  /// The same; a failure that the completion leaves to the runner is thrown on the face's thread.
  static <T> Runnable settle(Work<T> work, Completion<T> completion) {
    return settle(
        work,
        completion,
        failure -> {
          throw new MarqueeException(failure);
        });
  }

  /// Starts work under a name shown to the user.
  <T> void start(String name, Work<T> work, Completion<T> completion);
}
