package app.marquee.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The system's dialogs for files; each waits for the answer, empty where there is none.
public interface Pickers {

  /// Asks for catalogues or a recipe to open.
  List<Path> open();

  /// Asks for a folder.
  ///
  /// @param from the folder to begin at; need not be there
  Optional<Path> folder(Path from);

  /// Asks where to save a file.
  ///
  /// @param proposed its name; the folder is where the dialog begins, where it names one
  Optional<Path> save(Path proposed);

  /// Asks where to save a recipe.
  Optional<Path> saveRecipe(Path proposed);
}
