package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which ids are decimals that stand for whole numbers.
class DecimalIdsTest {

  @ParameterizedTest
  @CsvSource({"8807.0, 8807", "1.00, 1", "007.0, 007", "81145628.0, 81145628"})
  void whole(String id, String whole) {
    assertThat(DecimalIds.whole(id)).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "8807", "8807.", ".0", "8807.5", "s1.0", "1.0.0", "-1.0", "1,0", "8.8E3"})
  void leftAsTheyAre(String id) {
    assertThat(DecimalIds.whole(id)).isNull();
  }
}
