package app.marquee.io.kaggle;

import app.marquee.domain.run.Cancellation;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets time pass; tests let none.
@FunctionalInterface
public interface Pause {

  /// Waits so long, or until a stop is asked for.
  void pass(Duration time, Cancellation stop);

  /// Waits by the system's clock, looking for a stop twenty times a second.
  Pause REAL =
      (time, stop) -> {
        long slice = 50_000_000L;
        CountDownLatch never = new CountDownLatch(1);
        try {
          for (long left = time.toNanos(); left > 0 && !stop.isRequested(); left -= slice) {
            boolean ended = never.await(Math.min(slice, left), TimeUnit.NANOSECONDS);
            assert !ended;
          }
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
          stop.request();
        }
      };
}
