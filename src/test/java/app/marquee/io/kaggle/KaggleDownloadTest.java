package app.marquee.io.kaggle;

import static app.marquee.io.kaggle.KaggleBench.BYTES;
import static app.marquee.io.kaggle.KaggleBench.CSV;
import static app.marquee.io.kaggle.KaggleBench.DOWNLOAD;
import static app.marquee.io.kaggle.KaggleBench.SET;
import static app.marquee.io.kaggle.KaggleBench.STORED;
import static app.marquee.io.kaggle.KaggleBench.crc32c;
import static app.marquee.io.kaggle.KaggleBench.hash;
import static app.marquee.io.kaggle.KaggleBench.md5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.DatasetSource.Origin;
import app.marquee.domain.run.Failure;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the bytes come: checked, gone on with, waited for, given up.
class KaggleDownloadTest {
  private static final int CUT = 20;

  @TempDir private Path folder;
  private KaggleBench bench;

  @BeforeEach
  void start() throws IOException {
    bench = new KaggleBench(folder);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  private static void cut(HttpExchange exchange) throws IOException {
    Loopback.header(exchange, "x-goog-hash", hash(BYTES));
    exchange.sendResponseHeaders(200, BYTES.length);
    exchange.getResponseBody().write(BYTES, 0, CUT);
    exchange.getResponseBody().flush();
  }

  private static void rest(HttpExchange exchange, int from, String range) throws IOException {
    Loopback.header(exchange, "Content-Range", range);
    Loopback.header(exchange, "x-goog-hash", hash(BYTES));
    Loopback.send(exchange, 206, Arrays.copyOfRange(BYTES, from, BYTES.length));
  }

  private static void whole(HttpExchange exchange) throws IOException {
    Loopback.header(exchange, "x-goog-hash", hash(BYTES));
    Loopback.send(exchange, 200, BYTES);
  }

  @Test
  void bringsThePinnedVersionOfTheOnlyFile() {
    var fetched = bench.fetch(SET);

    assertThat(KaggleBench.text(fetched.file())).isEqualTo(CSV);
    assertThat(fetched.file()).hasFileName("netflix_titles.csv");
    assertThat(fetched.name()).isEqualTo(SET.withVersion(5));
    assertThat(fetched.origin()).isEqualTo(Origin.FETCHED);
    assertThat(bench.api.asked().getLast().path())
        .isEqualTo(DOWNLOAD + "shivamb/netflix-shows/netflix_titles.csv");
    assertThat(bench.api.asked().getLast().query()).isEqualTo("datasetVersionNumber=5");
    assertThat(bench.progress).last().isEqualTo((long) BYTES.length);
  }

  @Test
  void takesABodyWithoutALength() {
    bench.storage.on(
        STORED,
        (exchange, _) -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(BYTES);
        });
    assertThat(bench.text(SET)).isEqualTo(CSV);
  }

  @Test
  void givesUpOnALengthThatIsNeverReached() throws IOException {
    bench.storage.on(
        STORED,
        (exchange, _) -> {
          exchange.sendResponseHeaders(200, BYTES.length + 10L);
          exchange.getResponseBody().write(BYTES);
          exchange.getResponseBody().flush();
        });
    Failure failure = bench.failure(SET);

    assertThat(failure).isInstanceOf(Failure.Input.class);
    assertThat(failure.sentence())
        .contains("ended before everything had come")
        .contains("Try again");
    assertThat(bench.storage.times(STORED)).isEqualTo(5);
    assertThat(bench.leftovers()).containsExactly(".netflix_titles.csv.part");
  }

  @Test
  void refusesAnEmptyBody() throws IOException {
    bench.storage.on(STORED, (exchange, _) -> Loopback.send(exchange, 200, ""));
    assertThat(bench.failure(SET).what())
        .isEqualTo("Kaggle sent nothing for shivamb/netflix-shows (0 bytes).");
    assertThat(bench.leftovers()).isEmpty();
  }

