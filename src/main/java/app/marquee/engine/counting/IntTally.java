package app.marquee.engine.counting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// How often each whole number occurs, with the exact statistics that follow: sum, mean, median,
/// deviation.
///
/// Numbers near each other (years, minutes, days) lie in one window of an array; strays lie in a
/// tree beside it. Not safe for several threads; merge one tally a thread instead.
public final class IntTally {
  private static final int LARGEST_WINDOW = 1 << 17;
  private static final int FIRST_WINDOW = 128;

  private int base;
  private int[] window = new int[0];
  private final TreeMap<Integer, Integer> strays = new TreeMap<>();
  private long count;

  public void add(int key) {
    add(key, 1);
  }

  /// Counts a number several times.
  public void add(int key, int times) {
    int at = key - base;
    if (at >= 0 && at < window.length) {
      window[at] += times;
    } else if (makeRoom(key)) {
      window[key - base] += times;
    } else {
      strays.merge(key, times, Integer::sum);
    }
    count += times;
  }

  /// Takes in what another tally counted.
  public void merge(IntTally other) {
    for (int key : other.keys()) {
      add(key, (int) other.count(key));
    }
  }

  /// How many numbers were counted.
  public long count() {
    return count;
  }

  public long count(int key) {
    int at = key - base;
    if (at >= 0 && at < window.length) {
      return window[at];
    }
    return strays.getOrDefault(key, 0);
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /// The different numbers, ascending.
  public int[] keys() {
    int[] keys = new int[window.length + strays.size()];
    int n = 0;
    for (int key : strays.headMap(base).keySet()) {
      keys[n++] = key;
    }
    for (int at = 0; at < window.length; at++) {
      if (window[at] != 0) {
        keys[n++] = base + at;
      }
    }
    for (int key : strays.tailMap(base).keySet()) {
      keys[n++] = key;
    }
    return Arrays.copyOf(keys, n);
  }

  /// @throws ArrayIndexOutOfBoundsException where nothing was counted
  public int min() {
    return keys()[0];
  }

  /// @throws ArrayIndexOutOfBoundsException where nothing was counted
  public int max() {
    int[] keys = keys();
    return keys[keys.length - 1];
  }

  /// The number counted most, the smallest on a tie.
  ///
  /// @throws ArrayIndexOutOfBoundsException where nothing was counted
  public int mode() {
    int[] keys = keys();
    int best = keys[0];
    for (int key : keys) {
      if (count(key) > count(best)) {
        best = key;
      }
    }
    return best;
  }

  /// Sum of all numbers; cannot overflow.
  public long sum() {
    long sum = 0;
    for (int key : keys()) {
      sum += key * count(key);
    }
    return sum;
  }

  /// NaN where nothing was counted.
  public double mean() {
    return (double) sum() / count;
  }

  /// The middle number, or the mean of the two in the middle; NaN where nothing was counted.
  public double median() {
    if (count == 0) {
      return Double.NaN;
    }
    long low = atRank((count - 1) / 2);
    long high = atRank(count / 2);
    return (low + high) / 2.0;
  }

  /// Sample standard deviation; NaN where fewer than two were counted.
  public double sampleDeviation() {
    if (count < 2) {
      return Double.NaN;
    }
    BigInteger squares = BigInteger.ZERO;
    for (int key : keys()) {
      squares =
          squares.add(
              BigInteger.valueOf((long) key * key).multiply(BigInteger.valueOf(count(key))));
    }
    BigInteger n = BigInteger.valueOf(count);
    BigInteger sum = BigInteger.valueOf(sum());
    BigInteger above = n.multiply(squares).subtract(sum.multiply(sum));
    BigInteger below = n.multiply(n.subtract(BigInteger.ONE));
    return Math.sqrt(above.doubleValue() / below.doubleValue());
  }

  private int atRank(long rank) {
    long seen = 0;
    int[] keys = keys();
    for (int key : keys) {
      seen += count(key);
      if (seen > rank) {
        return key;
      }
    }
    throw new IllegalArgumentException("rank " + rank + " of " + count);
  }

  /// Moves or widens the window to hold a key; false where that would make it too large.
  private boolean makeRoom(int key) {
    long low = window.length == 0 ? key : Math.min(base, key);
    long high = window.length == 0 ? key : Math.max((long) base + window.length - 1, key);
    if (high - low >= LARGEST_WINDOW) {
      return false;
    }
    // Half as much again to the side that grew, so that growing stays rare.
    long slack = Math.max(FIRST_WINDOW, (high - low) / 2);
    if (window.length == 0 || key < base) {
      low = Math.max(low - slack, Integer.MIN_VALUE);
    }
    if (window.length == 0 || key > base) {
      high = Math.min(high + slack, Integer.MAX_VALUE - 1L);
    }
    if (key > high) {
      return false;
    }
    int[] wider = new int[(int) (high - low + 1)];
    System.arraycopy(window, 0, wider, window.length == 0 ? 0 : (int) (base - low), window.length);
    window = wider;
    base = (int) low;
    takeInStrays((int) high);
    return true;
  }

  private void takeInStrays(int high) {
    Map<Integer, Integer> inside = strays.subMap(base, true, high, true);
    for (Map.Entry<Integer, Integer> stray : inside.entrySet()) {
      window[stray.getKey() - base] += stray.getValue();
    }
    inside.clear();
  }
}
