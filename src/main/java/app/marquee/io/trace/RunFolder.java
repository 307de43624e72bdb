package app.marquee.io.trace;

import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The folder a run has written to, with what its summary says of it.
record RunFolder(Path folder, RunSummary summary) {
  private static final String RUN_AGAIN = "Run Marquee again and ask then.";

  /// @throws MarqueeException where the folder holds no run
  static RunFolder open(Path folder) throws IOException {
    Path file = folder.resolve(RunSummary.NAME);
    if (!Files.isRegularFile(file)) {
      String what = Files.isDirectory(folder) ? " holds no run." : " is not a folder.";
      throw new MarqueeException(
          new Failure.Input(folder + what, "Name the folder that marquee run wrote to with -o."));
    }
    return new RunFolder(folder, RunSummary.read(file));
  }

  /// One of its tables.
  ///
  /// @throws MarqueeException where it is gone, or not as the run left it
  Path file(String ending) throws IOException {
    String name = summary.named(ending);
    if (name == null) {
      throw new NoSuchFileException(ending);
    }
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw changed(file + " is gone since the run.");
    }
    long bytes = Files.size(file);
    long written = summary.files().getOrDefault(name, bytes);
    if (bytes != written) {
      throw changed(file + " is not as the run left it: " + bytes + " bytes, not " + written + ".");
    }
    return file;
  }

  static MarqueeException unreadable(Path folder, IOException cause) {
    return new MarqueeException(
        new Failure.Input("The run in " + folder + " cannot be read.", RUN_AGAIN), cause);
  }

  private static MarqueeException changed(String what) {
    return new MarqueeException(new Failure.Input(what, RUN_AGAIN));
  }
}
