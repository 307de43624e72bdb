package app.marquee.engine.counting;

/// How often each pair of two codes occurs, as a grid of counts.
///
/// Not safe for several threads; merge one tally a thread instead.
public final class CrossTally {
  private final int across;
  private final int[] counts;

  /// @param down number of first codes
  /// @param across number of second codes
  public CrossTally(int down, int across) {
    this.across = across;
    this.counts = new int[Math.multiplyExact(down, across)];
  }

  public void add(int row, int column) {
    counts[row * across + column]++;
  }

  /// Takes in what another tally of the same shape counted.
  public void merge(CrossTally other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  public int count(int row, int column) {
    return counts[row * across + column];
  }

  /// The counts of one first code by second code, a copy.
  public int[] row(int row) {
    int[] copy = new int[across];
    System.arraycopy(counts, row * across, copy, 0, across);
    return copy;
  }

  /// The counts of one second code by first code.
  public int[] column(int column) {
    int[] copy = new int[across == 0 ? 0 : counts.length / across];
    for (int row = 0; row < copy.length; row++) {
      copy[row] = count(row, column);
    }
    return copy;
  }
}
