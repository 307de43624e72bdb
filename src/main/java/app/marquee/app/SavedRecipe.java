package app.marquee.app;

import app.marquee.domain.recipe.Recipe;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A recipe as a file holds it: with the catalogue it was made for.
///
/// @param source the catalogue, absolute; null where the file names none
public record SavedRecipe(Recipe recipe, @Nullable Path source) {}
