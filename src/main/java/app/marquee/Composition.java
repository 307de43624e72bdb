package app.marquee;

import app.marquee.app.RunService;
import app.marquee.cli.Services;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.output.OutputFolder;
import app.marquee.io.source.FileCatalogueSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

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
        new WindowLauncher(beforeWindow, Clock.systemUTC()),
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
}
