package app.marquee.ui.shell;

import app.marquee.app.Input;
import app.marquee.app.SavedRecipe;
import app.marquee.app.SessionState;
import app.marquee.domain.recipe.Recipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The open recipe as a document: the file it is kept in, and whether it has changed since.
public final class RecipeDocument {
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private SavedRecipe saved = new SavedRecipe(Recipe.standard(), List.of());
  private SavedRecipe current = saved;
  private @Nullable Path file;

  /// A catalogue was opened by itself.
  ///
  /// @param recipe the one it begins with
  public void openedPlain(Recipe recipe) {
    file = null;
    keep(new SavedRecipe(recipe, List.of()));
  }

  /// A recipe was opened, or has just been saved.
  ///
  /// @param content what the file holds
  public void kept(Path place, SavedRecipe content) {
    file = place;
    keep(content);
  }

  /// Takes the session's state.
  public void show(SessionState state) {
    current = new SavedRecipe(state.recipe(), state.inputs().stream().map(Input::asked).toList());
    refresh();
  }

  /// The file the recipe is kept in, empty where it was never saved.
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /// What saving writes now.
  public SavedRecipe current() {
    return current;
  }

  /// True while closing would lose a change. The standard recipe of a catalogue holds nothing to
  /// lose.
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  private void keep(SavedRecipe content) {
    saved = content;
    refresh();
  }

  private void refresh() {
    boolean sameSource = file == null || saved.sources().equals(current.sources());
    changed.set(
        !current.sources().isEmpty() && !(saved.recipe().equals(current.recipe()) && sameSource));
  }
}
