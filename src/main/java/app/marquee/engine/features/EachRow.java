package app.marquee.engine.features;

import app.marquee.domain.run.Cancellation;
import java.util.function.IntConsumer;

/// Goes through rows in order, and looks every so often whether to stop.
record EachRow(Cancellation cancellation) {
  /// @param size how many rows there are, from 0
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  void of(int size, IntConsumer work) {
    for (int row = 0; row < size; row++) {
      cancellation.checkAt(row);
      work.accept(row);
    }
  }
}
