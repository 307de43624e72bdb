package app.marquee.io.kaggle;

import app.marquee.domain.run.Cancellation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The body of an answer, piece by piece, with an eye on the clock: HTTP's own time-out ends where
/// the body begins.
final class BodyReader implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {
  private static final long LOOK_MILLIS = 50;

  /// What the connection brought.
  ///
  /// @param pieces null at the end and after a failure
  private record Arrival(@Nullable List<ByteBuffer> pieces, @Nullable Throwable failure) {}

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private final Duration silence;
  private final Cancellation stop;
  private volatile Flow.@Nullable Subscription subscription;
  private volatile boolean closed;

  BodyReader(Flow.Publisher<List<ByteBuffer>> body, Duration silence, Cancellation stop) {
    this.silence = silence;
    this.stop = stop;
    body.subscribe(this);
  }

  /// The next pieces, null at the end.
  ///
  /// @throws IOException where the connection broke or nothing came for too long
  @Nullable List<ByteBuffer> next() throws IOException {
    Flow.Subscription from = subscription;
    if (from != null) {
      from.request(1);
    }
    Arrival arrival = null;
    for (long waited = 0; arrival == null; waited += LOOK_MILLIS) {
      stop.check();
      if (waited >= silence.toMillis()) {
        throw new TemporaryException(
            "nothing came for " + Math.max(1, silence.toSeconds()) + " s", null);
      }
      try {
        arrival = arrivals.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IOException("the wait was interrupted", interrupted);
      }
    }
    if (arrival.failure() != null) {
      throw arrival.failure() instanceof IOException io ? io : new IOException(arrival.failure());
    }
    return arrival.pieces();
  }

  /// The whole body, or its beginning where it is longer.
  byte[] upTo(int most) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List<ByteBuffer> pieces = next();
    while (pieces != null && all.size() < most) {
      for (ByteBuffer piece : pieces) {
        byte[] bytes = new byte[Math.min(piece.remaining(), most - all.size())];
        piece.get(bytes);
        all.writeBytes(bytes);
      }
      pieces = all.size() < most ? next() : null;
    }
    return all.toByteArray();
  }

  @Override
  public void onSubscribe(Flow.Subscription from) {
    subscription = from;
    if (closed) {
      from.cancel();
    }
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    arrivals.add(new Arrival(pieces, null));
  }

  @Override
  public void onError(Throwable failure) {
    arrivals.add(new Arrival(null, failure));
  }

  @Override
  public void onComplete() {
    arrivals.add(new Arrival(null, null));
  }

  /// Ends the answer; what has not been read is dropped with its connection.
  @Override
  public void close() {
    closed = true;
    Flow.Subscription from = subscription;
    if (from != null) {
      from.cancel();
    }
  }
}
