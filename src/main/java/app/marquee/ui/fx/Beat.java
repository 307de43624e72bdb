package app.marquee.ui.fx;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Brings work to the FX thread a tenth of a second later, so that what arrives in between is dealt
/// with at once.
public final class Beat implements Consumer<Runnable>, AutoCloseable {
  private static final long MILLIS = 100;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "marquee-beat");
        thread.setDaemon(true);
        return thread;
      });
  private final AtomicInteger waiting = new AtomicInteger();

  @Override
  public void accept(Runnable work) {
    if (!timer.isShutdown()) {
      waiting.incrementAndGet();
      var _ = timer.schedule(() -> Platform.runLater(() -> bring(work)), MILLIS, MILLISECONDS);
    }
  }

  private void bring(Runnable work) {
    try {
      work.run();
    } finally {
      waiting.decrementAndGet();
    }
  }

  /// Whether there is work that has not been brought yet. Work left undone at the end counts.
  public boolean isWaiting() {
    return waiting.get() > 0;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
