package app.marquee.io.kaggle;

import app.marquee.domain.run.RunContext;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One fetch's way to Kaggle: who asks, where, and how an answer is followed to its end.
///
/// @param server where the interface is
/// @param credentials sent to the interface's own origin and nowhere else
/// @param clock for waits until a date
record Connection(
    KaggleServer server, Credentials credentials, Http http, Clock clock, RunContext context)
    implements AutoCloseable {
  private static final int MOST_HOPS = 5;

  /// Asks and follows redirects by hand.
  ///
  /// @param offset where a file is to go on, 0 for its beginning
  /// @return an answer that is no redirect
  Answer follow(URI first, KaggleServer.Use use, long offset) throws IOException {
    URI at = first;
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      Answer answer = http.get(at, headers(at, offset));
      if (!answer.isRedirect()) {
        return answer;
      }
      answer.close();
      at = server.next(at, answer.header("location"), use);
    }
    throw KaggleServer.refused("one address after the other, more than " + MOST_HOPS);
  }

  private Map<String, String> headers(URI to, long offset) {
    Map<String, String> headers = new HashMap<>();
    boolean origin = server.isOrigin(to);
    @Nullable String authorization = origin ? credentials.header() : null;
    if (authorization != null) {
      headers.put("Authorization", authorization);
    }
    if (offset > 0 && !origin) {
      headers.put("Range", "bytes=" + offset + "-");
    }
    return headers;
  }

  @Override
  public void close() {
    http.close();
  }
}
