package app.marquee.app;

import app.marquee.domain.run.Failure;
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

    /// A completion that ignores cancellation.
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

  /// Starts work under a name shown to the user.
  <T> void start(String name, Work<T> work, Completion<T> completion);
}
