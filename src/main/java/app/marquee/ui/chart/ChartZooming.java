package app.marquee.ui.chart;

import app.marquee.ui.chart.layout.Box;
import app.marquee.ui.chart.view.Tools;
import app.marquee.ui.chart.view.Tools.Tool;
import app.marquee.ui.chart.view.Zoom;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Brings a part of a chart closer: the wheel with Shortcut, as a bare wheel moves the page; two
/// fingers; plus, minus and zero. Moves it: a drag with Shift or the middle button, arrows with
/// Alt. A double click beside the marks goes back to the whole.
final class ChartZooming {
  private static final double STEP = 1.4;
  private static final double PAN = 0.2;
  private static final double WHEEL = 0.004;

  private final ChartCanvas canvas;
  private Zoom begun = Zoom.WHOLE;
  private double fromX;
  private double fromY;
  private boolean dragging;

  ChartZooming(ChartCanvas canvas) {
    this.canvas = canvas;
    canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    canvas.addEventHandler(
        ZoomEvent.ZOOM,
        event -> {
          if (isZoomable()) {
            at(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
          }
        });
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
    canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
  }

  /// True for a drag that moves the part shown instead of picking a range.
  static boolean moves(MouseEvent event) {
    return event.isShiftDown() || event.getButton() == MouseButton.MIDDLE;
  }

  boolean isZoomable() {
    return Tools.of(canvas.spec()).contains(Tool.ZOOM);
  }

  private Zoom zoom() {
    return canvas.viewingProperty().get().zoom();
  }

  private void set(Zoom zoom) {
    canvas.viewingProperty().set(canvas.viewingProperty().get().with(zoom));
  }

  void closer() {
    set(zoom().by(STEP, 0.5, 0.5));
  }

  void further() {
    set(zoom().by(1 / STEP, 0.5, 0.5));
  }

  void whole() {
    set(Zoom.WHOLE);
  }

  /// Takes a key that zooms or moves.
  ///
  /// @return true where it was one
  boolean take(KeyEvent event) {
    if (!isZoomable() || event.isShortcutDown()) {
      return false;
    }
    KeyCode code = event.getCode();
    if (event.isAltDown()) {
      // Of the whole there is no other part: the keys are free for what holds the chart.
      return !zoom().isWhole() && !event.isShiftDown() && arrow(code);
    }
    switch (code) {
      case PLUS, ADD, EQUALS -> closer();
      case MINUS, SUBTRACT -> further();
      case DIGIT0, NUMPAD0 -> whole();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean arrow(KeyCode code) {
    switch (code) {
      case LEFT -> set(zoom().moved(-PAN, 0));
      case RIGHT -> set(zoom().moved(PAN, 0));
      case UP -> set(zoom().moved(0, -PAN));
      case DOWN -> set(zoom().moved(0, PAN));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void scroll(ScrollEvent event) {
    if (isZoomable() && event.isShortcutDown() && event.getDeltaY() != 0) {
      at(Math.exp(event.getDeltaY() * WHEEL), event.getX(), event.getY());
      event.consume();
    }
  }

  private void at(double factor, double x, double y) {
    Box field = canvas.drawing().field();
    if (field.width() > 0 && field.height() > 0) {
      double across = Math.clamp((x - field.x()) / field.width(), 0, 1);
      double down = Math.clamp((y - field.y()) / field.height(), 0, 1);
      set(zoom().by(factor, across, down));
    }
  }

  private void press(MouseEvent event) {
    dragging = isZoomable() && moves(event) && !zoom().isWhole();
    if (dragging) {
      begun = zoom();
      fromX = event.getX();
      fromY = event.getY();
      canvas.setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void drag(MouseEvent event) {
    Box field = canvas.drawing().field();
    if (dragging && field.width() > 0 && field.height() > 0) {
      double right = (fromX - event.getX()) / field.width();
      double down = (fromY - event.getY()) / field.height();
      set(begun.moved(right, down));
    }
  }

  private void release() {
    if (dragging) {
      dragging = false;
      canvas.setCursor(null);
    }
  }

  private void click(MouseEvent event) {
    boolean beside = canvas.drawing().markAt(event.getX(), event.getY()) == ChartCanvas.NONE;
    if (event.getClickCount() == 2 && beside && !zoom().isWhole()) {
      whole();
      event.consume();
    }
  }
}
