package app.marquee.io.kaggle;

import app.marquee.domain.figures.NumberText;
import app.marquee.domain.run.RunContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import dev.failsafe.spi.Scheduler;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Tries again what failed for the time being: a few times, each time after a longer pause, or
/// after the one the other side asked for.
final class Retries {
  /// Retries that are worth a wait.
  static final int USUAL = 4;

  /// Retries where there is something to fall back on.
  static final int FEW = 1;

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Pause pause;
  private final RunContext context;
  private final RetryPolicy<Object> asked;
  private final RetryPolicy<Object> usual;

  /// What the last try failed with: where policies are nested, Failsafe tells of an earlier one.
  private @Nullable IOException last;

  /// @param most how often to try again
  Retries(Pause pause, RunContext context, int most) {
    this.pause = pause;
    this.context = context;
    asked =
        RetryPolicy.builder()
            .handleIf(thrown -> after(thrown) != null)
            .withMaxRetries(most)
            .withDelayFn(_ -> Objects.requireNonNullElse(after(last), Duration.ZERO))
            .onRetryScheduled(event -> tell(event.getLastException(), event.getDelay()))
            .build();
    usual =
        RetryPolicy.builder()
            .handleIf(thrown -> thrown instanceof IOException && after(thrown) == null)
            .withMaxRetries(most)
            .withBackoff(FIRST, LONGEST)
            .withJitter(0.25)
            .onRetryScheduled(event -> tell(event.getLastException(), event.getDelay()))
            .build();
  }

  /// Does the work, in this thread.
  ///
  /// @throws IOException what the last try failed with
  <T> T call(CheckedSupplier<T> work) throws IOException {
    try {
      return Failsafe.with(asked, usual)
          .with(new InThisThread())
          .getAsync(() -> {
            context.cancellation().check();
            return attempt(work);
          })
          .get();
    } catch (ExecutionException failed) {
      throw unwrapped(failed.getCause());
    } catch (FailsafeException failed) {
      throw unwrapped(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("the wait was interrupted", interrupted);
    }
  }

  private <T> T attempt(CheckedSupplier<T> work) throws Throwable {
    try {
      return work.get();
    } catch (IOException failed) {
      last = failed;
      throw failed;
    }
  }

  private static IOException unwrapped(@Nullable Throwable cause) {
    return switch (cause) {
      case IOException io -> io;
      case RuntimeException known -> throw known;
      case Error error -> throw error;
      case null, default -> throw new IllegalStateException(cause);
    };
  }

  private static @Nullable Duration after(@Nullable Throwable thrown) {
    return thrown instanceof TemporaryException temporary ? temporary.after() : null;
  }

  private void tell(@Nullable Throwable thrown, Duration delay) {
    if (thrown instanceof IOException why && delay.isPositive()) {
      String time = NumberText.oneDecimal(delay.toMillis() / 1_000.0);
      context.info("Trying again in " + time + " s: " + Words.clause(why) + ".");
    }
  }

  /// Failsafe's scheduler without threads: passes the time, then does the work.
  private final class InThisThread implements Scheduler {
    @Override
    public ScheduledFuture<?> schedule(Callable<?> work, long delay, TimeUnit unit) {
      if (delay > 0) {
        pause.pass(Duration.of(delay, unit.toChronoUnit()), context.cancellation());
      }
      Done done = new Done();
      try {
        work.call();
        done.complete(null);
      } catch (Exception failed) {
        done.completeExceptionally(failed);
      }
      return done;
    }
  }

  /// Work that was done when it was scheduled.
  private static final class Done extends CompletableFuture<@Nullable Object>
      implements ScheduledFuture<@Nullable Object> {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(Duration.of(0, ChronoUnit.NANOS));
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }
}
