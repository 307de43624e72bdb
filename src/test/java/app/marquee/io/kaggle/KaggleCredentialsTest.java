package app.marquee.io.kaggle;

import static app.marquee.io.kaggle.KaggleBench.SET;
import static app.marquee.io.kaggle.KaggleBench.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.run.Failure;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where credentials are found, who gets them, and that nobody else does.
class KaggleCredentialsTest {
  private static final String SECRET = "s3cr3tKey";

  /// `ann:s3cr3tKey`, by another program.
  private static final String BASIC = "Basic YW5uOnMzY3IzdEtleQ==";

  private static final String JSON = "{\"username\":\"ann\",\"key\":\"" + SECRET + "\"}";

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

  private Path write(String name, String text) throws IOException {
    Path file = bench.home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    return file;
  }

  /// What the interface was sent, after a fetch that has to succeed.
  private @Nullable String sent() throws IOException {
    bench.fetch(SET);
    assertThat(bench.api.asked())
        .hasSize(3)
        .extracting(asked -> String.valueOf(asked.header("Authorization")))
        .containsOnly(String.valueOf(bench.api.asked().getFirst().header("Authorization")));
    assertThat(bench.storage.asked())
        .hasSize(1)
        .allSatisfy(asked -> assertThat(asked.headers()).doesNotContainKey("Authorization"));
    assertThat(bench.said.toString()).doesNotContain(SECRET, BASIC.substring(6));
    try (var files = Files.walk(bench.cache)) {
      assertThat(files.filter(Files::isRegularFile).map(KaggleBench::text))
          .isNotEmpty()
          .noneMatch(text -> text.contains(SECRET));
    }
    return bench.api.asked().getFirst().header("Authorization");
  }

  @Test
  void needsNone() throws IOException {
    assertThat(sent()).isNull();
  }

  @Test
  void takesATokenFromTheEnvironment() throws IOException {
    bench.environment.put("KAGGLE_API_TOKEN", " " + SECRET + "\n");
    assertThat(sent()).isEqualTo("Bearer " + SECRET);
  }

  @Test
  void takesATokenFromAFileTheEnvironmentNames() throws IOException {
    Path file = write("token", SECRET + "\n");
    bench.environment.put("KAGGLE_API_TOKEN", file.toString());
    assertThat(sent()).isEqualTo("Bearer " + SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_token", "access_token.txt"})
  void takesATokenFromItsFile(String name) throws IOException {
    write(".kaggle/" + name, SECRET);
    assertThat(sent()).isEqualTo("Bearer " + SECRET);
  }

  @Test
  void takesAPairFromTheEnvironment() throws IOException {
    bench.environment.put("KAGGLE_USERNAME", "ann");
    bench.environment.put("KAGGLE_KEY", SECRET);
    assertThat(sent()).isEqualTo(BASIC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".kaggle/kaggle.json",
        ".config/kaggle/kaggle.json",
        "xdg/kaggle/kaggle.json",
        "own/kaggle.json"
      })
  void takesAPairFromItsFile(String name) throws IOException {
    write(name, JSON);
    if (name.startsWith("xdg")) {
      bench.environment.put("XDG_CONFIG_HOME", bench.home.resolve("xdg").toString());
    }
    if (name.startsWith("own")) {
      bench.environment.put("KAGGLE_CONFIG_DIR", bench.home.resolve("own").toString());
    }
    assertThat(sent()).isEqualTo(BASIC);
  }

  @Test
  void takesTheFirstInOrder() throws IOException {
    write(".kaggle/kaggle.json", JSON.replace("ann", "bo"));
    bench.environment.put("KAGGLE_USERNAME", "ann");
    bench.environment.put("KAGGLE_KEY", SECRET);
    CredentialSearch search = new CredentialSearch(bench.environment, bench.home, bench.said::add);
    assertThat(search.find().header()).isEqualTo(BASIC);
    write(".kaggle/access_token", "fromFile");
    assertThat(search.find().header()).isEqualTo("Bearer fromFile");
    bench.environment.put("KAGGLE_API_TOKEN", "fromVariable");
    assertThat(search.find().header()).isEqualTo("Bearer fromVariable");
    assertThat(search.find()).hasToString("credentials from KAGGLE_API_TOKEN");
  }

  @Test
  void takesAFileThatBeginsWithAByteOrderMark() throws IOException {
    write(".kaggle/kaggle.json", "\ufeff" + JSON);
    assertThat(sent()).isEqualTo(BASIC);
  }

  @Test
  void warnsOfAFileOthersCanRead() throws IOException {
    Path file = write(".kaggle/kaggle.json", JSON);
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(sent()).isEqualTo(BASIC);
    assertThat(bench.said)
        .contains(
            "WARNING " + file + " can be read by others on this computer. Run chmod 600 on it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"username\":\"ann\",\"key\":\"s3cr3tKey\" | is not JSON",
        "s3cr3tKey | is not JSON",
        "[\"s3cr3tKey\"] | is not JSON",
        "{\"username\":\"s3cr3tKey\"} | has no \"key\"",
        "{\"key\":\"s3cr3tKey\"} | has no \"username\"",
        "{\"username\":\"ann\",\"key\":[\"s3cr3tKey\"]} | has no \"key\"",
        "{\"username\":\"ann\",\"key\":\"\"} | has no \"key\""
      })
  void namesABrokenFileAndNotItsContent(String content, String expected) throws IOException {
    Path file = write(".kaggle/kaggle.json", content);
    Failure failure = bench.failure(SET);
    assertThat(failure).isInstanceOf(Failure.Settings.class);
    assertThat(failure.sentence())
        .contains(file.toString())
        .contains(expected)
        .doesNotContain(SECRET);
    assertThat(bench.api.asked()).isEmpty();
  }

  @Test
  void refusesATokenThatWouldBreakTheRequest() throws IOException {
    bench.environment.put("KAGGLE_API_TOKEN", SECRET + "\r\nX-Evil: 1");
    assertThat(bench.failure(SET).sentence()).contains("KAGGLE_API_TOKEN").doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no/such/s3cr3tKey", "~/s3cr3tKey", "./s3cr3tKey", "C:\\s3cr3tKey"})
  void sendsNoPathForAToken(String path) {
    bench.environment.put("KAGGLE_API_TOKEN", path);
    assertThat(bench.failure(SET).what()).contains("names a file that is not there");
    assertThat(bench.api.asked()).isEmpty();
  }

  @Test
  void asksToSignInWhereNobodyHas() {
    bench.api.on(VIEW, (exchange, _) -> Loopback.send(exchange, 401, ""));
    Failure failure = bench.failure(SET);
    assertThat(failure).isInstanceOf(Failure.SignIn.class);
    assertThat(failure.what()).isEqualTo("Kaggle asks to sign in for shivamb/netflix-shows.");
    assertThat(bench.api.times(VIEW)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "401, Kaggle does not take the credentials in KAGGLE_API_TOKEN.",
    "403, The account of the credentials in KAGGLE_API_TOKEN may not read shivamb/netflix-shows."
  })
  void saysWhichCredentialsAreNotTaken(int status, String expected) {
    bench.environment.put("KAGGLE_API_TOKEN", SECRET);
    bench.api.on(VIEW, (exchange, _) -> Loopback.send(exchange, status, ""));
    Failure failure = bench.failure(SET);
    assertThat(failure).isInstanceOf(Failure.SignIn.class);
    assertThat(failure.what()).isEqualTo(expected);
    assertThat(List.of(failure.sentence(), bench.said.toString()))
        .noneMatch(text -> text.contains(SECRET));
  }
}
