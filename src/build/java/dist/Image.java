package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The app image: the program, its libraries and a linked Java runtime, with a launcher for the
/// window and one for the terminal.
///
/// @param dist the folder to work in, `target/dist`
record Image(Build build, Path dist) {

  /// Libraries that hold only annotations, which nothing reads when the program runs.
  private static final List<String> ANNOTATIONS =
      List.of(
          "checker-qual", "error_prone_annotations", "j2objc-annotations", "jsr305", "jspecify");

  private static final String FASTUTIL = "it/unimi/dsi/fastutil/";

  /// An empty library that keeps another out.
  private static final String EMPTY = "listenablefuture";

  /// Makes the image anew and gives its folder; on a system whose installer jpackage makes at once,
  /// the folder that has it.
  Path make(String system) throws IOException, InterruptedException {
    layOutProgram();
    makeModules();
    Path icons = Files.createDirectories(dist.resolve("icons"));
    Icons.write(Path.of("assets/icon.svg"), icons);
    Path made = dist.resolve("made");
    Trees.delete(made);
    build.jdk(
        "jpackage",
        "@jpackage.cfg",
        "@src/dist/" + system + ".cfg",
        "--app-version",
        build.version(),
        "--dest",
        made.toString());
    return system.equals("linux") ? made.resolve("Marquee") : made;
  }

  private void layOutProgram() throws IOException {
    Path app = dist.resolve("app");
    Trees.delete(app);
    Path libs = Files.createDirectories(app.resolve("libs"));
    Files.copy(build.target().resolve("marquee.jar"), app.resolve("marquee.jar"));
    List<Path> all = new ArrayList<>(jars());
    all.removeIf(jar -> isJavaFx(name(jar)) || isNotNeeded(name(jar)));
    List<Path> readers = new ArrayList<>(all);
    readers.add(app.resolve("marquee.jar"));
    for (Path jar : all) {
      Predicate<String> keep = _ -> true;
      if (name(jar).startsWith("fastutil-")) {
        Set<String> used = new Used(jar, FASTUTIL).from(readers);
        keep = entry -> used.contains(entry) || !entry.endsWith(".class");
      }
      new Library(jar, keep, build.time()).copy(libs.resolve(name(jar)));
    }
  }

  private static boolean isNotNeeded(String jar) {
    return jar.startsWith(EMPTY) || ANNOTATIONS.stream().anyMatch(jar::startsWith);
  }

  private static String name(Path jar) {
    return jar.getFileName().toString();
  }

  /// JavaFX's jars as modules to link. Its native libraries lie in the jars, from where each user
  /// would unpack them into a folder of their own; in the runtime they are found where they are.
  private void makeModules() throws IOException, InterruptedException {
    Path modules = dist.resolve("jmods");
    Trees.delete(modules);
    Files.createDirectories(modules);
    for (Path jar : jars()) {
      String name = name(jar);
      if (isJavaFx(name) && Files.size(jar) > 1_000) {
        makeModule(jar, modules.resolve(moduleOf(name) + ".jmod"));
      }
    }
  }

  private void makeModule(Path jar, Path module) throws IOException, InterruptedException {
    Path classes = dist.resolve("unpacked/classes");
    Path libraries = dist.resolve("unpacked/libraries");
    Trees.delete(dist.resolve("unpacked"));
    Files.createDirectories(classes);
    Files.createDirectories(libraries);
    build.jdk("jar", "--extract", "--file", jar.toString(), "--dir", classes.toString());
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.filter(Image::isNative).toList()) {
        Files.move(file, libraries.resolve(file.getFileName()));
      }
    }
    build.jdk(
        "jmod",
        "create",
        "--class-path",
        classes.toString(),
        "--libs",
        libraries.toString(),
        module.toString());
  }

  private List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(build.target().resolve("libs"))) {
      files.sorted().forEach(jars::add);
    }
    return jars;
  }

  private static boolean isJavaFx(String jar) {
    return jar.startsWith("javafx-");
  }

  private static boolean isNative(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".so") || name.endsWith(".dylib") || name.endsWith(".dll");
  }

  /// `javafx-base-26-linux.jar` is the module `javafx.base`.
  private static String moduleOf(String jar) {
    return "javafx." + jar.split("-")[1];
  }
}
