package app.marquee.app;

import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.RawCatalogue;
import java.nio.file.Path;
import java.util.List;

/// Reads the records of a file.
public interface CatalogueSource {

  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Input` where the file cannot
  ///   be read as a catalogue
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  RawCatalogue read(Path input, Recipe recipe, RunContext context);

  /// Reads files as one catalogue, with a `source` column where there are several.
  default RawCatalogue read(List<Path> inputs, Recipe recipe, RunContext context) {
    if (inputs.size() != 1) {
      throw new UnsupportedOperationException("This source reads one file.");
    }
    return read(inputs.getFirst(), recipe, context);
  }

  /// Reads the beginning of a file, for a look at it while the whole takes its time. Where a file
  /// is small that is all of it.
  default RawCatalogue preview(Path input, Recipe recipe, RunContext context) {
    return read(input, recipe, context);
  }
}
