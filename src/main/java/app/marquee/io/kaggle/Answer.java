package app.marquee.io.kaggle;

import java.net.URI;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/// A server's answer whose body is still to be read.
record Answer(URI from, int status, HttpHeaders headers, BodyReader body) implements AutoCloseable {
  @Nullable String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  /// The length the server says the body has, -1 where it says none.
  long length() {
    return headers.firstValueAsLong("content-length").orElse(-1);
  }

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  @Override
  public void close() {
    body.close();
  }
}
