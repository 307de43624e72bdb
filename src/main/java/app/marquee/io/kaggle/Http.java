package app.marquee.io.kaggle;

import app.marquee.domain.run.Cancellation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Sends requests, one at a time, and can be stopped while it waits. Follows nothing by itself.
final class Http implements AutoCloseable {
  private static final long LOOK_MILLIS = 50;
  private static final String AGENT = "marquee";

  private final HttpClient client;
  private final Limits limits;
  private final Cancellation stop;

  Http(Limits limits, Cancellation stop) {
    this.limits = limits;
    this.stop = stop;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.answer())
            .build();
  }

  /// Asks for a document.
  ///
  /// @throws IOException where no answer begins
  Answer get(URI from, Map<String, String> headers) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(from).timeout(limits.answer()).header("User-Agent", AGENT);
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> coming =
        client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofPublisher());
    while (true) {
      try {
        stop.check();
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> response =
            coming.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return new Answer(
            from,
            response.statusCode(),
            response.headers(),
            new BodyReader(response.body(), limits.silence(), stop));
      } catch (TimeoutException notYet) {
        // Looked at again, unless a stop was asked for meanwhile.
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
      } catch (InterruptedException interrupted) {
        coming.cancel(true);
        Thread.currentThread().interrupt();
        throw new IOException("the wait was interrupted", interrupted);
      } finally {
        if (stop.isRequested()) {
          coming.cancel(true);
        }
      }
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
