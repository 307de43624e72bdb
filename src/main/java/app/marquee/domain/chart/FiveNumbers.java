package app.marquee.domain.chart;

import java.util.ArrayList;
import java.util.List;

/// A batch of numbers in five, with those that lie far out.
///
/// The median and the quartiles are definition 7 of Hyndman and Fan, "Sample quantiles in
/// statistical packages", The American Statistician 50 (1996): the value at place 1 + (n - 1) p of
/// the ordered numbers, between two of them in proportion. R, NumPy and pandas count so unless told
/// otherwise. Whiskers end and outliers begin as in Tukey, "Exploratory data analysis" (1977): a
/// whisker goes to the last number within one and a half times the distance of the quartiles.
///
/// @param count how many numbers there are, at least one
/// @param outliers the numbers beyond the whiskers, ascending
public record FiveNumbers(
    long count,
    double lowest,
    double lowerWhisker,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double upperWhisker,
    double highest,
    List<Outlier> outliers) {
  private static final double REACH = 1.5;

  /// A number beyond the whiskers and how often it is there.
  public record Outlier(double value, long count) {}

  public FiveNumbers {
    outliers = List.copyOf(outliers);
  }

  /// @param values the different numbers, ascending, at least one
  /// @param counts how often each is there, at least once
  public static FiveNumbers of(int[] values, long[] counts) {
    long n = 0;
    for (long count : counts) {
      n += count;
    }
    double lower = quantile(values, counts, n, 1);
    double upper = quantile(values, counts, n, 3);
    double low = lower - REACH * (upper - lower);
    double high = upper + REACH * (upper - lower);
    double lowerWhisker = lower;
    double upperWhisker = upper;
    List<Outlier> outliers = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] < low || values[i] > high) {
        outliers.add(new Outlier(values[i], counts[i]));
      } else {
        lowerWhisker = Math.min(lowerWhisker, values[i]);
        upperWhisker = Math.max(upperWhisker, values[i]);
      }
    }
    return new FiveNumbers(
        n,
        values[0],
        lowerWhisker,
        lower,
        quantile(values, counts, n, 2),
        upper,
        upperWhisker,
        values[values.length - 1],
        outliers);
  }

  /// @param quarters 1 to 3
  private static double quantile(int[] values, long[] counts, long n, int quarters) {
    // In quarters of a place, so that nothing is rounded.
    long place = (n - 1) * quarters;
    double low = at(values, counts, place / 4);
    double high = at(values, counts, Math.ceilDiv(place, 4L));
    return low + (high - low) * (place % 4) / 4.0;
  }

  private static double at(int[] values, long[] counts, long place) {
    long seen = 0;
    for (int i = 0; i < values.length; i++) {
      seen += counts[i];
      if (seen > place) {
        return values[i];
      }
    }
    throw new IllegalArgumentException("place " + place + " of " + seen);
  }
}
