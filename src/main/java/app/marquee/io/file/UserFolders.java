package app.marquee.io.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a user's programs keep what is theirs, by the customs of the system.
///
/// @param config what the user chose
/// @param data what must not get lost
/// @param cache what can be made or fetched again
public record UserFolders(Path config, Path data, Path cache) {
  private static final String NAME = "marquee";

  /// The folders of this user. `MARQUEE_CONFIG`, `MARQUEE_DATA` and `MARQUEE_CACHE` name others.
  ///
  /// @param environment the process's variables
  /// @param home the user's own folder
  /// @param system the system's name, as Java has it in `os.name`
  public static UserFolders of(Map<String, String> environment, Path home, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    Path config;
    Path data;
    Path cache;
    if (name.startsWith("windows")) {
      Path local = given(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
      Path roaming = given(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
      config = roaming.resolve("Marquee");
      data = local.resolve("Marquee");
      cache = data.resolve("cache");
    } else if (name.startsWith("mac")) {
      Path library = home.resolve("Library");
      data = library.resolve("Application Support").resolve("Marquee");
      config = data;
      cache = library.resolve("Caches").resolve("Marquee");
    } else {
      config = given(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME);
      data = given(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(NAME);
      cache = given(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(NAME);
    }
    return new UserFolders(
        given(environment, "MARQUEE_CONFIG", config),
        given(environment, "MARQUEE_DATA", data),
        given(environment, "MARQUEE_CACHE", cache));
  }

  private static Path given(Map<String, String> environment, String variable, Path otherwise) {
    @Nullable String path = environment.get(variable);
    return path == null || path.isBlank() ? otherwise : Path.of(path);
  }
}
