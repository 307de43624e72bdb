package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The launchers of the Linux image, as scripts in place of jpackage's own, which asks rpm and dpkg
/// twice at each start to which package it belongs.
///
/// @param image the app image as jpackage made it
/// @param template the script, with names for what differs
record Launchers(Path image, Path template) {

  /// Where a configuration of jpackage says the program lies, and where the script does.
  private static final String JPACKAGE_APP = "$APPDIR";

  private static final String SCRIPT_APP = "$app";

  /// Turns jpackage's launcher of this name into a script with the same flags, one more, and the
  /// same class path.
  void write(String launcher, String flag) throws IOException {
    write(launcher, mainOf(launcher), flag);
  }

  /// The same with another main class; an empty flag is none.
  void write(String launcher, String main, String flag) throws IOException {
    List<String> options = new ArrayList<>(values(launcher, "java-options"));
    if (!flag.isEmpty()) {
      options.add(flag);
    }
    String quoted = "\"" + String.join("\" \"", options) + "\"";
    String script =
        Files.readString(template)
            .replace("${options}", quoted)
            .replace("${classpath}", String.join(":", values(launcher, "app.classpath")))
            .replace("${main}", main)
            .replace(JPACKAGE_APP, SCRIPT_APP);
    Path file = script(launcher);
    Files.deleteIfExists(file);
    Files.writeString(file, script);
    if (!file.toFile().setExecutable(true, false)) {
      throw new IOException("Cannot be made executable: " + file);
    }
  }

  /// Removes what only jpackage's own launchers need.
  void removeTheirs() throws IOException {
    Files.delete(image.resolve("lib/libapplauncher.so"));
    Files.delete(config("Marquee"));
    Files.delete(config("marquee"));
  }

  Path script(String launcher) {
    return image.resolve("bin").resolve(launcher);
  }

  private String mainOf(String launcher) throws IOException {
    return values(launcher, "app.mainclass").getFirst();
  }

  private List<String> values(String launcher, String key) throws IOException {
    return Files.readAllLines(config(launcher)).stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1))
        .toList();
  }

  private Path config(String launcher) {
    return image.resolve("lib/app").resolve(launcher + ".cfg");
  }
}
