package app.marquee.io.json;

import app.marquee.app.RecipeStore;
import app.marquee.app.SavedRecipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.io.file.Disk;
import app.marquee.io.file.StagedFiles;
import app.marquee.io.file.WriteFailures;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Recipes as JSON files.
public final class RecipeFiles implements RecipeStore {
  /// Far above any recipe: a larger file is another file chosen by mistake.
  private static final long LARGEST = 4L << 20;

  @Override
  public SavedRecipe open(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw failure(file + " is a folder, not a recipe.", "Choose a recipe file.", null);
      }
      if (Files.size(file) > LARGEST) {
        throw failure(file + " is too large to be a recipe.", "Choose a recipe file.", null);
      }
      RecipeReader.Content content = RecipeReader.read(Files.readAllBytes(file), file.toString());
      String source = content.source();
      return new SavedRecipe(content.recipe(), source == null ? null : from(file, source));
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
  public void write(SavedRecipe saved, Path file) {
    try (StagedFiles staged = new StagedFiles(Disk.SYSTEM)) {
      Path source = saved.source();
      RecipeWriter.write(
          saved.recipe(), source == null ? null : name(source, file), staged.open(file));
      staged.finish(file);
      staged.commit();
    } catch (IOException failed) {
      throw WriteFailures.of(failed, file);
    }
  }

  private static Path from(Path file, String source) {
    try {
      return folder(file).resolve(source).normalize();
    } catch (InvalidPathException unusable) {
      throw failure(
          "Recipe " + file + " names a source that cannot be a file: " + source + ".",
          "Correct or remove it.",
          unusable);
    }
  }

  /// A source beside the recipe or below is named from there, with the same strokes everywhere.
  private static String name(Path source, Path file) {
    Path folder = folder(file);
    Path absolute = source.toAbsolutePath().normalize();
    return absolute.startsWith(folder)
        ? folder.relativize(absolute).toString().replace('\\', '/')
        : absolute.toString();
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
  }

  private static MarqueeException failure(String what, String remedy, @Nullable Throwable cause) {
    Failure failure = new Failure.Settings(what, remedy);
    return cause == null ? new MarqueeException(failure) : new MarqueeException(failure, cause);
  }
}
