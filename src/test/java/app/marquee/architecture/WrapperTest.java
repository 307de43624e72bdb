package app.marquee.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The build wrapper picks a JDK that is new enough.
final class WrapperTest {

  @TempDir private Path home;

  @BeforeEach
  void needsAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh: skipped");
  }

  @Test
  void theWrapperAsksForTheJdk() throws IOException {
    assertThat(Path.of("mvnw")).content().contains(". \"$(dirname \"$0\")/.mvn/jdk.sh\"");
  }

  @Test
  void aNewEnoughDefaultStays() throws IOException, InterruptedException {
    Path newer = jdk("somewhere/jdk", "26.0.1");

    assertThat(chosen(newer)).isEqualTo(newer.toString());
  }

  @Test
  void anOlderDefaultGivesWayToAnInstalledOne() throws IOException, InterruptedException {
    Path older = jdk("somewhere/jdk", "17.0.15");
    jdk(".jdks/new", "25");

    Path release = Path.of(chosen(older), "release");

    assertThat(release).content().containsPattern("JAVA_VERSION=\"(2[5-9]|[3-9]\\d)");
  }

  @Test
  void aJavaThatCannotCompileIsNoJdk() throws IOException, InterruptedException {
    Path runtime = jdk("somewhere/jre", "25");
    Files.delete(runtime.resolve("bin/javac"));
    jdk(".jdks/new", "25");

    assertThat(Path.of(chosen(runtime), "bin", "javac")).exists();
  }

  /// A folder that looks like a JDK of this version.
  private Path jdk(String place, String version) throws IOException {
    Path jdk = home.resolve(place);
    Path javac = Files.createDirectories(jdk.resolve("bin")).resolve("javac");
    Files.writeString(javac, "");
    assertThat(javac.toFile().setExecutable(true)).isTrue();
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  private String chosen(Path javaHome) throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("/bin/sh", "-c", "set -euf; . .mvn/jdk.sh; printf %s \"$JAVA_HOME\"")
            .redirectErrorStream(true);
    shell.environment().putAll(Map.of("HOME", home.toString(), "JAVA_HOME", javaHome.toString()));
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
