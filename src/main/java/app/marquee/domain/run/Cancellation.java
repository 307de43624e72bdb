package app.marquee.domain.run;

import java.util.concurrent.CancellationException;

/// A request to stop, seen by the work itself at least every tenth of a second. Thread-safe.
public final class Cancellation {
  /// Turns of a loop over rows between two looks: well below a tenth of a second of any work.
  private static final int EVERY = 1 << 12;

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

  /// The same for a loop over rows: cheap enough for every turn, as most do not look.
  ///
  /// @param turn the number of the turn, or the row
  /// @throws CancellationException where a stop was asked for
  public void checkAt(long turn) {
    if ((turn & (EVERY - 1)) == 0) {
      check();
    }
  }
}
