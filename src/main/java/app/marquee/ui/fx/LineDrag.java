package app.marquee.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/// Lets the lines of one list be dragged to one another's places. While a line is dragged, a mark
/// stands where it would come to stand.
///
/// @param <T> a line
public final class LineDrag<T> {
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  private final BiPredicate<T, T> mayMove;
  private final BiConsumer<T, T> move;
  private final List<ListCell<T>> cells = new ArrayList<>();
  private @Nullable T dragged;
  private int from;

  /// @param mayMove whether a line may take another's place; a line its own where it may be dragged
  /// @param move moves a line to another's place
  public LineDrag(BiPredicate<T, T> mayMove, BiConsumer<T, T> move) {
    this.mayMove = mayMove;
    this.move = move;
  }

  /// A list's factory of cells that can be dragged and dropped on.
  public Callback<ListView<T>, ListCell<T>> cells(Supplier<? extends ListCell<T>> maker) {
    return _ -> {
      ListCell<T> cell = maker.get();
      cells.add(cell);
      cell.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> end(cell));
      cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(cell, event));
      cell.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop(cell, event));
      return cell;
    };
  }

  private void drag(ListCell<T> cell, MouseEvent event) {
    T line = cell.getItem();
    boolean begins =
        dragged == null && event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress();
    if (begins && line != null && mayMove.test(line, line)) {
      dragged = line;
      from = cell.getIndex();
      cell.getScene().setCursor(Cursor.MOVE);
    }
    ListCell<T> onto = onto(cell, event);
    for (ListCell<T> one : cells) {
      one.pseudoClassStateChanged(ABOVE, one.equals(onto) && one.getIndex() < from);
      one.pseudoClassStateChanged(BELOW, one.equals(onto) && one.getIndex() > from);
    }
  }

  private void drop(ListCell<T> cell, MouseEvent event) {
    T line = dragged;
    ListCell<T> onto = onto(cell, event);
    end(cell);
    if (line != null && onto != null) {
      move.accept(line, onto.getItem());
    }
  }

  private void end(ListCell<T> cell) {
    if (dragged != null && cell.getScene() != null) {
      cell.getScene().setCursor(null);
    }
    dragged = null;
    for (ListCell<T> one : cells) {
      one.pseudoClassStateChanged(ABOVE, false);
      one.pseudoClassStateChanged(BELOW, false);
    }
  }

  /// The cell below the mouse whose place the dragged line may take; null where there is none.
  private @Nullable ListCell<T> onto(ListCell<T> cell, MouseEvent event) {
    T line = dragged;
    if (line == null || !isOver(cell.getListView(), event)) {
      return null;
    }
    for (ListCell<T> one : cells) {
      boolean another = !one.isEmpty() && one.isVisible() && one.getIndex() != from;
      if (another && isOver(one, event) && mayMove.test(line, one.getItem())) {
        return one;
      }
    }
    return null;
  }

  private static boolean isOver(Node node, MouseEvent event) {
    return node.getScene() != null
        && node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }
}
