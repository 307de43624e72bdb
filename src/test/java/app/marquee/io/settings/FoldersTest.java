package app.marquee.io.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each platform's own places.
final class FoldersTest {
  private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

  @Test
  void linuxFollowsTheDesktopStandard() {
    Folders usual = Folders.of("Linux", Map.of(), HOME);
    assertThat(usual.config()).isEqualTo(HOME.resolve(".config/marquee"));
    assertThat(usual.data()).isEqualTo(HOME.resolve(".local/share/marquee"));
    assertThat(usual.state()).isEqualTo(HOME.resolve(".local/state/marquee"));
    assertThat(usual.logs()).isEqualTo(usual.state());
    assertThat(usual.cache()).isEqualTo(HOME.resolve(".cache/marquee"));
    assertThat(usual.runtime()).isEqualTo(usual.state());
  }

  @Test
  void linuxTakesTheFoldersGiven() {
    String root = Path.of("/x").toAbsolutePath().toString();
    Folders given =
        Folders.of(
            "Linux",
            Map.of(
                "XDG_CONFIG_HOME", root + "/c",
                "XDG_DATA_HOME", root + "/d",
                "XDG_STATE_HOME", root + "/s",
                "XDG_CACHE_HOME", root + "/k",
                "XDG_RUNTIME_DIR", root + "/r"),
            HOME);
    assertThat(given)
        .isEqualTo(
            new Folders(
                Path.of(root, "c/marquee"),
                Path.of(root, "d/marquee"),
                Path.of(root, "s/marquee"),
                Path.of(root, "s/marquee"),
                Path.of(root, "k/marquee"),
                Path.of(root, "r/marquee")));
  }

  @Test
  void aPathThatIsNotWholeCountsAsNotGiven() {
    Folders folders =
        Folders.of("Linux", Map.of("XDG_CONFIG_HOME", "conf", "XDG_STATE_HOME", ""), HOME);
    assertThat(folders.config()).isEqualTo(HOME.resolve(".config/marquee"));
    assertThat(folders.state()).isEqualTo(HOME.resolve(".local/state/marquee"));
  }

  @Test
  void theProgramsOwnVariablesComeFirst() {
    String root = Path.of("/x").toAbsolutePath().toString();
    Map<String, String> own =
        Map.of(
            "MARQUEE_CONFIG", root + "/c",
            "MARQUEE_DATA", "d",
            "MARQUEE_CACHE", root + "/k",
            "XDG_CONFIG_HOME", root + "/other");
    for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
      Folders folders = Folders.of(system, own, HOME);
      assertThat(folders.config()).isEqualTo(Path.of(root, "c"));
      assertThat(folders.data()).isEqualTo(Path.of("d").toAbsolutePath());
      assertThat(folders.cache()).isEqualTo(Path.of(root, "k"));
      assertThat(folders.state()).isEqualTo(Folders.of(system, Map.of(), HOME).state());
    }
  }

  @Test
  void macKeepsItInTheLibrary() {
    Folders folders = Folders.of("Mac OS X", Map.of("XDG_CONFIG_HOME", "/c"), HOME);
    assertThat(folders.config()).isEqualTo(HOME.resolve("Library/Application Support/Marquee"));
    assertThat(folders.data()).isEqualTo(folders.config());
    assertThat(folders.logs()).isEqualTo(HOME.resolve("Library/Logs/Marquee"));
    assertThat(folders.cache()).isEqualTo(HOME.resolve("Library/Caches/Marquee"));
  }

  @Test
  void windowsTellsWhatRoamsFromWhatStays() {
    String roaming = Path.of("/r").toAbsolutePath().toString();
    Folders folders = Folders.of("Windows 11", Map.of("APPDATA", roaming), HOME);
    assertThat(folders.config()).isEqualTo(Path.of(roaming, "Marquee"));
    assertThat(folders.state()).isEqualTo(HOME.resolve("AppData/Local/Marquee"));
    assertThat(folders.data()).isEqualTo(folders.state());
  }
}
