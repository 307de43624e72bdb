package app.marquee.io.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where each system keeps what is the user's.
class UserFoldersTest {
  private static final Path HOME = Path.of("home");

  @Test
  void followsXdgOnLinux() {
    assertThat(UserFolders.of(Map.of(), HOME, "Linux"))
        .isEqualTo(
            new UserFolders(
                HOME.resolve(".config/marquee"),
                HOME.resolve(".local/share/marquee"),
                HOME.resolve(".cache/marquee")));
    Map<String, String> xdg =
        Map.of("XDG_CONFIG_HOME", "c", "XDG_DATA_HOME", "d", "XDG_CACHE_HOME", "k");
    assertThat(UserFolders.of(xdg, HOME, "Linux"))
        .isEqualTo(
            new UserFolders(
                Path.of("c", "marquee"), Path.of("d", "marquee"), Path.of("k", "marquee")));
  }

  @Test
  void followsTheCustomOfMacAndWindows() {
    Path support = HOME.resolve("Library/Application Support/Marquee");
    assertThat(UserFolders.of(Map.of(), HOME, "Mac OS X"))
        .isEqualTo(new UserFolders(support, support, HOME.resolve("Library/Caches/Marquee")));
    Path local = Path.of("local", "Marquee");
    assertThat(
            UserFolders.of(
                Map.of("LOCALAPPDATA", "local", "APPDATA", "roaming"), HOME, "Windows 11"))
        .isEqualTo(new UserFolders(Path.of("roaming", "Marquee"), local, local.resolve("cache")));
  }

  @Test
  void takesOthersByName() {
    Map<String, String> own =
        Map.of("MARQUEE_CONFIG", "c", "MARQUEE_DATA", "d", "MARQUEE_CACHE", "k");
    assertThat(UserFolders.of(own, HOME, "Linux"))
        .isEqualTo(new UserFolders(Path.of("c"), Path.of("d"), Path.of("k")));
  }
}
