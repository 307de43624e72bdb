package app.marquee.io.kaggle;

import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Looks for credentials where Kaggle's own programs look, in the same order.
final class CredentialSearch {
  private static final String TOKEN = "KAGGLE_API_TOKEN";
  private static final String USER = "KAGGLE_USERNAME";
  private static final String KEY = "KAGGLE_KEY";
  private static final long LARGEST_FILE = 1 << 16;

  private final Map<String, String> environment;
  private final Path home;
  private final Consumer<String> warnings;

  /// @param warnings takes a sentence on a file that others can read
  CredentialSearch(Map<String, String> environment, Path home, Consumer<String> warnings) {
    this.environment = environment;
    this.home = home;
    this.warnings = warnings;
  }

  /// @throws MarqueeException with a `Failure.Settings` where a file of credentials is broken
  Credentials find() {
    String token = environment.get(TOKEN);
    if (token != null && !token.isBlank()) {
      Path file = file(token.strip());
      if (file == null && token.strip().matches("[/~.].*|[A-Za-z]:[/\\\\].*")) {
        throw broken(TOKEN, "names a file that is not there");
      }
      return file == null ? token(TOKEN, token) : token(file.toString(), read(file));
    }
    for (String name : List.of("access_token", "access_token.txt")) {
      Path file = home.resolve(".kaggle").resolve(name);
      if (Files.isRegularFile(file)) {
        return token(file.toString(), read(file));
      }
    }
    String user = environment.get(USER);
    String key = environment.get(KEY);
    if (user != null && !user.isBlank() && key != null && !key.isBlank()) {
      return Credentials.pair(USER + " and " + KEY, user.strip(), key.strip());
    }
    for (Path folder : folders()) {
      Path file = folder.resolve("kaggle.json");
      if (Files.isRegularFile(file)) {
        return pair(file);
      }
    }
    return Credentials.NONE;
  }

  private static @Nullable Path file(String value) {
    try {
      Path path = Path.of(value);
      return Files.isRegularFile(path) ? path : null;
    } catch (InvalidPathException aToken) {
      return null;
    }
  }

  private List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    String given = environment.get("KAGGLE_CONFIG_DIR");
    if (given != null && !given.isBlank()) {
      folders.add(Path.of(given));
    }
    folders.add(home.resolve(".kaggle"));
    String xdg = environment.get("XDG_CONFIG_HOME");
    folders.add(
        (xdg == null || xdg.isBlank() ? home.resolve(".config") : Path.of(xdg)).resolve("kaggle"));
    return folders;
  }

  private static Credentials token(String from, String text) {
    String token = text.strip();
    if (token.isEmpty() || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw broken(from, "holds no token");
    }
    return Credentials.token(from, token);
  }

  private Credentials pair(Path file) {
    JsonObject json;
    try {
      JsonElement read = JsonParser.parseString(read(file));
      json = read.isJsonObject() ? read.getAsJsonObject() : null;
    } catch (JsonParseException malformed) {
      json = null;
    }
    if (json == null) {
      throw broken(file.toString(), "is not JSON");
    }
    return Credentials.pair(
        file.toString(), field(file, json, "username"), field(file, json, "key"));
  }

  private static String field(Path file, JsonObject json, String name) {
    JsonElement value = json.get(name);
    boolean isText =
        value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    if (!isText || value.getAsString().isBlank()) {
      throw broken(file.toString(), "has no \"" + name + "\"");
    }
    return value.getAsString().strip();
  }

  private String read(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw broken(file.toString(), "is too large to hold credentials");
      }
      warnWhereOpen(file);
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException unreadable) {
      // Without its cause, which could quote what was read.
      throw broken(file.toString(), "cannot be read");
    }
  }

  private void warnWhereOpen(Path file) throws IOException {
    try {
      Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
      if (rights.contains(PosixFilePermission.GROUP_READ)
          || rights.contains(PosixFilePermission.OTHERS_READ)) {
        warnings.accept(file + " can be read by others on this computer. Run chmod 600 on it.");
      }
    } catch (UnsupportedOperationException noSuchRights) {
      // Windows keeps a user's folder to the user.
    }
  }

  /// Names the place, never what stands there.
  private static MarqueeException broken(String from, String why) {
    return new MarqueeException(
        new Failure.Settings(
            "The Kaggle credentials in " + from + " cannot be used: it " + why + ".",
            "Get a new token from your account's settings at Kaggle, or remove it: public data sets"
                + " need none."));
  }
}
