package app.marquee.domain.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// When work hears that it shall stop.
final class CancellationTest {
  private final Cancellation cancellation = new Cancellation();

  @Test
  void workGoesOnUntilAStopIsAskedFor() {
    assertThatCode(cancellation::check).doesNotThrowAnyException();
    assertThatCode(() -> turns(0, 10_000)).doesNotThrowAnyException();

    cancellation.request();

    assertThatExceptionOfType(CancellationException.class).isThrownBy(cancellation::check);
  }

  @Test
  void aLoopLooksInItsFirstTurnAndEverySoOften() {
    cancellation.request();

    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> turns(0, 1));
    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> turns(1, 10_000));
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> turns(Integer.MAX_VALUE, 10_000L + Integer.MAX_VALUE));
  }

  private void turns(long from, long to) {
    for (long turn = from; turn < to; turn++) {
      cancellation.checkAt(turn);
    }
  }
}
