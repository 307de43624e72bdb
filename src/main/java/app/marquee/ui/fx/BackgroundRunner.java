package app.marquee.ui.fx;

import app.marquee.app.TaskRunner;
import app.marquee.domain.run.Failure;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/// Runs work on background threads, which give way to the FX thread, and brings its result back to
/// it: the one class that makes JavaFX tasks.
public final class BackgroundRunner implements TaskRunner, AutoCloseable {
  private final Consumer<Failure> untold;
  private final AtomicInteger threads = new AtomicInteger();
  private final AtomicInteger unfinished = new AtomicInteger();
  private final ExecutorService executor =
      Executors.newCachedThreadPool(work ->
          Thread.ofPlatform()
              .daemon()
              .name("marquee-" + threads.incrementAndGet())
              .unstarted(() -> {
                GivingWay.begin();
                work.run();
              }));

  /// @param untold hears, on the FX thread, of failures that nobody else waits for
  public BackgroundRunner(Consumer<Failure> untold) {
    this.untold = untold;
  }

  @Override
  public <T> void start(String name, Work<T> work, Completion<T> completion) {
    if (executor.isShutdown()) {
      // What arrives once the window is closed may ask for more; nobody is there to see it.
      return;
    }
    // The work's own failures travel as its result, so that each run of a task ends one way only.
    Task<Runnable> task =
        new Task<>() {
          @Override
          protected Runnable call() {
            return TaskRunner.settle(work, completion, untold);
          }
        };
    task.setOnSucceeded(_ -> {
      try {
        task.getValue().run();
      } finally {
        unfinished.decrementAndGet();
      }
    });
    unfinished.incrementAndGet();
    executor.execute(task);
  }

  /// Whether there is work whose result has not been brought back. Work left undone at the end
  /// counts.
  public boolean isAtWork() {
    return unfinished.get() > 0;
  }

  /// Takes no more work: what is started from now on is left undone. Threads still at work do not
  /// keep the program alive.
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
