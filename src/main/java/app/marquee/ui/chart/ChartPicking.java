package app.marquee.ui.chart;

import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.filter.Filter;
import app.marquee.ui.chart.ChartPick.How;
import app.marquee.ui.chart.layout.Key;
import app.marquee.ui.chart.layout.Mark;
import app.marquee.ui.chart.view.Viewing.Order;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Turns clicks, drags and keys over a chart's marks into picks: click or Space picks, with
/// Shortcut it adds, double click or Enter opens, a drag or arrows with Shift pick a range.
final class ChartPicking {
  private final ChartCanvas canvas;
  private Consumer<ChartPick> picked = _ -> {};
  private int pressed = ChartCanvas.NONE;
  // Where a range that grows by keys began.
  private @Nullable Mark anchor;

  ChartPicking(ChartCanvas canvas) {
    this.canvas = canvas;
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    canvas
        .currentProperty()
        .addListener(
            (_, _, now) -> canvas.setCursor(door(now.intValue()).isPresent() ? Cursor.HAND : null));
  }

  void setOnPicked(Consumer<ChartPick> consumer) {
    picked = consumer;
  }

  /// Takes a key, if it is one that picks.
  ///
  /// @return true where it was
  boolean take(KeyEvent event) {
    int current = canvas.currentProperty().get();
    if (current == ChartCanvas.NONE || event.getCode().isModifierKey()) {
      return false;
    }
    boolean bare = !event.isShortcutDown() && !event.isAltDown();
    if (bare && event.isShiftDown() && event.getCode().isArrowKey() && isInOrder()) {
      extend(current, event.getCode());
      return true;
    }
    anchor = null;
    if (event.getCode() == KeyCode.SPACE) {
      send(door(current), event.isShortcutDown() ? How.TOGGLE : How.PICK);
      return true;
    }
    if (event.getCode() == KeyCode.ENTER) {
      // Not taken: what holds the chart shows the rows.
      send(door(current), How.OPEN);
    }
    return false;
  }

  /// Goes to the mark an arrow leads to and picks all from where the first such arrow began.
  private void extend(int current, KeyCode arrow) {
    Mark from = anchor == null ? canvas.drawing().marks().get(current) : anchor;
    canvas.go(arrow);
    int now = canvas.currentProperty().get();
    if (now != current) {
      anchor = from;
      send(range(from, canvas.drawing().marks().get(now)), How.PICK);
    }
  }

  /// Ranges are of the chart's own order.
  private boolean isInOrder() {
    return canvas.arranged().viewing().order() == Order.GIVEN;
  }

  private void point(MouseEvent event) {
    if (canvas.drawing().keyAt(event.getX(), event.getY()).isPresent()) {
      canvas.setCursor(Cursor.HAND);
    } else if (canvas.currentProperty().get() == ChartCanvas.NONE) {
      canvas.setCursor(null);
    }
  }

  private void press(MouseEvent event) {
    anchor = null;
    pressed =
        event.getButton() == MouseButton.PRIMARY && !ChartZooming.moves(event)
            ? canvas.drawing().markAt(event.getX(), event.getY())
            : ChartCanvas.NONE;
  }

  private void release(MouseEvent event) {
    int from = pressed;
    pressed = ChartCanvas.NONE;
    Optional<Key> key = canvas.drawing().keyAt(event.getX(), event.getY());
    if (key.isPresent() && event.isStillSincePress()) {
      canvas.viewingProperty().set(canvas.viewingProperty().get().toggled(key.get().series()));
      return;
    }
    int to = canvas.drawing().markAt(event.getX(), event.getY());
    if (from == ChartCanvas.NONE || to == ChartCanvas.NONE) {
      return;
    }
    Mark first = canvas.drawing().marks().get(from);
    Mark last = canvas.drawing().marks().get(to);
    if (event.isStillSincePress() || first.spot().equals(last.spot())) {
      How how = event.isShortcutDown() ? How.TOGGLE : How.PICK;
      send(door(to), event.getClickCount() > 1 ? How.OPEN : how);
    } else if (isInOrder()) {
      send(range(first, last), How.PICK);
    }
  }

  private void send(Optional<Filter> titles, How how) {
    titles.ifPresent(filter -> picked.accept(new ChartPick(canvas.spec(), filter, how)));
  }

  private Optional<Filter> door(int mark) {
    if (mark == ChartCanvas.NONE || mark >= canvas.drawing().marks().size()) {
      return Optional.empty();
    }
    Mark found = canvas.drawing().marks().get(mark);
    return canvas.arranged().titles(found.spot(), found.last());
  }

  /// All values between two marks, both included.
  private Optional<Filter> range(Mark one, Mark other) {
    Spot from =
        new Spot(
            Math.min(one.spot().series(), other.spot().series()),
            Math.min(one.spot().category(), other.spot().category()));
    Spot to =
        new Spot(
            Math.max(one.last().series(), other.last().series()),
            Math.max(one.last().category(), other.last().category()));
    return canvas.arranged().titles(from, to);
  }
}
