package app.marquee.ui.shell;

import app.marquee.domain.recipe.Recipe;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The recipes before and after the current one, for undo and redo.
public final class RecipeHistory {
  private static final int LIMIT = 200;

  private final Deque<Recipe> before = new ArrayDeque<>();
  private final Deque<Recipe> after = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /// Remembers the recipe that a change replaces.
  public void changed(Recipe replaced) {
    before.push(replaced);
    if (before.size() > LIMIT) {
      before.removeLast();
    }
    after.clear();
    refresh();
  }

  /// The recipe to go back to, where there is one; the current one can then be redone.
  public Optional<Recipe> undo(Recipe current) {
    return step(before, after, current);
  }

  /// The recipe that was undone last, where there is one.
  public Optional<Recipe> redo(Recipe current) {
    return step(after, before, current);
  }

  /// Forgets everything: another file was opened.
  public void clear() {
    before.clear();
    after.clear();
    refresh();
  }

  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  private Optional<Recipe> step(Deque<Recipe> from, Deque<Recipe> to, Recipe current) {
    Recipe found = from.poll();
    if (found == null) {
      return Optional.empty();
    }
    to.push(current);
    refresh();
    return Optional.of(found);
  }

  private void refresh() {
    canUndo.set(!before.isEmpty());
    canRedo.set(!after.isEmpty());
  }
}
