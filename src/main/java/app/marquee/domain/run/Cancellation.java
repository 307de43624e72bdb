package app.marquee.domain.run;

import java.util.concurrent.CancellationException;

/// A request to stop, seen by the work itself at least every tenth of a second. Thread-safe.
public final class Cancellation {
  private volatile boolean requested;

  /// Asks the work to stop.
  public void request() {
    requested = true;
  }

  public boolean isRequested() {
    return requested;
  }

  /// @throws CancellationException where a stop was asked for
  public void check() {
    if (requested) {
      throw new CancellationException("The run was cancelled.");
    }
  }
}
