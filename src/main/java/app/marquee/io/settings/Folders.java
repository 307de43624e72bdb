package app.marquee.io.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a program keeps what, by the custom of the platform. `MARQUEE_CONFIG`, `MARQUEE_DATA` and
/// `MARQUEE_CACHE` name other folders.
///
/// @param config what the user chose
/// @param data what must not get lost
/// @param state what the program remembers
/// @param logs what it wrote down
/// @param cache what can be made again
/// @param runtime what lasts while it runs; the user's own
public record Folders(Path config, Path data, Path state, Path logs, Path cache, Path runtime) {
  private static final String UNIX_NAME = "marquee";
  private static final String NAME = "Marquee";

  /// The folders of the user who runs the program.
  public static Folders ofUser() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")));
  }

  /// The folders on a platform.
  ///
  /// @param system its name as Java has it
  /// @param environment paths in it that are not absolute count as not given
  /// @param home the user's
  static Folders of(String system, Map<String, String> environment, Path home) {
    Folders usual = usual(system, environment, home);
    return new Folders(
        own(environment, "MARQUEE_CONFIG", usual.config),
        own(environment, "MARQUEE_DATA", usual.data),
        usual.state,
        usual.logs,
        own(environment, "MARQUEE_CACHE", usual.cache),
        usual.runtime);
  }

  private static Folders usual(String system, Map<String, String> environment, Path home) {
    String platform = system.toLowerCase(Locale.ROOT);
    if (platform.startsWith("windows")) {
      Path roaming = given(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve(NAME);
      Path local = given(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve(NAME);
      return new Folders(
          roaming, local, local, local.resolve("Logs"), local.resolve("Cache"), local);
    }
    if (platform.startsWith("mac")) {
      Path library = home.resolve("Library");
      Path support = library.resolve("Application Support").resolve(NAME);
      return new Folders(
          support,
          support,
          support,
          library.resolve("Logs").resolve(NAME),
          library.resolve("Caches").resolve(NAME),
          support);
    }
    Path state =
        given(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(UNIX_NAME);
    @Nullable Path runtime = given(environment, "XDG_RUNTIME_DIR");
    return new Folders(
        given(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(UNIX_NAME),
        given(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(UNIX_NAME),
        state,
        state,
        given(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(UNIX_NAME),
        runtime == null ? state : runtime.resolve(UNIX_NAME));
  }

  /// Meant for this program alone, so a path is taken from the working directory where it is not
  /// whole.
  private static Path own(Map<String, String> environment, String name, Path otherwise) {
    String path = environment.getOrDefault(name, "");
    return path.isBlank() ? otherwise : Path.of(path).toAbsolutePath();
  }

  private static @Nullable Path given(Map<String, String> environment, String name) {
    try {
      Path path = Path.of(environment.getOrDefault(name, ""));
      return path.isAbsolute() ? path : null;
    } catch (InvalidPathException unusable) {
      return null;
    }
  }

  private static Path given(Map<String, String> environment, String name, Path otherwise) {
    Path given = given(environment, name);
    return given == null ? otherwise : given;
  }
}
