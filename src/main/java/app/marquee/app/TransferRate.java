package app.marquee.app;

/// How fast bytes come, over all that came since they began to. Not thread-safe.
public final class TransferRate {
  private static final long LEAST_NANOS = 500_000_000L;
  private long firstBytes = -1;
  private long firstNanos;
  private long lastBytes;
  private double rate;

  /// Takes how many have come by now.
  ///
  /// @param nanos of a clock that only goes forward
  public void at(long bytes, long nanos) {
    if (firstBytes < 0 || bytes < lastBytes) {
      firstBytes = bytes;
      firstNanos = nanos;
      rate = 0;
    } else if (nanos - firstNanos >= LEAST_NANOS) {
      rate = (bytes - firstBytes) * 1e9 / (nanos - firstNanos);
    }
    lastBytes = bytes;
  }

  /// Bytes a second, 0 where it is too early to say.
  public long bytesPerSecond() {
    return Math.round(rate);
  }
}
