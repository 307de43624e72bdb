package app.marquee.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, as a shell starts it.
public final class MarqueeProcess {
  private static final long MOST_SECONDS = 120;

  private final Process process;
  private final Path out;
  private final StringBuilder err = new StringBuilder();
  private final BufferedReader errors;

  private MarqueeProcess(Process process, Path out) {
    this.process = process;
    this.out = out;
    this.errors = process.errorReader(StandardCharsets.UTF_8);
  }

  /// How a process ended.
  public record Ended(int code, String out, String err) {}

  /// Starts the program in a folder.
  public static MarqueeProcess start(Path folder, String... arguments) throws IOException {
    return start(folder, List.of(), Map.of(), arguments);
  }

  /// Starts the program in a folder with options for its JVM and its environment.
  public static MarqueeProcess start(
      Path folder, List<String> jvm, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/env"))) {
      // A build started in the background passes on that it ignores Ctrl-C.
      command.addAll(List.of("/usr/bin/env", "--default-signal=INT"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1"));
    command.addAll(jvm);
    String test = System.getProperty("java.class.path");
    command.addAll(
        List.of(
            "-cp", System.getProperty("surefire.test.class.path", test), "app.marquee.Marquee"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "stdout", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().putAll(environment);
    return new MarqueeProcess(builder.start(), out);
  }

  /// Runs the program to its end.
  public static Ended run(Path folder, String... arguments)
      throws IOException, InterruptedException {
    return start(folder, arguments).end();
  }

  /// Waits until the program has said this on stderr; false where it ended before.
  public boolean waitFor(String words) throws IOException {
    while (true) {
      String line = errors.readLine();
      if (line == null) {
        return false;
      }
      err.append(line).append('\n');
      if (line.contains(words)) {
        return true;
      }
    }
  }

  /// What Ctrl-C does.
  public void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /// Ends it without a chance to clean up.
  public void kill() {
    // Through its handle: the process itself would close the streams with what it has said.
    process.toHandle().destroyForcibly();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /// Waits for the end.
  public Ended end() throws IOException, InterruptedException {
    String line = errors.readLine();
    while (line != null) {
      err.append(line).append('\n');
      line = errors.readLine();
    }
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("The program does not end. It said: " + err);
    }
    String said = Files.readString(out);
    Files.delete(out);
    return new Ended(process.exitValue(), said, err.toString());
  }
}
