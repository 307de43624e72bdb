package app.marquee.engine.frame;

import app.marquee.domain.run.RunContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs independent pieces of work on a run's threads and gives their results in the order asked.
public final class Workers {
  private Workers() {}

  /// @throws CancellationException where a piece was cancelled
  public static <T> List<T> all(RunContext context, List<? extends Callable<T>> work) {
    List<T> results = new ArrayList<>(work.size());
    if (context.threads() == 1 || work.size() < 2) {
      for (Callable<T> piece : work) {
        results.add(call(piece));
      }
      return results;
    }
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Math.min(context.threads(), work.size()))) {
      List<Future<T>> pending = new ArrayList<>();
      for (Callable<T> piece : work) {
        pending.add(threads.submit(piece));
      }
      for (Future<T> one : pending) {
        results.add(get(one));
      }
    }
    return results;
  }

  /// The result of a piece, its failure thrown as it was.
  public static <T> T get(Future<T> pending) {
    try {
      return pending.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("The run was interrupted.");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private static <T> T call(Callable<T> piece) {
    try {
      return piece.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
