package app.marquee;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `java -jar marquee.jar` starts. Compiled for Java 11, so that an older default `java` gets
/// a Java that is new enough to do the work, or a sentence, instead of an
/// UnsupportedClassVersionError.
public final class Launcher {
  private static final int NEEDED = 25;
  private static final String MAIN = "app.marquee.Marquee";

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  /// Folders that hold Java installations, one in each folder below.
  private static final List<String> PLACES =
      List.of(
          "/usr/lib/jvm",
          "/usr/lib64/jvm",
          "/usr/java",
          "/usr/local/java",
          "/opt/java",
          "/opt",
          "/Library/Java/JavaVirtualMachines",
          "C:\\Program Files\\Java",
          "C:\\Program Files\\Eclipse Adoptium");

  /// The same, below the user's home.
  private static final List<String> HOME_PLACES =
      List.of(
          ".sdkman/candidates/java",
          ".jdks",
          ".gradle/jdks",
          ".asdf/installs/java",
          ".local/share/mise/installs/java",
          "Library/Java/JavaVirtualMachines");

  private Launcher() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    int running = Runtime.version().feature();
    if (running >= NEEDED) {
      callMain(arguments);
      return;
    }
    Optional<Path> home =
        firstNewEnough(candidates(System.getenv(), System.getProperty("user.home")));
    if (home.isEmpty()) {
      System.err.println(
          "Marquee needs Java "
              + NEEDED
              + " or newer; this is Java "
              + running
              + ", and no other was found. Install a JDK "
              + NEEDED
              + ", or name one by JAVA_HOME.");
      System.exit(2);
    } else {
      System.exit(runOn(home.get(), arguments));
    }
  }

  private static void callMain(String[] arguments) throws ReflectiveOperationException {
    try {
      Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException) {
        throw (RuntimeException) thrown.getCause();
      }
      throw thrown;
    }
  }

  /// Runs the program on another Java, with its standard streams, and gives its exit code.
  private static int runOn(Path home, String[] arguments) {
    List<String> command = new ArrayList<>();
    command.add(java(home).toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(MAIN);
    command.addAll(List.of(arguments));
    try {
      Process child = new ProcessBuilder(command).inheritIO().start();
      // Asked to stop, this process passes it on and waits: the other one leaves nothing half.
      Thread passOn = new Thread(() -> stop(child));
      Runtime.getRuntime().addShutdownHook(passOn);
      return child.waitFor();
    } catch (IOException | InterruptedException failed) {
      System.err.println("Java in " + home + " could not be started: " + failed.getMessage());
      return 2;
    }
  }

  private static void stop(Process child) {
    if (child.isAlive()) {
      child.destroy();
      try {
        child.waitFor();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Folders that may be the home of a Java, those the environment names first.
  static List<Path> candidates(Map<String, String> environment, String userHome) {
    List<Path> homes = new ArrayList<>();
    environment.forEach((name, value) -> {
      if (name.startsWith("JAVA") && name.contains("HOME")) {
        add(homes, value);
      }
    });
    List<String> places = new ArrayList<>(PLACES);
    HOME_PLACES.forEach(place -> places.add(userHome + File.separator + place));
    for (String place : places) {
      addAll(homes, place);
    }
    return homes;
  }

  private static void addAll(List<Path> homes, String place) {
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(Path.of(place))) {
      List<Path> found = new ArrayList<>();
      inside.forEach(found::add);
      found.sort(null);
      for (Path home : found) {
        homes.add(home);
        homes.add(home.resolve("Contents/Home"));
      }
    } catch (IOException | InvalidPathException absent) {
      // A place that is not on this system holds no Java.
    }
  }

  private static void add(List<Path> homes, String value) {
    try {
      homes.add(Path.of(value));
    } catch (InvalidPathException odd) {
      // Whatever it names, it is no folder.
    }
  }

  /// The first of these homes that holds a Java that is new enough.
  static Optional<Path> firstNewEnough(List<Path> homes) {
    for (Path home : homes) {
      if (Files.isExecutable(java(home)) && version(home) >= NEEDED) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  private static int version(Path home) {
    try {
      Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException | NumberFormatException unknown) {
      return 0;
    }
  }

  private static Path java(Path home) {
    Path windows = home.resolve("bin").resolve("java.exe");
    return Files.exists(windows) ? windows : home.resolve("bin").resolve("java");
  }
}
