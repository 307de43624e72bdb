package app.marquee.app;

import app.marquee.domain.recipe.Recipe;
import java.nio.file.Path;

/// Reads and writes recipes.
public interface RecipeStore {

  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Settings` that names the field
  Recipe read(Path file);

  /// Replaces the file in one step.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Output`
  void write(Recipe recipe, Path file);
}
