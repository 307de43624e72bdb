package app.marquee;

import app.marquee.cli.CommandLineFace;
import app.marquee.cli.ExitCode;
import app.marquee.domain.run.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Entry point: the window or the command line, by its arguments.
///
/// Not an `Application`: the command line runs where there is no JavaFX.
public final class Marquee {
  private static final long CLEAN_UP_SECONDS = 10;

  private Marquee() {}

  public static void main(String[] args) {
    Cancellation stop = new Cancellation();
    CountDownLatch ended = new CountDownLatch(1);
    AtomicBoolean opened = new AtomicBoolean();
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(stop, ended), "marquee-stop"));
    } catch (IllegalStateException stopped) {
      // Ctrl-C came before anything was begun.
      return;
    }
    Runnable beforeWindow =
        () -> {
          opened.set(true);
          ended.countDown();
        };
    CommandLineFace face =
        new CommandLineFace(Composition.services(beforeWindow), Terminal.outlets(), stop);
    ExitCode code = face.run(args);
    ended.countDown();
    if (stop.isRequested()) {
      // The process is ending already, with 130; to ask for it again would only be logged.
      return;
    }
    if (code != ExitCode.DONE || opened.get()) {
      System.exit(code.number());
    }
    // All is said and no thread is left: to return is cheaper than to exit, which looks for a log.
  }

  /// Ctrl-C: asks the command to stop and lets it clean up; the process then ends with 130. After a
  /// command that has ended there is nothing to wait for.
  private static void finish(Cancellation stop, CountDownLatch ended) {
    stop.request();
    try {
      boolean inTime = ended.await(CLEAN_UP_SECONDS, TimeUnit.SECONDS);
      assert inTime : "the command did not stop";
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
