package app.marquee.io.json;

import app.marquee.app.RecipeStore;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.io.file.Disk;
import app.marquee.io.file.StagedFiles;
import app.marquee.io.file.WriteFailures;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Recipes as JSON files.
public final class RecipeFiles implements RecipeStore {
  /// Far above any recipe: a larger file is another file chosen by mistake.
  private static final long LARGEST = 4L << 20;

  @Override
  public Recipe read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw failure(file + " is a folder, not a recipe.", "Choose a recipe file.", null);
      }
      if (Files.size(file) > LARGEST) {
        throw failure(file + " is too large to be a recipe.", "Choose a recipe file.", null);
      }
      return RecipeReader.read(Files.readAllBytes(file), file.toString());
    } catch (NoSuchFileException absent) {
      throw failure("There is no recipe " + file + ".", "Choose another file.", absent);
    } catch (AccessDeniedException denied) {
      throw failure(
          "The recipe " + file + " cannot be read: access is denied.",
          "Choose another file.",
          denied);
    } catch (IOException unreadable) {
      throw failure("The recipe " + file + " cannot be read.", "Choose another file.", unreadable);
    }
  }

  @Override
  public void write(Recipe recipe, Path file) {
    try (StagedFiles staged = new StagedFiles(Disk.SYSTEM)) {
      RecipeWriter.write(recipe, staged.open(file));
      staged.finish(file);
      staged.commit();
    } catch (IOException failed) {
      throw WriteFailures.of(failed, file);
    }
  }

  private static MarqueeException failure(String what, String remedy, @Nullable Throwable cause) {
    Failure failure = new Failure.Settings(what, remedy);
    return cause == null ? new MarqueeException(failure) : new MarqueeException(failure, cause);
  }
}
