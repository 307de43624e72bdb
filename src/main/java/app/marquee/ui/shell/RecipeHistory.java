package app.marquee.ui.shell;

import app.marquee.domain.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The recipes the open file has had, as a tree: undo goes towards its root, redo back the way undo
/// came, and a change made after an undo begins a branch beside what was undone, which stays and
/// can be gone to. Places are compared, not recipes: one recipe may come twice.
@SuppressWarnings("ReferenceEquality")
public final class RecipeHistory {
  private static final int LIMIT = 200;

  private final List<Node> nodes = new ArrayList<>();
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
  private Node current = new Node(0, null, "");
  private int made = 1;

  /// How a recipe in the history stands to the one in force.
  public enum Place {
    /// What undo leads to.
    BEFORE,
    NOW,
    /// What redo leads to.
    AFTER,
    /// On a branch that was left.
    ASIDE
  }

  /// A recipe in the history.
  ///
  /// @param change what made it of the one before, as it follows *Undo*; empty for the first
  public record Entry(int id, String change, Place place) {}

  /// A recipe with what lies between it and the one before.
  private static final class Node {
    final int id;
    final @Nullable Node before;
    String change;

    /// Null while it is the one in force and was never left.
    @Nullable Recipe recipe;

    /// Where redo leads, null where nowhere.
    @Nullable Node next;

    Node(int id, @Nullable Node before, String change) {
      this.id = id;
      this.before = before;
      this.change = change;
    }
  }

  public RecipeHistory() {
    nodes.add(current);
    refresh();
  }

  /// Remembers the recipe that a change replaces.
  ///
  /// @param change what it did, as it follows *Undo*
  public void changed(Recipe replaced, String change) {
    current.recipe = replaced;
    Node node = new Node(made++, current, change);
    current.next = node;
    current = node;
    nodes.add(node);
    if (nodes.size() > LIMIT) {
      forgetOldest();
    }
    refresh();
  }

  /// The change made last goes on: undo takes back all of it.
  ///
  /// @param change what it did in all, as it follows *Undo*; empty to keep what it is called
  public void amended(String change) {
    if (current.before != null && !change.isEmpty()) {
      current.change = change;
      refresh();
    }
  }

  /// The recipe to go back to, where there is one; the current one can then be redone.
  public Optional<Recipe> undo(Recipe now) {
    Node before = current.before;
    if (before == null || !nodes.contains(before)) {
      return Optional.empty();
    }
    before.next = current;
    return move(before, now);
  }

  /// The recipe that was undone last, where there is one.
  public Optional<Recipe> redo(Recipe now) {
    Node next = current.next;
    return next == null ? Optional.empty() : move(next, now);
  }

  /// A recipe of the history, wherever it stands; empty where it is the one in force or there is no
  /// such.
  public Optional<Recipe> goTo(int id, Recipe now) {
    for (Node node : nodes) {
      if (node.id == id && node != current) {
        for (Node at = node; at.before != null; at = at.before) {
          at.before.next = at;
        }
        return move(node, now);
      }
    }
    return Optional.empty();
  }

  /// Forgets everything: another file was opened.
  public void clear() {
    nodes.clear();
    current = new Node(0, null, "");
    made = 1;
    nodes.add(current);
    refresh();
  }

  /// The whole history, oldest first.
  public ObservableList<Entry> entries() {
    return FXCollections.unmodifiableObservableList(entries);
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

  private Optional<Recipe> move(Node to, Recipe now) {
    current.recipe = now;
    current = to;
    refresh();
    return Optional.ofNullable(to.recipe);
  }

  /// Takes out the oldest recipe that is not on the way to the one in force; where all are, the
  /// first, to which undo then no longer leads.
  private void forgetOldest() {
    List<Node> way = way(current);
    Node oldest =
        nodes.stream().filter(node -> !way.contains(node) && isLeaf(node)).findFirst().orElse(null);
    if (oldest == null) {
      nodes.removeFirst();
      return;
    }
    nodes.remove(oldest);
    if (oldest.before != null && oldest.before.next == oldest) {
      oldest.before.next = null;
    }
  }

  private boolean isLeaf(Node node) {
    return nodes.stream().noneMatch(other -> other.before == node);
  }

  /// A recipe and all before it.
  private static List<Node> way(Node to) {
    List<Node> way = new ArrayList<>();
    for (Node at = to; at != null; at = at.before) {
      way.add(at);
    }
    return way;
  }

  private void refresh() {
    Node before = current.before;
    Node next = current.next;
    canUndo.set(before != null && nodes.contains(before));
    canRedo.set(next != null);
    undoName.set(canUndo.get() ? current.change : "");
    redoName.set(next == null ? "" : next.change);
    List<Node> way = way(current);
    List<Node> ahead = new ArrayList<>();
    for (Node at = current.next; at != null; at = at.next) {
      ahead.add(at);
    }
    entries.setAll(
        nodes.stream()
            .map(node -> new Entry(node.id, node.change, place(node, way, ahead)))
            .toList());
  }

  private Place place(Node node, List<Node> way, List<Node> ahead) {
    if (node == current) {
      return Place.NOW;
    }
    return way.contains(node) ? Place.BEFORE : ahead.contains(node) ? Place.AFTER : Place.ASIDE;
  }
}
