package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `java -jar` starts on an older Java.
final class LauncherTest {

  @TempDir private Path home;

  @Test
  void olderJavasCanReadTheLauncher() throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(Launcher.class.getResourceAsStream("Launcher.class"))) {
      DataInputStream header = new DataInputStream(bytes);
      assertThat(header.readInt()).isEqualTo(0xCAFEBABE);
      header.readUnsignedShort();
      assertThat(header.readUnsignedShort()).as("class file version of Java 11").isEqualTo(55);
    }
  }

  @Test
  void takesTheFirstJavaThatIsNewEnough() throws IOException {
    Path old = java("old", "17.0.15");
    Path next = java("next", "25");
    Path newer = java("newer", "26.0.1");

    assertThat(Launcher.firstNewEnough(List.of(old, next, newer))).contains(next);
    assertThat(Launcher.firstNewEnough(List.of(home.resolve("absent"), newer))).contains(newer);
    assertThat(Launcher.firstNewEnough(List.of(old))).isEmpty();
  }

  @Test
  void aFolderWithoutJavaIsNoHome() throws IOException {
    Path broken = java("broken", "25");
    Files.delete(broken.resolve("bin/java"));

    assertThat(Launcher.firstNewEnough(List.of(broken))).isEmpty();
  }

  @Test
  void looksWhereTheEnvironmentSaysFirstThenInTheUsualPlaces() throws IOException {
    Path mine = java(".jdks/mine", "25");

    List<Path> homes =
        Launcher.candidates(Map.of("JAVA_HOME", "/somewhere/jdk", "PATH", "/bin"), home.toString());

    assertThat(homes).startsWith(Path.of("/somewhere/jdk")).contains(mine);
    assertThat(homes).doesNotContain(Path.of("/bin"));
  }

  /// A folder that looks like the home of a Java of this version.
  private Path java(String place, String version) throws IOException {
    Path java = home.resolve(place);
    Path program = Files.createDirectories(java.resolve("bin")).resolve("java");
    Files.writeString(program, "");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return java;
  }
}
