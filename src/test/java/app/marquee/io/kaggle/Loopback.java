package app.marquee.io.kaggle;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A server on this computer that does as a test says.
final class Loopback implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Handler> handlers = new ConcurrentSkipListMap<>();
  private final Map<String, AtomicInteger> calls = new TreeMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /// Opened when the test ends, for answers that are never to come.
  final CountDownLatch end = new CountDownLatch(1);

  /// Answers a request.
  @FunctionalInterface
  interface Handler {
    /// @param nth counted from 1, for this path
    void answer(HttpExchange exchange, int nth) throws Exception;
  }

  /// A request that came.
  record Asked(String path, @Nullable String query, Map<String, List<String>> headers) {
    @Nullable String header(String name) {
      List<String> values = headers.get(name);
      return values == null ? null : values.getFirst();
    }
  }

  Loopback() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// Sets what answers requests whose path begins so.
  void on(String path, Handler handler) {
    handlers.put(path, handler);
  }

  List<Asked> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  long times(String path) {
    return asked().stream().filter(one -> one.path().startsWith(path)).count();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(exchange.getRequestHeaders());
    asked.add(new Asked(path, exchange.getRequestURI().getRawQuery(), headers));
    String best = "";
    for (String known : handlers.keySet()) {
      best = path.startsWith(known) && known.length() > best.length() ? known : best;
    }
    Handler handler = handlers.get(best);
    try (exchange) {
      if (handler == null) {
        send(exchange, 404, "");
        return;
      }
      int nth;
      synchronized (calls) {
        nth = calls.computeIfAbsent(best, _ -> new AtomicInteger()).incrementAndGet();
      }
      handler.answer(exchange, nth);
    } catch (IOException gone) {
      // The client left, or the test cut the answer short.
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
  }

  static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  static void header(HttpExchange exchange, String name, String value) {
    exchange.getResponseHeaders().add(name, value);
  }

  static void redirect(HttpExchange exchange, String to) throws IOException {
    header(exchange, "Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
