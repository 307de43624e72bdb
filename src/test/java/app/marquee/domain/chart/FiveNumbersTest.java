package app.marquee.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.FiveNumbers.Outlier;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FiveNumbersTest {
  private static FiveNumbers of(int... numbers) {
    int[] values = Arrays.stream(numbers).sorted().distinct().toArray();
    long[] counts =
        Arrays.stream(values)
            .mapToLong(value -> Arrays.stream(numbers).filter(one -> one == value).count())
            .toArray();
    return FiveNumbers.of(values, counts);
  }

  /// R 4: quantile(c(1, 2, 3, 4)) is 1, 1.75, 2.5, 3.25, 4.
  @Test
  void quartilesLieBetweenNumbersInProportion() {
    FiveNumbers four = of(4, 1, 3, 2);
    assertThat(four.lowest()).isEqualTo(1);
    assertThat(four.lowerQuartile()).isEqualTo(1.75);
    assertThat(four.median()).isEqualTo(2.5);
    assertThat(four.upperQuartile()).isEqualTo(3.25);
    assertThat(four.highest()).isEqualTo(4);
    assertThat(four.outliers()).isEmpty();
  }

  /// NumPy: percentile([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], [25, 50, 75]) is 25.5, 40, 42.5.
  /// The distance is 17, so whiskers reach to -0 and 68: all numbers are within.
  @Test
  void anElevenOfNumbers() {
    FiveNumbers eleven = of(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49);
    assertThat(eleven.lowerQuartile()).isEqualTo(25.5);
    assertThat(eleven.median()).isEqualTo(40);
    assertThat(eleven.upperQuartile()).isEqualTo(42.5);
    assertThat(eleven.lowerWhisker()).isEqualTo(6);
    assertThat(eleven.upperWhisker()).isEqualTo(49);
  }

  /// Quartiles of 1 to 9 are 3 and 7; whiskers reach to -3 and 13. With twice 20 and once 30 there
  /// are twelve numbers: places 3.75, 6.5, 9.25 hold 3.75, 6.5 and 11.75 (9 and a quarter of the
  /// way to 20), so a whisker reaches to 11.75 + 12 = 23.75.
  @Test
  void numbersBeyondTheWhiskersAreToldApart() {
    FiveNumbers far = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 20, 30);
    assertThat(far.lowerQuartile()).isEqualTo(3.75);
    assertThat(far.median()).isEqualTo(6.5);
    assertThat(far.upperQuartile()).isEqualTo(11.75);
    assertThat(far.upperWhisker()).isEqualTo(20);
    assertThat(far.outliers()).containsExactly(new Outlier(30, 1));
    assertThat(far.highest()).isEqualTo(30);
    assertThat(far.count()).isEqualTo(12);
  }

  @Test
  void oneNumberIsAllOfThem() {
    FiveNumbers one = of(7, 7, 7);
    assertThat(one).isEqualTo(new FiveNumbers(3, 7, 7, 7, 7, 7, 7, 7, java.util.List.of()));
  }

  /// Against the definition over the numbers written out one by one.
  @Test
  void countsAreAsGoodAsNumbers() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 300; round++) {
      int[] numbers = random.ints(random.nextInt(1, 60), -20, 40).toArray();
      int[] sorted = Arrays.stream(numbers).sorted().toArray();
      FiveNumbers five = of(numbers);
      assertThat(five.lowerQuartile()).isEqualTo(quantile(sorted, 0.25));
      assertThat(five.median()).isEqualTo(quantile(sorted, 0.5));
      assertThat(five.upperQuartile()).isEqualTo(quantile(sorted, 0.75));
      long beyond = five.outliers().stream().mapToLong(Outlier::count).sum();
      assertThat(
              Arrays.stream(sorted)
                  .filter(one -> one < five.lowerWhisker() || one > five.upperWhisker())
                  .count())
          .isEqualTo(beyond);
    }
  }

  private static double quantile(int[] sorted, double p) {
    double h = (sorted.length - 1) * p;
    int low = (int) Math.floor(h);
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
  }
}
