package app.marquee.ui.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest
  @CsvSource({
    "257, 100, 3",
    "77, 20, 4",
    "1368, 500, 3",
    "827, 250, 4",
    "2016, 1000, 3",
    "3, 1, 3",
    "1, 1, 1",
    "0, 1, 1",
    "100, 25, 4",
    "864, 250, 4",
    "10, 2.5, 4"
  })
  void linesEndAtTheLowestRoundNumberAboveTheLargest(double max, double step, int count) {
    assertThat(Ticks.forCounts(max)).isEqualTo(new Ticks(step, count));
  }

  /// Over many sizes: the largest value fits, there are three to five lines with the base, and the
  /// step is 1, 2, 2.5 or 5 times a power of ten.
  @Test
  void everyAxisKeepsTheRules() {
    SplittableRandom random = new SplittableRandom(20);
    for (int i = 0; i < 2000; i++) {
      double max = Math.exp(random.nextDouble(1, 16));
      Ticks ticks = Ticks.upTo(max, 2, 4);
      assertThat(ticks.top()).isGreaterThanOrEqualTo(max * (1 - 1e-9));
      assertThat(ticks.count()).isBetween(2, 4);
      double lead = ticks.step() / Math.pow(10, Math.floor(Math.log10(ticks.step()) + 1e-9));
      assertThat(List.of(1.0, 2.0, 2.5, 5.0))
          .as("step %s of %s", ticks.step(), max)
          .anySatisfy(allowed -> assertThat(lead).isCloseTo(allowed, within(1e-6)));
    }
  }
}
