package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Gives a launcher a cache of its classes, loaded and linked ahead of time, and of what Java
/// learnt of its methods. Java notes both while the program rehearses, on JavaFX's headless
/// platform.
///
/// The cache holds for these very jars and this very runtime: their times may not change
/// afterwards.
///
/// @param rehearsal a folder of its own for what the program writes
record Training(Launchers launchers, Path rehearsal) {
  private static final String MAIN = "app.marquee.CacheTraining";

  /// @param launcher the launcher's name
  /// @param face what is rehearsed, `window` or `terminal`; the cache is named after it
  void train(String launcher, String face) throws IOException, InterruptedException {
    Path notes = rehearsal.resolve(face + ".aotconf");
    String cache = face + ".aot";
    Path made = launchers.image().resolve("lib/app").resolve(cache);
    // The launcher itself with another main class, so that class path and flags are those of later.
    launchers.write(launcher, MAIN, "");
    // Once for itself, so that the one noted meets what an earlier one has left, as most do.
    run(launcher, face, "");
    run(launcher, face, "-XX:AOTMode=record -XX:AOTConfiguration=" + notes);
    run(
        launcher,
        face,
        "-XX:AOTMode=create -XX:AOTConfiguration=" + notes + " -XX:AOTCache=" + made);
    launchers.write(launcher, "-XX:AOTCache=$APPDIR/" + cache);
  }

  private void run(String launcher, String face, String options)
      throws IOException, InterruptedException {
    Files.createDirectories(rehearsal);
    String home = rehearsal.toAbsolutePath().toString();
    ProcessBuilder builder =
        new ProcessBuilder(launchers.script(launcher).toAbsolutePath().toString(), face);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_TOOL_OPTIONS",
                "-Dglass.platform=Headless -Dprism.order=sw -Djava.io.tmpdir="
                    + home
                    + " -Duser.home="
                    + home
                    + " "
                    + options,
                "XDG_CACHE_HOME",
                home,
                "XDG_CONFIG_HOME",
                home,
                "XDG_DATA_HOME",
                home,
                "XDG_STATE_HOME",
                home,
                "XDG_RUNTIME_DIR",
                home));
    Path log = rehearsal.resolve(face + ".log");
    int status =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException("The rehearsal of the " + face + " failed: see " + log);
    }
  }
}
