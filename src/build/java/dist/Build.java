package dist;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the packages are made from.
///
/// @param target Maven's folder for what it makes
/// @param time the time every packed file bears, so that the same commit gives the same packages
record Build(Path target, String version, Instant time) {

  /// Runs a tool of the JDK this program runs on.
  void jdk(String tool, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    run(command, Map.of());
  }

  /// Runs a command in the project's folder.
  ///
  /// @throws IllegalStateException where it fails
  static void run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("Status " + status + " of: " + String.join(" ", command));
    }
  }
}
