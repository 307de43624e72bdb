package app.marquee.app;

import app.marquee.domain.recipe.Recipe;
import java.nio.file.Path;

/// Reads and writes recipes.
public interface RecipeStore {

  /// Reads a recipe with the catalogue it names. Whether that is there is not looked at.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Settings` that names the field
  SavedRecipe open(Path file);

  /// Reads a recipe, whatever catalogue it names.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Settings` that names the field
  default Recipe read(Path file) {
    return open(file).recipe();
  }

  /// Replaces the file in one step. A catalogue in the recipe's own folder, or below it, is named
  /// from there, so that both can be moved together.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Output`
  void write(SavedRecipe recipe, Path file);
}
