package app.marquee;

import app.marquee.cli.Outlets;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The terminal the program was started in, if any.
final class Terminal {
  private static final int USUAL_WIDTH = 80;
  private static final int BUFFER = 1 << 13;

  private Terminal() {}

  /// Standard output and error in UTF-8, whatever the machine's language.
  static Outlets outlets() {
    return new Outlets(
        stream(FileDescriptor.out), stream(FileDescriptor.err), isLive(), Terminal::width);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        descriptor == FileDescriptor.err,
        StandardCharsets.UTF_8);
  }

  /// True where standard error is a terminal that understands how to clear a line.
  @SuppressWarnings("SystemConsoleNull") // it is null where the input is no terminal
  private static boolean isLive() {
    String kind = System.getenv("TERM");
    if (kind == null || kind.isBlank() || kind.equals("dumb")) {
      return false;
    }
    Path error = Path.of("/proc/self/fd/2");
    try {
      if (Files.isSymbolicLink(error)) {
        return Files.readSymbolicLink(error).startsWith("/dev/pts")
            || Files.readSymbolicLink(error).toString().startsWith("/dev/tty");
      }
    } catch (IOException unknown) {
      return false;
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static int width() {
    try {
      String columns = System.getenv("COLUMNS");
      return columns != null ? Integer.parseInt(columns) : asked();
    } catch (NumberFormatException | IOException unknown) {
      return USUAL_WIDTH;
    }
  }

  /// Asks the terminal itself, which costs a process.
  private static int asked() throws IOException {
    Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
    try (BufferedReader reader = stty.inputReader(StandardCharsets.US_ASCII)) {
      String line = reader.readLine();
      int width = line == null ? 0 : Integer.parseInt(line.substring(line.indexOf(' ') + 1));
      return width > 0 ? width : USUAL_WIDTH;
    }
  }
}
