package app.marquee.ui.chart;

import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.filter.Filter;
import app.marquee.ui.chart.ChartPick.How;
import app.marquee.ui.chart.layout.Mark;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Turns clicks, drags and keys over a chart's marks into picks: click or Space picks, with
/// Shortcut it adds, double click or Enter opens, a drag picks a range.
final class ChartPicking {
  private final ChartCanvas canvas;
  private Consumer<ChartPick> picked = _ -> {};
  private int pressed = ChartCanvas.NONE;

  ChartPicking(ChartCanvas canvas) {
    this.canvas = canvas;
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
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
    if (current == ChartCanvas.NONE) {
      return false;
    }
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

  private void press(MouseEvent event) {
    pressed =
        event.getButton() == MouseButton.PRIMARY
            ? canvas.drawing().markAt(event.getX(), event.getY())
            : ChartCanvas.NONE;
  }

  private void release(MouseEvent event) {
    int from = pressed;
    pressed = ChartCanvas.NONE;
    int to = canvas.drawing().markAt(event.getX(), event.getY());
    if (from == ChartCanvas.NONE || to == ChartCanvas.NONE) {
      return;
    }
    Spot first = spot(from);
    Spot last = spot(to);
    if (event.isStillSincePress() || first.category() == last.category()) {
      How how = event.isShortcutDown() ? How.TOGGLE : How.PICK;
      send(door(to), event.getClickCount() > 1 ? How.OPEN : how);
    } else {
      send(canvas.spec().range(first.category(), last.category()), How.PICK);
    }
  }

  private void send(Optional<Filter> titles, How how) {
    titles.ifPresent(filter -> picked.accept(new ChartPick(canvas.spec(), filter, how)));
  }

  private Optional<Filter> door(int mark) {
    if (mark == ChartCanvas.NONE || mark >= canvas.drawing().marks().size()) {
      return Optional.empty();
    }
    Spot spot = spot(mark);
    return canvas.spec().filter(spot.series(), spot.category());
  }

  private Spot spot(int mark) {
    Mark found = canvas.drawing().marks().get(mark);
    return found.spot();
  }
}
