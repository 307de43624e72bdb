package app.marquee.ui.explore;

import app.marquee.domain.board.Card;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Drags the cards of a board: by the header to another place, by the corner to another size.
final class CardDrag {
  /// Pixels before a press becomes a drag.
  private static final double SLACK = 6;

  private static final double LIFTED = 0.6;

  private final BoardPane pane;
  private final BiConsumer<BoardCard, Integer> move;
  private final BiConsumer<BoardCard, Card> resize;
  private Point2D from = Point2D.ZERO;
  private boolean dragging;

  /// @param move is given a card and its new place, counted without it
  /// @param resize is given a card and its new size
  CardDrag(
      BoardPane pane, BiConsumer<BoardCard, Integer> move, BiConsumer<BoardCard, Card> resize) {
    this.pane = pane;
    this.move = move;
    this.resize = resize;
  }

  /// Lets a card be dragged by what it shows now.
  void follow(BoardCard card) {
    Node handle = card.handle();
    handle.setOnMousePressed(event -> from = point(event));
    handle.setOnMouseDragged(event -> drag(card, event));
    handle.setOnMouseReleased(event -> drop(card, event));
    card.grip()
        .setOnMousePressed(event -> {
          from = point(event);
          event.consume();
        });
    card.grip().setOnMouseDragged(event -> stretch(card, event));
    card.grip().setOnMouseReleased(event -> size(card, event));
  }

  private Point2D point(MouseEvent event) {
    return pane.sceneToLocal(event.getSceneX(), event.getSceneY());
  }

  private boolean isDrag(MouseEvent event) {
    dragging |= event.getButton() == MouseButton.PRIMARY && point(event).distance(from) > SLACK;
    return dragging;
  }

  private void drag(BoardCard card, MouseEvent event) {
    if (isDrag(event)) {
      Point2D at = point(event);
      card.setOpacity(LIFTED);
      pane.markPlace(pane.placeAt(at.getX(), at.getY()));
    }
  }

  private void drop(BoardCard card, MouseEvent event) {
    card.setOpacity(1);
    pane.unmark();
    if (dragging) {
      dragging = false;
      Point2D at = point(event);
      int place = pane.placeAt(at.getX(), at.getY());
      int own = pane.cards().indexOf(card);
      move.accept(card, place > own ? place - 1 : place);
    }
  }

  private void stretch(BoardCard card, MouseEvent event) {
    if (isDrag(event)) {
      Card sized = sized(card, event);
      double height = sized.height() == 0 ? card.getHeight() : pane.height(sized.height());
      pane.markSize(card, pane.width(sized.columns()), height);
    }
  }

  private void size(BoardCard card, MouseEvent event) {
    pane.unmark();
    if (dragging) {
      dragging = false;
      resize.accept(card, sized(card, event));
    }
  }

  /// The size at the pointer; a height that was left alone stays what the chart needs.
  private Card sized(BoardCard card, MouseEvent event) {
    Point2D by = point(event).subtract(from);
    int columns = pane.columns(card.getWidth() + by.getX());
    boolean high = Math.abs(by.getY()) > 2 * SLACK;
    int steps = high ? pane.steps(card.getHeight() + by.getY()) : card.card().height();
    return card.card().sized(Math.max(columns, Card.LEAST_COLUMNS), steps);
  }
}