  @Test
  void asksOnceMoreWhereTheChecksumIsWrong() {
    bench.storage.on(
        STORED,
        (exchange, nth) -> {
          Loopback.header(
              exchange,
              "x-goog-hash",
              md5(nth == 1 ? "other".getBytes(StandardCharsets.UTF_8) : BYTES));
          Loopback.send(exchange, 200, BYTES);
        });
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.storage.times(STORED)).isEqualTo(2);
    assertThat(bench.said)
        .anyMatch(line -> line.startsWith("WARNING") && line.contains("checksum"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"md5", "crc32c", "both, md5 wrong", "both, crc32c wrong"})
  void keepsNothingWhereTheChecksumIsWrongTwice(String which) throws IOException {
    byte[] other = "other".getBytes(StandardCharsets.UTF_8);
    String header =
        switch (which) {
          case "md5" -> md5(other);
          case "crc32c" -> crc32c(other);
          case "both, md5 wrong" -> crc32c(BYTES) + ", " + md5(other);
          default -> md5(BYTES) + "," + crc32c(other);
        };
    bench.stored(BYTES, header);
    assertThat(bench.failure(SET).what()).contains("does not have the checksum it told, twice");
    assertThat(bench.storage.times(STORED)).isEqualTo(2);
    assertThat(bench.leftovers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"crc32c", "md5", "both", "none"})
  void takesWhateverChecksumsFit(String which) {
    String header =
        switch (which) {
          case "crc32c" -> crc32c(BYTES);
          case "md5" -> md5(BYTES);
          case "both" -> md5(BYTES) + " , " + crc32c(BYTES);
          default -> "";
        };
    bench.stored(BYTES, header);
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.said).noneMatch(line -> line.startsWith("WARNING"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"md5=!!", "crc32c=AA==", "sha9=abcd", "nonsense"})
  void warnsOfAChecksumItCannotRead(String header) {
    bench.stored(BYTES, header);
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.said)
        .anyMatch(line -> line.startsWith("WARNING") && line.contains("cannot be read"));
  }

  @Test
  void goesOnWhereItWasCut() {
    bench.storage.on(
        STORED,
        (exchange, nth) -> {
          if (nth == 1) {
            cut(exchange);
          } else {
            rest(exchange, CUT, "bytes " + CUT + "-" + (BYTES.length - 1) + "/" + BYTES.length);
          }
        });
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.storage.asked().getLast().header("Range")).isEqualTo("bytes=" + CUT + "-");
    assertThat(bench.api.times(DOWNLOAD)).isEqualTo(1);
    assertThat(bench.pauses).hasSize(1);
    assertThat(bench.pauses.getFirst()).isBetween(Duration.ofMillis(750), Duration.ofMillis(1250));
  }

  @Test
  void startsOverWhereTheStorageSendsEverythingAgain() {
    bench.storage.on(
        STORED,
        (exchange, nth) -> {
          if (nth == 1) {
            cut(exchange);
          } else {
            whole(exchange);
          }
        });
    assertThat(bench.text(SET)).isEqualTo(CSV);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes 3-40/41", "pages 1-2", "none"})
  void startsOverWhereTheRangeIsAnother(String range) {
    bench.storage.on(
        STORED,
        (exchange, nth) -> {
          switch (nth) {
            case 1 -> cut(exchange);
            case 2 -> rest(exchange, 3, range);
            default -> whole(exchange);
          }
        });
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.storage.asked().getLast().header("Range")).isNull();
  }

  @Test
  void isDoneWhereThePartIsTheWholeFile() throws IOException {
    Path part = part(BYTES);
    noSuchRange(BYTES.length);
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(part).doesNotExist();
    assertThat(bench.storage.times(STORED)).isEqualTo(1);
  }

  @Test
  void startsOverWhereThePartIsLongerThanTheFile() throws IOException {
    part(
        "something longer than the file in the storage is"
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8));
    noSuchRange(BYTES.length);
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.storage.times(STORED)).isEqualTo(2);
  }

  private Path part(byte[] content) throws IOException {
    Path part = bench.cache.resolve("shivamb/netflix-shows/5/.netflix_titles.csv.part");
    Files.createDirectories(part.getParent());
    return Files.write(part, content);
  }

  private void noSuchRange(int size) {
    bench.storage.on(
        STORED,
        (exchange, _) -> {
          if (exchange.getRequestHeaders().containsKey("Range")) {
            Loopback.header(exchange, "Content-Range", "bytes */" + size);
            Loopback.send(exchange, 416, "");
          } else {
            whole(exchange);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403})
  void asksForANewSignatureWhereTheOldOneHasRunOut(int status) {
    AtomicInteger signature = new AtomicInteger();
    bench.api.on(
        DOWNLOAD,
        (exchange, _) ->
            Loopback.redirect(exchange, bench.signed() + "&n=" + signature.incrementAndGet()));
    bench.storage.on(
        STORED,
        (exchange, nth) -> {
          switch (nth) {
            case 1 -> cut(exchange);
            case 2 -> Loopback.send(exchange, status, "<Error><Code>ExpiredToken</Code></Error>");
            default -> rest(exchange, CUT, "bytes " + CUT + "-40/41");
          }
        });
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.api.times(DOWNLOAD)).isEqualTo(2);
    assertThat(bench.storage.asked().getLast().query()).endsWith("n=2");
  }

  @Test
  void givesUpOnAStorageThatRefusesNewSignatures() {
    bench.storage.on(STORED, (exchange, _) -> Loopback.send(exchange, 403, "<Error/>"));
    assertThat(bench.failure(SET).what()).contains("storage refuses the address Kaggle gave");
    assertThat(bench.storage.times(STORED)).isEqualTo(1);
  }

  @Test
  void triesAgainWhereTheBodyStalls() {
    bench.limits = new Limits(Duration.ofSeconds(20), Duration.ofMillis(400));
    bench.storage.on(
        STORED,
        (exchange, nth) -> {
          if (nth == 1) {
            cut(exchange);
            bench.storage.end.await();
          } else {
            rest(exchange, CUT, "bytes " + CUT + "-40/41");
          }
        });
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.said).anyMatch(line -> line.contains("nothing came for"));
  }

  @Test
  void givesUpWhereNoAnswerBegins() {
    bench.limits = new Limits(Duration.ofMillis(200), Duration.ofSeconds(20));
    bench.api.on(KaggleBench.VIEW, (_, _) -> bench.api.end.await());
    assertThat(bench.failure(SET).what())
        .isEqualTo("Nothing can be fetched: the server does not answer.");
    assertThat(bench.pauses).hasSize(4);
  }

  @Test
  void triesAgainWhereNoConnectionIsTaken() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    bench.api.on(
        DOWNLOAD, (exchange, _) -> Loopback.redirect(exchange, "http://127.0.0.1:" + port + "/x"));
    assertThat(bench.failure(SET).what())
        .isEqualTo("Nothing can be fetched: the server takes no connection.");
    assertThat(bench.pauses).hasSize(4);
  }

  @Test
  void triesAgainWhereTheConnectionIsReset() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var _ =
          threads.submit(() -> {
            // The client connects again by itself once or twice.
            while (!rude.isClosed()) {
              try (Socket socket = rude.accept()) {
                socket.setSoLinger(true, 0);
              }
            }
            return null;
          });
      bench.api.on(
          DOWNLOAD,
          (exchange, nth) ->
              Loopback.redirect(
                  exchange,
                  nth == 1 ? "http://127.0.0.1:" + rude.getLocalPort() + "/x" : bench.signed()));
      assertThat(bench.text(SET)).isEqualTo(CSV);
    }
  }

  @Test
  void stopsAtOnceAndGoesOnLater() throws Exception {
    CountDownLatch half = new CountDownLatch(1);
    bench.storage.on(
        STORED,
        (exchange, nth) -> {
          if (nth == 1) {
            cut(exchange);
            half.countDown();
            bench.storage.end.await();
          } else {
            rest(exchange, CUT, "bytes " + CUT + "-40/41");
          }
        });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Object> fetching =
          CompletableFuture.supplyAsync(() -> bench.fetch(SET), threads);
      half.await();
      while (!bench.progress.contains((long) CUT)) {
        Thread.onSpinWait();
      }
      bench.stop.request();
      assertThatThrownBy(() -> fetching.get(1, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(CancellationException.class);
    }
    assertThat(bench.leftovers()).containsExactly(".netflix_titles.csv.part");
    try (KaggleBench again = new KaggleBench(folder)) {
      again.storage.on(STORED, (exchange, _) -> rest(exchange, CUT, "bytes " + CUT + "-40/41"));
      assertThat(again.text(SET)).isEqualTo(CSV);
      assertThat(again.storage.asked())
          .extracting(asked -> asked.header("Range"))
          .isEqualTo(List.of("bytes=" + CUT + "-"));
    }
  }
}
