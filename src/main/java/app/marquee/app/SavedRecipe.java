package app.marquee.app;

import app.marquee.domain.recipe.Recipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A recipe as a file holds it: with the catalogues it was made for.
///
/// @param sources files, whose paths are absolute, and data sets; empty where the file names none
public record SavedRecipe(Recipe recipe, List<Asked> sources) {
  public SavedRecipe {
    sources = List.copyOf(sources);
  }

  /// A recipe for one file.
  ///
  /// @param source null where none is named
  public SavedRecipe(Recipe recipe, @Nullable Path source) {
    this(recipe, Optional.ofNullable(source).stream().<Asked>map(Asked.Document::new).toList());
  }
}
