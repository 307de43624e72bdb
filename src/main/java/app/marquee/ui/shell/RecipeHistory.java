package app.marquee.ui.shell;

import app.marquee.domain.recipe.Recipe;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The recipes before and after the current one, for undo and redo, with what was changed between
/// them.
public final class RecipeHistory {
  private static final int LIMIT = 200;

  /// A recipe one step away.
  ///
  /// @param change what lies between, such as `switching off Dates`
  private record Step(Recipe recipe, String change) {}

  private final Deque<Step> before = new ArrayDeque<>();
  private final Deque<Step> after = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

  /// Remembers the recipe that a change replaces.
  ///
  /// @param change what it did, as it follows *Undo*
  public void changed(Recipe replaced, String change) {
    before.push(new Step(replaced, change));
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

  /// What undoing undoes, empty where there is nothing.
  public ReadOnlyStringProperty undoName() {
    return undoName.getReadOnlyProperty();
  }

  /// What redoing does again, empty where there is nothing.
  public ReadOnlyStringProperty redoName() {
    return redoName.getReadOnlyProperty();
  }

  private Optional<Recipe> step(Deque<Step> from, Deque<Step> to, Recipe current) {
    Step found = from.poll();
    if (found == null) {
      return Optional.empty();
    }
    to.push(new Step(current, found.change));
    refresh();
    return Optional.of(found.recipe);
  }

  private void refresh() {
    canUndo.set(!before.isEmpty());
    canRedo.set(!after.isEmpty());
    undoName.set(name(before));
    redoName.set(name(after));
  }

  private static String name(Deque<Step> steps) {
    Step next = steps.peek();
    return next == null ? "" : next.change;
  }
}
