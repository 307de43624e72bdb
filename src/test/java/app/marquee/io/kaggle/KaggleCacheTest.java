package app.marquee.io.kaggle;

import static app.marquee.io.kaggle.KaggleBench.BYTES;
import static app.marquee.io.kaggle.KaggleBench.CSV;
import static app.marquee.io.kaggle.KaggleBench.DOWNLOAD;
import static app.marquee.io.kaggle.KaggleBench.SET;
import static app.marquee.io.kaggle.KaggleBench.STORED;
import static app.marquee.io.kaggle.KaggleBench.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.app.DatasetSource.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept, and when nothing has to come.
class KaggleCacheTest {
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

  @Test
  void fetchesNoBodyWhereTheVersionIsTheSame() {
    Fetched first = bench.fetch(SET);
    Fetched second = bench.fetch(SET);
    assertThat(second.origin()).isEqualTo(Origin.KEPT);
    assertThat(second.file()).isEqualTo(first.file());
    assertThat(bench.api.times(DOWNLOAD)).isEqualTo(1);
    assertThat(bench.api.times(VIEW)).isEqualTo(2);
  }

  @Test
  void fetchesANewerVersionAndKeepsTheOld() {
    Fetched first = bench.fetch(SET);
    bench.version(6);
    byte[] newer = (CSV + "s3,New\n").getBytes(StandardCharsets.UTF_8);
    bench.stored(newer, KaggleBench.hash(newer));
    Fetched second = bench.fetch(SET);
    assertThat(second.name().version()).isEqualTo(6);
    assertThat(KaggleBench.text(second.file())).endsWith("s3,New\n");
    assertThat(KaggleBench.text(first.file())).isEqualTo(CSV);
  }

  @Test
  void theNewestVersionsStayAndTheOneInHand() {
    for (int version = 1; version <= 4; version++) {
      bench.fetch(SET.withVersion(version));
    }
    assertThat(bench.cache.resolve("shivamb/netflix-shows"))
        .isDirectoryNotContaining(path -> path.endsWith("1"))
        .isDirectoryContaining(path -> path.endsWith("2"));
    assertThat(String.join("\n", bench.said))
        .contains("1 older version of shivamb/netflix-shows removed from the cache; the newest 3");

    Fetched old = bench.fetch(SET.withVersion(1));

    assertThat(old.file()).exists();
    assertThat(bench.fetch(SET.withVersion(2)).origin()).isEqualTo(Origin.KEPT);
  }

  @Test
  void asksNobodyForAPinnedVersionItHas() {
    Fetched first = bench.fetch(SET);
    int before = bench.api.asked().size();
    Fetched second = bench.fetch(first.name());
    assertThat(second.origin()).isEqualTo(Origin.KEPT);
    assertThat(bench.api.asked()).hasSize(before);
  }

  @Test
  void fetchesAPinnedVersionThatIsNotTheNewest() {
    assertThat(bench.fetch(SET.withVersion(2)).name().version()).isEqualTo(2);
    assertThat(bench.api.times(VIEW)).isZero();
    assertThat(bench.api.asked().getLast().query()).isEqualTo("datasetVersionNumber=2");
  }

  @Test
  void worksOfflineWithWhatItHas() {
    Fetched first = bench.fetch(SET);
    bench.api.close();
    Fetched second = bench.fetch(SET);
    assertThat(second.origin()).isEqualTo(Origin.KEPT_OFFLINE);
    assertThat(second.file()).isEqualTo(first.file());
    assertThat(second.name()).isEqualTo(SET.withVersion(5));
    assertThat(bench.pauses).hasSize(1);
    assertThat(bench.said)
        .contains(
            "WARNING Kaggle was not asked for a newer version, as the server takes no connection;"
                + " version 5, fetched before, is used.");
  }

  @Test
  void saysSoWhereItIsOfflineAndHasNothing() {
    bench.api.close();
    assertThat(bench.failure(SET).sentence())
        .isEqualTo(
            "Nothing can be fetched: the server takes no connection. Check the network; what was"
                + " fetched before opens without it.");
  }

  @Test
  void fetchesAnewWhereNoVersionIsTold() {
    bench.api.on(VIEW, (exchange, _) -> Loopback.send(exchange, 200, "{}"));
    assertThat(bench.fetch(SET).name().version()).isZero();
    assertThat(bench.fetch(SET).origin()).isEqualTo(Origin.FETCHED);
    assertThat(bench.api.asked().getLast().query()).isNull();
  }

  @Test
  void keepsFilesOfASetApart() {
    bench.listed("a.csv", "b/a.csv");
    bench.storage.on(
        STORED,
        (exchange, nth) ->
            Loopback.send(
                exchange, 200, nth == 1 ? BYTES : "x\n1\n".getBytes(StandardCharsets.UTF_8)));
    Fetched one = bench.fetch(SET.withFile("a.csv"));
    Fetched other = bench.fetch(SET.withFile("b/a.csv"));
    assertThat(one.file()).isNotEqualTo(other.file()).hasContent(CSV);
    assertThat(other.file()).hasContent("x\n1\n");
    assertThat(bench.fetch(SET.withFile("b/a.csv")).origin()).isEqualTo(Origin.KEPT);
  }

  @Test
  void fetchesOnceForTwoWhoAskAtTheSameTime() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    bench.storage.on(
        STORED,
        (exchange, _) -> {
          begun.countDown();
          waiting.await();
          Loopback.send(exchange, 200, BYTES);
        });
    KaggleSource other =
        KaggleSource.at(
            bench.api.url(),
            new KaggleSource.Home(bench.environment, bench.home, bench.cache, () -> 3),
            new KaggleSource.Time(
                Clock.systemUTC(),
                (time, stop) -> {
                  waiting.countDown();
                  Pause.REAL.pass(time, stop);
                },
                bench.limits));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Fetched> first =
          CompletableFuture.supplyAsync(() -> bench.fetch(SET), threads);
      begun.await();
      CompletableFuture<Fetched> second =
          CompletableFuture.supplyAsync(() -> other.fetch(SET, bench.context()), threads);
      assertThat(first.get(20, TimeUnit.SECONDS).file()).hasContent(CSV);
      assertThat(second.get(20, TimeUnit.SECONDS).file()).hasContent(CSV);
      assertThat(second.get().origin()).isEqualTo(Origin.KEPT);
    }
    assertThat(bench.storage.times(STORED)).isEqualTo(1);
    assertThat(bench.leftovers()).isEmpty();
  }

  @Test
  void leavesNothingOfAFetchThatFailed() throws IOException {
    bench.stored(BYTES, KaggleBench.md5(new byte[0]));
    bench.failure(SET);
    try (var files = Files.walk(bench.cache)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
