package app.marquee.io.kaggle;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Kaggle on this computer: an interface and a storage that do, unless a test says otherwise, what
/// the real ones do for a data set of one file in version 5; and a source that asks them.
public final class KaggleBench implements AutoCloseable {
  static final DatasetName SET = DatasetName.parse("shivamb/netflix-shows").orElseThrow();
  static final String CSV = "show_id,title\ns1,Blue Door\ns2,Late Light\n";
  static final byte[] BYTES = CSV.getBytes(StandardCharsets.UTF_8);
  static final String VIEW = "/api/v1/datasets/view/";
  static final String LIST = "/api/v1/datasets/list/";
  static final String DOWNLOAD = "/api/v1/datasets/download/";
  static final String STORED = "/bucket/object";
  static final String SIGNATURE = "X-Goog-Signature=5ec4e7";
  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  final Loopback api = new Loopback();
  final Loopback storage = new Loopback();
  final Map<String, String> environment = new HashMap<>();
  final Path home;
  final Path cache;
  final List<String> said = Collections.synchronizedList(new ArrayList<>());
  final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  final List<Long> progress = Collections.synchronizedList(new ArrayList<>());
  final Cancellation stop = new Cancellation();
  Limits limits = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20));

  public KaggleBench(Path folder) throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    cache = folder.resolve("cache");
    version(5);
    listed("netflix_titles.csv");
    api.on(DOWNLOAD, (exchange, _) -> Loopback.redirect(exchange, signed()));
    stored(BYTES, hash(BYTES));
  }

  /// Where the interface is.
  public String url() {
    return api.url();
  }

  String signed() {
    return storage.url() + STORED + "?" + SIGNATURE;
  }

  /// Lets the storage have another file.
  public void store(byte[] body) {
    stored(body, hash(body));
  }

  /// Lets the storage answer once two have asked for the version.
  public void storeForTwo(byte[] body) {
    CountDownLatch two = new CountDownLatch(2);
    String view = "{\"currentVersionNumber\":5}";
    api.on(
        VIEW,
        (exchange, _) -> {
          two.countDown();
          Loopback.send(exchange, 200, view);
        });
    storage.on(
        STORED,
        (exchange, _) -> {
          two.await();
          Loopback.send(exchange, 200, body);
        });
  }

  /// How often the storage was asked.
  public long bodies() {
    return storage.times(STORED);
  }

  /// Lets the interface know nobody.
  public void askToSignIn() {
    api.on(VIEW, (exchange, _) -> Loopback.send(exchange, 401, ""));
  }

  /// Lets the interface tell this version.
  public void version(int number) {
    String view =
        "{\"currentVersionNumber\":" + number + ",\"title\":\"Netflix\",\"licenseName\":\"CC0\"}";
    api.on(VIEW, (exchange, _) -> Loopback.send(exchange, 200, view));
  }

  void listed(String... names) {
    String files =
        String.join(
            ",", List.of(names).stream().map(name -> "{\"name\":\"" + name + "\"}").toList());
    api.on(
        LIST, (exchange, _) -> Loopback.send(exchange, 200, "{\"datasetFiles\":[" + files + "]}"));
  }

  /// Lets the interface tell no files, so that the whole set is fetched.
  void unlisted() {
    api.on(LIST, (exchange, _) -> Loopback.send(exchange, 200, "{\"errorMessage\":\"no\"}"));
  }

  /// @param hash the header, empty for none
  void stored(byte[] body, String hash) {
    storage.on(
        STORED,
        (exchange, _) -> {
          if (!hash.isEmpty()) {
            Loopback.header(exchange, "x-goog-hash", hash);
          }
          Loopback.send(exchange, 200, body);
        });
  }

  /// A source that asks here.
  public KaggleSource source() {
    return KaggleSource.at(
        api.url(),
        new KaggleSource.Home(environment, home, cache, () -> 3),
        new KaggleSource.Time(
            Clock.fixed(NOW, ZoneOffset.UTC), (time, _) -> pauses.add(time), limits));
  }

  RunContext context() {
    return new RunContext(1, stop, new Ears(), "");
  }

  Fetched fetch(DatasetName name) {
    return source().fetch(name, context());
  }

  /// What a fetch brings, as text.
  String text(DatasetName name) {
    return text(fetch(name).file());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The failure a fetch ends with.
  Failure failure(DatasetName name) {
    try {
      Fetched fetched = fetch(name);
      throw new AssertionError("It brought " + fetched.file());
    } catch (MarqueeException expected) {
      return expected.failure();
    }
  }

  /// Every file under the cache but catalogues.
  List<String> leftovers() throws IOException {
    try (var files = Files.walk(cache)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(".") && !name.equals(".only"))
          .toList();
    }
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static String hash(byte[] body) {
    return crc32c(body) + "," + md5(body);
  }

  static String md5(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(body);
      return "md5=" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String crc32c(byte[] body) {
    CRC32C crc = new CRC32C();
    crc.update(body);
    byte[] four = ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
    return "crc32c=" + Base64.getEncoder().encodeToString(four);
  }

  @Override
  public void close() {
    api.close();
    storage.close();
  }

  /// Keeps what a fetch says.
  private final class Ears implements RunMonitor {
    @Override
    public void state(String task, TaskState state) {}

    @Override
    public void progress(String task, long done, long total) {
      progress.add(done);
    }

    @Override
    public void log(Level level, String task, String sentence) {
      said.add(level + " " + sentence);
    }
  }
}
