package app.marquee.app;

import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.recipe.Recipe;
import java.nio.file.Path;
import java.util.Optional;

/// What a run left behind in its folder.
public interface TraceSource {

  /// The titles a run has cleaned.
  ///
  /// @param file as a catalogue of its own
  /// @param recipe reads and cleans it to the same titles and figures again
  record Cleaned(Path file, Recipe recipe) {}

  /// The cleaned titles of a run, empty where the path is no folder.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Input` where the folder holds
  ///   no run
  Optional<Cleaned> cleaned(Path folder);

  /// Explains one of a run's cells.
  ///
  /// @param title the title's show_id, or its record number in the file
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Input` where the folder holds
  ///   no run, or a `Failure.Settings` where the run has no such title or column
  Explanation explain(Path folder, String title, String column);
}
