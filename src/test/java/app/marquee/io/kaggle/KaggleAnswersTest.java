package app.marquee.io.kaggle;

import static app.marquee.io.kaggle.KaggleBench.CSV;
import static app.marquee.io.kaggle.KaggleBench.DOWNLOAD;
import static app.marquee.io.kaggle.KaggleBench.LIST;
import static app.marquee.io.kaggle.KaggleBench.SET;
import static app.marquee.io.kaggle.KaggleBench.SIGNATURE;
import static app.marquee.io.kaggle.KaggleBench.STORED;
import static app.marquee.io.kaggle.KaggleBench.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the interface answers: waits, faults, errors in every shape, redirects, pages.
class KaggleAnswersTest {
  private static final String PAGE = "<!DOCTYPE html><html><body>Sorry</body></html>";

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

  private void firstAnswer(int status, String retryAfter) {
    bench.api.on(
        VIEW,
        (exchange, nth) -> {
          if (nth == 1) {
            if (!retryAfter.isEmpty()) {
              Loopback.header(exchange, "Retry-After", retryAfter);
            }
            Loopback.send(exchange, status, "");
          } else {
            Loopback.send(exchange, 200, "{\"currentVersionNumber\":5}");
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1000",
    "-7, 0",
    "'Fri, 02 Jan 2026 03:04:15 GMT', 10000",
    "'Fri, 02 Jan 2026 03:00:00 GMT', 0"
  })
  void waitsAsLongAsItIsAskedTo(String header, long millis) {
    firstAnswer(429, header);
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.pauses)
        .isEqualTo(millis == 0 ? List.of() : List.of(Duration.ofMillis(millis)));
  }

  @Test
  void saysHowLongItWaits() {
    firstAnswer(429, "2");
    bench.fetch(SET);
    assertThat(bench.said).contains("INFO Trying again in 2.0 s: Kaggle asks to slow down.");
  }

  @Test
  void givesUpWhereTheWaitIsTooLong() {
    firstAnswer(429, "99999");
    assertThat(bench.failure(SET).sentence())
        .isEqualTo("Kaggle asks to wait 28 hours before the next request. Try again then.");
    assertThat(bench.pauses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon"})
  void backsOffWhereNoTimeIsTold(String header) {
    bench.api.on(
        VIEW,
        (exchange, _) -> {
          Loopback.header(exchange, "Retry-After", header);
          Loopback.send(exchange, 429, "");
        });
    assertThat(bench.failure(SET).what()).contains("Kaggle asks to slow down");
    assertThat(bench.pauses).hasSize(4);
    for (int at = 0; at < 4; at++) {
      long usual = 1000L << at;
      assertThat(bench.pauses.get(at).toMillis()).isBetween(usual * 3 / 4, usual * 5 / 4);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void triesAgainAfterAFaultOfTheServer(int status) {
    bench.api.on(
        VIEW,
        (exchange, nth) ->
            Loopback.send(exchange, nth < 3 ? status : 200, "{\"currentVersionNumber\":5}"));
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.pauses).hasSize(2);
  }

  @Test
  void takesNotImplementedAsFinal() {
    bench.api.on(VIEW, (exchange, _) -> Loopback.send(exchange, 501, ""));
    assertThat(bench.failure(SET).what())
        .isEqualTo("Kaggle answers with status 501 for shivamb/netflix-shows.");
    assertThat(bench.api.times(VIEW)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | {\"code\":403,\"message\":\"Permission denied\"} | Kaggle says: Permission denied.",
        "400 | {\"error\":{\"code\":400,\"message\":\"Bad slug\"}} | status 400 for shivamb/netflix-shows. Kaggle says: Bad slug.",
        "400 | {\"message\":\"Too odd\",\"error\":\"Bad Request\"} | Kaggle says: Too odd.",
        "400 | {\"message\":\"\",\"error\":\"Bad Request\"} | Kaggle says: Bad Request.",
        "403 | <!DOCTYPE html><html></html> | Kaggle says: a web page instead of data.",
        "404 | '' | Kaggle has no data set shivamb/netflix-shows that can be seen without the right account.",
        "200 | {\"code\":404,\"message\":\"Not found\"} | Kaggle has no data set shivamb/netflix-shows",
        "200 | {\"code\":403,\"message\":\"No\"} | asks to sign in"
      })
  void putsEveryShapeOfErrorIntoOneSentence(int status, String body, String expected) {
    bench.api.on(
        VIEW,
        (exchange, _) -> {
          Loopback.header(exchange, "Content-Type", "application/json");
          Loopback.send(exchange, status, body);
        });
    assertThat(bench.failure(SET).what())
        .contains(expected)
        .doesNotContainIgnoringCase("parse")
        .doesNotContain("{", "<", "\n");
  }

  @Test
  void saysThatAPageCameInsteadOfData() {
    bench.api.on(VIEW, (exchange, _) -> Loopback.send(exchange, 200, PAGE));
    assertThat(bench.failure(SET).what()).contains("a web page instead of data");
  }

  @Test
  void printsNoControlCharactersOfOthers() {
    bench.api.on(
        VIEW, (exchange, _) -> Loopback.send(exchange, 400, "{\"message\":\"a\\u001b[31mb\\nc\"}"));
    assertThat(bench.failure(SET).what()).contains("a [31mb c").doesNotContain("\u001b");
  }

  @Test
  void refusesALoop() {
    bench.api.on(VIEW, (exchange, _) -> Loopback.redirect(exchange, bench.api.url() + VIEW + "x"));
    assertThat(bench.failure(SET).what()).contains("more than 5");
    assertThat(bench.api.times(VIEW)).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({"5, true", "6, false"})
  void followsFiveHopsAndNotSix(int hops, boolean followed) {
    bench.api.on(
        DOWNLOAD,
        (exchange, nth) ->
            Loopback.redirect(
                exchange, nth < hops ? bench.api.url() + DOWNLOAD + nth : bench.signed()));
    if (followed) {
      assertThat(bench.text(SET)).isEqualTo(CSV);
    } else {
      assertThat(bench.failure(SET).what()).contains("more than 5");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd, not on the web",
    "ftp://127.0.0.1/x, not secure (ftp)",
    "http://evil.example/x, another site",
    "https://evil.example/x, another site",
    "'http://exa mple', not one",
    "'', not followed"
  })
  void refusesRedirectsToElsewhere(String location, String expected) {
    bench.api.on(DOWNLOAD, (exchange, _) -> Loopback.redirect(exchange, location));
    if (location.isEmpty()) {
      bench.api.on(DOWNLOAD, (exchange, _) -> exchange.sendResponseHeaders(302, -1));
    }
    assertThat(bench.failure(SET).what()).contains(expected);
    assertThat(bench.storage.asked()).isEmpty();
  }

  @Test
  void refusesADocumentFromAnotherServer() {
    bench.api.on(VIEW, (exchange, _) -> Loopback.redirect(exchange, bench.storage.url() + "/view"));
    assertThat(bench.failure(SET).what()).contains("another site, 127.0.0.1");
    assertThat(bench.storage.asked()).isEmpty();
  }

  @Test
  void refusesToLeaveASecureConnection() {
    KaggleServer kaggle = KaggleServer.at(KaggleServer.PUBLIC);
    var from = kaggle.download(SET);
    assertThatThrownBy(
            () -> kaggle.next(from, "http://storage.googleapis.com/x", KaggleServer.Use.FILE))
        .isInstanceOf(MarqueeException.class)
        .hasMessageContaining("not secure (http)");
    assertThatThrownBy(
            () -> kaggle.next(from, "https://googleapis.com.evil.example/x", KaggleServer.Use.FILE))
        .hasMessageContaining("another site");
    assertThat(kaggle.next(from, "https://storage.googleapis.com/x", KaggleServer.Use.FILE))
        .hasHost("storage.googleapis.com");
    assertThat(kaggle.isOrigin(kaggle.next(from, "/y", KaggleServer.Use.DOCUMENT))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://kaggle.com",
        "ftp://127.0.0.1",
        "kaggle",
        "",
        "https://u:p@kaggle.com",
        "https://a b"
      })
  void takesOnlySecureAddresses(String url) {
    assertThatThrownBy(() -> KaggleServer.at(url))
        .isInstanceOfSatisfying(
            MarqueeException.class,
            thrown -> assertThat(thrown.failure()).isInstanceOf(Failure.Settings.class));
  }

  @Test
  void joinsAllPagesOfTheList() {
    bench.api.on(
        LIST,
        (exchange, nth) ->
            Loopback.send(
                exchange,
                200,
                switch (nth) {
                  case 1 -> "{\"datasetFiles\":[{\"name\":\"a.txt\"}],\"nextPageToken\":\"p 2\"}";
                  case 2 -> "{\"datasetFiles\":[{\"name\":\"b.md\"}],\"nextPageToken\":\"p3\"}";
                  default ->
                      "{\"datasetFiles\":[{\"name\":\"titles.csv\"}],\"nextPageToken\":\"\"}";
                }));
    assertThat(bench.fetch(SET).file()).hasFileName("titles.csv");
    assertThat(bench.api.asked().stream().filter(one -> one.path().startsWith(LIST)))
        .extracting(Loopback.Asked::query)
        .containsExactly(
            "datasetVersionNumber=5",
            "datasetVersionNumber=5&pageToken=p%202",
            "datasetVersionNumber=5&pageToken=p3");
  }

  @Test
  void stopsWhereAPageTokenComesAgain() {
    bench.api.on(
        LIST,
        (exchange, nth) ->
            Loopback.send(
                exchange,
                200,
                "{\"datasetFiles\":[{\"name\":\"titles.csv\"},{\"name\":\"n"
                    + nth
                    + ".md\"}],"
                    + "\"nextPageToken\":\"same\"}"));
    assertThat(bench.text(SET)).isEqualTo(CSV);
    assertThat(bench.api.times(LIST)).isEqualTo(2);
  }

  @Test
  void showsNoSignature() throws IOException {
    bench.storage.on(STORED, (exchange, _) -> Loopback.send(exchange, 500, ""));
    Failure failure = bench.failure(SET);
    assertThat(failure.sentence()).doesNotContain(SIGNATURE).contains("fault of its own (500)");
    assertThat(bench.said.toString()).isNotEmpty().doesNotContain(SIGNATURE);
  }
}
