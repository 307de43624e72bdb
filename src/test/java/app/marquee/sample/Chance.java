package app.marquee.sample;

import java.util.List;
import java.util.SplittableRandom;

/// Seeded chance in whole numbers, so that every machine draws alike. Not safe for several threads.
final class Chance {
  private final SplittableRandom random;

  Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /// A number from 0 to bound − 1.
  int below(int bound) {
    return (int) (((random.nextLong() >>> 33) * bound) >>> 31);
  }

  /// True in this many of a hundred draws.
  boolean percent(int share) {
    return below(100) < share;
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  /// One of the values, each written as its weight, a blank and itself; without the weight.
  String weighted(List<String> values) {
    int total = values.stream().mapToInt(Chance::weight).sum();
    int drawn = below(total);
    for (String value : values) {
      drawn -= weight(value);
      if (drawn < 0) {
        return value.substring(value.indexOf(' ') + 1);
      }
    }
    throw new IllegalStateException("no weights: " + values);
  }

  private static int weight(String value) {
    return Integer.parseInt(value.substring(0, value.indexOf(' ')));
  }
}
