package app.marquee.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.engine.frame.ByteSink;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Whole numbers written by table.
class EncodedNumbersTest {
  private static final int MISSING = Integer.MIN_VALUE;

  @Test
  void eachStandsBehindItsCommaAndAMissingOneIsEmpty() {
    int[] numbers = new int[1000];
    numbers[0] = MISSING;
    numbers[1] = 9;
    numbers[2] = 14;
    Arrays.fill(numbers, 3, 1000, 11);

    EncodedNumbers few = Objects.requireNonNull(EncodedNumbers.of(numbers));

    ByteSink sink = new ByteSink(1);
    for (int row = 0; row < 4; row++) {
      few.append(numbers[row], sink);
    }
    assertThat(new String(sink.array(), 0, sink.size(), StandardCharsets.US_ASCII))
        .isEqualTo(",,9,14,11");
  }

  @Test
  void theLargestIntIsANumberLikeAnother() {
    int[] numbers = new int[64];
    Arrays.fill(numbers, Integer.MAX_VALUE);

    ByteSink sink = new ByteSink(1);
    Objects.requireNonNull(EncodedNumbers.of(numbers)).append(Integer.MAX_VALUE, sink);

    assertThat(new String(sink.array(), 0, sink.size(), StandardCharsets.US_ASCII))
        .isEqualTo(",2147483647");
  }

  @Test
  void numbersFarApartForTheirRowsOrBelowZeroHaveNoTable() {
    int[] near = new int[640];
    near[0] = 9;
    int[] far = new int[640];
    far[0] = 10;
    int[] below = new int[640];
    below[0] = -1;
    int[] missing = new int[640];
    Arrays.fill(missing, MISSING);

    assertThat(EncodedNumbers.of(near)).isNotNull();
    assertThat(EncodedNumbers.of(far)).isNull();
    assertThat(EncodedNumbers.of(below)).isNull();
    assertThat(EncodedNumbers.of(missing)).isNull();
    assertThat(EncodedNumbers.of(new int[0])).isNull();
  }
}
