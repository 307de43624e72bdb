package app.marquee;

import app.marquee.app.RunService;
import app.marquee.cli.Services;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.output.OutputFolder;
import app.marquee.io.source.FileCatalogueSource;
import app.marquee.ui.WindowApplication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The composition root: puts the concrete classes of every layer together, each when first asked
/// for.
final class Composition {
  private Composition() {}

  /// What the commands work with.
  ///
  /// @param beforeWindow called when a window is about to open
  static Services services(Runnable beforeWindow) {
    return new Services(
        Composition::runs,
        RecipeFiles::new,
        new WindowLauncher(beforeWindow),
        SampleFile::path,
        Composition::version);
  }

  /// The runs over the real ports.
  static RunService runs() {
    Clock clock = Clock.systemUTC();
    return new RunService(
        new FileCatalogueSource(), new OutputFolder(new CsvTableWriter(), clock), clock, version());
  }

  /// The program's version, as the build wrote it down.
  static String version() {
    try (InputStream in = Composition.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Opens the window. Names the class that needs JavaFX only when it does.
  private record WindowLauncher(Runnable beforeWindow) implements Services.WindowOpener {

    /// Begins what JavaFX logs where it stands on the class path, as it does here on purpose.
    private static final String CLASS_PATH_NOTE = "Unsupported JavaFX configuration";

    @Override
    public @Nullable String obstacle() {
      return Display.obstacle();
    }

    @Override
    public void open(@Nullable Path file) {
      beforeWindow.run();
      Logger javafx = Logger.getLogger("javafx");
      javafx.setFilter(entry -> !entry.getMessage().startsWith(CLASS_PATH_NOTE));
      try {
        WindowApplication.open(MarqueeWindow.class, file);
      } finally {
        // The log keeps its loggers weakly: this one would take its filter with it.
        Reference.reachabilityFence(javafx);
      }
    }
  }
}
