package app.marquee.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Runs a piece of a test on the JavaFX thread, starting JavaFX where no test has yet.
public final class FxThread {
  private static final long LIMIT_SECONDS = 60;

  private FxThread() {}

  /// Runs it and hands back what it returned; what it throws is thrown here.
  public static <T> T call(Callable<T> piece) {
    start();
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(piece.call());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    });
    try {
      return result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("The JavaFX thread did not answer.", e);
    }
  }

  /// Runs it to its end.
  public static void run(Runnable piece) {
    call(() -> {
      piece.run();
      return true;
    });
  }

  /// Waits until JavaFX has pulsed this often.
  public static void awaitPulses(int count) {
    CountDownLatch pulses = new CountDownLatch(count);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            pulses.countDown();
          }
        };
    run(timer::start);
    try {
      if (!pulses.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("The window does not draw.");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    run(timer::stop);
  }

  private static synchronized void start() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException alreadyRunning) {
      started.countDown();
    }
    Platform.setImplicitExit(false);
    try {
      if (!started.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("JavaFX did not start.");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
