package app.marquee.ui.fx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Fills a pane with a row for each item, a new row a pulse. A row whose item stays the same stays
/// what it is, with its focus. No two items may be equal.
public final class ArrivingRows<T> {
  private final Pane pane;
  private final Function<T, ? extends Node> maker;
  private final Map<T, Node> rows = new HashMap<>();
  private List<T> items = List.of();
  private int turn;

  /// @param pane holds nothing but the rows
  /// @param maker makes the row of an item
  public ArrivingRows(Pane pane, Function<T, ? extends Node> maker) {
    this.pane = pane;
    this.maker = maker;
    pane.sceneProperty().subscribe(this::begin);
  }

  /// Shows these items; what was still to come of those before does not come any more.
  public void show(List<? extends T> now) {
    items = List.copyOf(now);
    rows.keySet().retainAll(items);
    List<Node> kept = new ArrayList<>();
    for (T item : items) {
      Node row = rows.get(item);
      if (row != null) {
        kept.add(row);
      }
    }
    ObservableList<Node> children = pane.getChildren();
    children.removeIf(row -> !kept.contains(row));
    if (!children.equals(kept)) {
      children.setAll(kept);
    }
    begin();
  }

  /// Rows made before their pane is in view would all be styled in one pulse when it comes.
  private void begin() {
    int own = ++turn;
    boolean comes = pane.getScene() != null || !Arrival.isSeen();
    if (comes && rows.size() < items.size()) {
      Arrival.begin(_ -> own == turn && next());
    }
  }

  /// Makes the first row that is missing; true while there are more.
  private boolean next() {
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      if (!rows.containsKey(item)) {
        Node row = maker.apply(item);
        rows.put(item, row);
        pane.getChildren().add(i, row);
        return rows.size() < items.size();
      }
    }
    return false;
  }
}
