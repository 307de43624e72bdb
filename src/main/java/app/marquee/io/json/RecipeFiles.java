package app.marquee.io.json;

import app.marquee.app.Asked;
import app.marquee.app.RecipeStore;
import app.marquee.app.SavedRecipe;
import app.marquee.domain.recipe.DatasetName;
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
import java.util.List;
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
      return new SavedRecipe(
          content.recipe(), content.sources().stream().map(source -> from(file, source)).toList());
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
      List<String> names = saved.sources().stream().map(source -> name(source, file)).toList();
      RecipeWriter.write(saved.recipe(), names, staged.open(file));
      staged.finish(file);
      staged.commit();
    } catch (IOException failed) {
      throw WriteFailures.of(failed, file);
    }
  }

  private static Asked from(Path file, String source) {
    if (DatasetName.isNamedBy(source)) {
      return new Asked.DataSet(DatasetName.parse(source).orElseThrow());
    }
    try {
      return new Asked.Document(folder(file).resolve(source).normalize());
    } catch (InvalidPathException unusable) {
      throw failure(
          "Recipe " + file + " names a source that cannot be a file: " + source + ".",
          "Correct or remove it.",
          unusable);
    }
  }

  /// A source beside the recipe or below is named from there, with the same strokes everywhere.
  private static String name(Asked source, Path file) {
    if (!(source instanceof Asked.Document(Path path))) {
      return source.text();
    }
    Path folder = folder(file);
    Path absolute = path.toAbsolutePath().normalize();
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
