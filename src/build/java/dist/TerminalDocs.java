package dist;

import app.marquee.cli.CommandLineFace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import picocli.AutoComplete;
import picocli.CommandLine;

/// What shells and `man` know of the command line, made from the commands themselves.
final class TerminalDocs {
  private TerminalDocs() {}

  /// Writes the files below a folder that stands for `/usr/share`.
  static void write(Path share, String version, Instant time) throws IOException {
    CommandLine line = CommandLineFace.commands();
    put(share.resolve("man/man1/marquee.1"), new ManPage(line, version, time).text());
    put(share.resolve("bash-completion/completions/marquee"), AutoComplete.bash("marquee", line));
    put(share.resolve("zsh/vendor-completions/_marquee"), new ZshCompletion(line).text());
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
