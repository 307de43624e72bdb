package app.marquee.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How fast bytes come, by a clock of the test's own.
class TransferRateTest {
  private static final long SECOND = 1_000_000_000L;

  private final TransferRate rate = new TransferRate();

  @Test
  void countsFromWhereTheFetchBegan() {
    rate.at(1_000, 0);
    rate.at(5_000, 2 * SECOND);
    assertThat(rate.bytesPerSecond()).isEqualTo(2_000);
  }

  @Test
  void saysNothingTooEarly() {
    rate.at(0, 0);
    rate.at(9_000, SECOND / 4);
    assertThat(rate.bytesPerSecond()).isZero();
  }

  @Test
  void beginsAnewWhereTheFetchDoes() {
    rate.at(0, 0);
    rate.at(8_000, SECOND);
    rate.at(0, 2 * SECOND);
    assertThat(rate.bytesPerSecond()).isZero();
    rate.at(3_000, 3 * SECOND);
    assertThat(rate.bytesPerSecond()).isEqualTo(3_000);
  }
}
