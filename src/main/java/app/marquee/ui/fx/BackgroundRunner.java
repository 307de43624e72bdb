package app.marquee.ui.fx;

import app.marquee.app.TaskRunner;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.concurrent.Task;

/// Runs work on background threads and brings its result back to the FX thread: the one class that
/// makes JavaFX tasks.
public final class BackgroundRunner implements TaskRunner, AutoCloseable {
  private final AtomicInteger threads = new AtomicInteger();
  private final ExecutorService executor =
      Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "marquee-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
      });

  @Override
  public <T> void start(String name, Work<T> work, Completion<T> completion) {
    Task<T> task =
        new Task<>() {
          @Override
          protected T call() {
            return work.run();
          }
        };
    task.setOnSucceeded(_ -> completion.done(task.getValue()));
    task.setOnFailed(_ -> report(task.getException(), completion));
    executor.execute(task);
  }

  /// Takes no more work. Threads still at work do not keep the program alive.
  @Override
  public void close() {
    executor.shutdownNow();
  }

  private static void report(Throwable thrown, Completion<?> completion) {
    if (thrown instanceof CancellationException) {
      completion.cancelled();
    } else if (thrown instanceof MarqueeException known) {
      completion.failed(known.failure());
    } else {
      completion.failed(defect(thrown));
    }
  }

  /// A defect's code names the fault and the place it came from, so that the same fault has the
  /// same code on every machine.
  private static Failure defect(Throwable thrown) {
    StringBuilder code = new StringBuilder(thrown.getClass().getSimpleName());
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith("app.marquee.")) {
        String type = frame.getClassName();
        code.append('@').append(type.substring(type.lastIndexOf('.') + 1));
        code.append('.').append(frame.getMethodName());
        break;
      }
    }
    return new Failure.Defect(
        "Marquee met a fault of its own.",
        "Your file is as it was. Copy the details and report them.",
        code.toString());
  }
}
