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

  /// 100 to 2,000: a tenth of the axis is zero's; 100 begins there, 2,000 is the end. Two of the
  /// 1.3 powers between them are few, so 200, 500, 1,000 and 2,000 are marked too.
  @Test
  void aLogarithmKeepsZeroApart() {
    Scale.Log scale = Scale.Log.over(176, 1424);
    assertThat(scale).isEqualTo(new Scale.Log(100, 2000));
    assertThat(scale.share(0)).isZero();
    assertThat(scale.share(100)).isEqualTo(0.1, within(1e-12));
    assertThat(scale.share(2000)).isEqualTo(1, within(1e-12));
    assertThat(scale.ticks())
        .extracting(Scale.Tick::words)
        .containsExactly("0", "100", "200", "500", "1,000", "2,000");
  }

  /// Equal ratios are equally long: from 1 to 10 as from 10 to 100.
  @Test
  void aLogarithmDrawsRatios() {
    Scale.Log scale = Scale.Log.over(1, 1000);
    assertThat(scale.share(10) - scale.share(1))
        .isEqualTo(scale.share(100) - scale.share(10), within(1e-12));
    assertThat(scale.ticks())
        .extracting(Scale.Tick::words)
        .containsExactly("0", "1", "10", "100", "1,000");
    assertThat(Scale.Log.over(7, 7)).isEqualTo(new Scale.Log(1, 10));
  }

  @Test
  void anAxisBetweenNumbersMarksRoundOnes() {
    assertThat(Scale.Range.over(1945, 2022, 8).ticks())
        .extracting(Scale.Tick::words)
        .containsExactly("1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020");
    assertThat(Scale.Range.over(3, 312, 5).ticks())
        .extracting(Scale.Tick::words)
        .containsExactly("100", "200", "300");
  }
}
