package app.marquee.ui.fx;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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

  @Override
  public void accept(Runnable work) {
    if (!timer.isShutdown()) {
      var _ = timer.schedule(() -> Platform.runLater(work), MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
