package app.marquee.ui.explore;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.fx.Arrival;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// Charts on twelve columns, every row as high as its highest needs.
final class BoardPane extends Pane {
  private static final double GAP = 12;
  private static final double SIDE = 24;
  private static final double EM = 13;

  /// The least height of a card, in em.
  private static final double LEAST = 14.15;

  private static final double MAP_LEAST = 16;

  /// The height of a card its user made so many steps high, in em: the first and each more.
  private static final double FIRST_STEP = 15;

  private static final double STEP = 7;

  /// Wide enough for every column, in em.
  private static final double WIDE = 100;

  private record Row(int first, List<Integer> spans, double height) {}

  private final ReadOnlyDoubleProperty frame;
  private final Label probe = new Label();
  private final Region mark = new Region();
  private List<BoardCard> cards = List.of();

  /// @param frame the pane it scrolls in, whose scroll bar stands in the right margin
  BoardPane(ReadOnlyDoubleProperty frame) {
    this.frame = frame;
    getStyleClass().add("board");
    probe.setManaged(false);
    probe.setVisible(false);
    mark.setManaged(false);
    mark.setMouseTransparent(true);
    mark.setVisible(false);
    probe.fontProperty().addListener(_ -> requestLayout());
  }

  /// Shows these cards; those that were there stay what they are.
  void setCards(List<BoardCard> shown) {
    boolean first = cards.isEmpty();
    cards = List.copyOf(shown);
    getChildren().setAll(probe);
    if (first) {
      Arrival.whenSeen(this, () -> bringIn(cards));
    } else {
      getChildren().addAll(cards);
      getChildren().add(mark);
    }
    requestLayout();
  }

  /// One card a pulse. One that only were not visible would be made all the same.
  private void bringIn(List<BoardCard> coming) {
    Arrival.begin(step -> {
      boolean stands = cards.equals(coming);
      if (stands && step < coming.size()) {
        getChildren().add(coming.get(step));
      }
      return stands && step + 1 < coming.size();
    });
  }

  List<BoardCard> cards() {
    return cards;
  }

  /// The columns each card takes where there is room for all.
  List<Integer> spans() {
    return BoardGrid.spans(places(), WIDE);
  }

  /// How many columns a width of a card comes nearest to.
  int columns(double width) {
    return (int) Math.round((width + GAP) / (column(getWidth()) + GAP));
  }

  /// How many steps a height of a card comes nearest to.
  int steps(double height) {
    return (int) Math.max(1, Math.round((height / em() - FIRST_STEP) / STEP) + 1);
  }

  /// The place among the cards nearest to a point of this pane, from 0 to their number.
  int placeAt(double x, double y) {
    int place = 0;
    for (int i = 0; i < cards.size(); i++) {
      Bounds bounds = cards.get(i).getBoundsInParent();
      boolean above = y > bounds.getMaxY();
      boolean beside = y >= bounds.getMinY() && x > bounds.getCenterX();
      if (above || beside) {
        place = i + 1;
      }
    }
    return place;
  }

  /// Marks the place a card would come to.
  void markPlace(int place) {
    BoardCard beside = cards.get(Math.min(place, cards.size() - 1));
    double x = place < cards.size() ? beside.getLayoutX() - GAP / 2 : right(beside) + GAP / 2;
    markWith("board-insertion", x - 1, beside.getLayoutY(), 2, beside.getHeight());
  }

  /// Marks the size a card would have.
  void markSize(BoardCard card, double width, double height) {
    markWith("board-outline", card.getLayoutX(), card.getLayoutY(), width, height);
  }

  void unmark() {
    mark.setVisible(false);
  }

  /// The width of so many columns.
  double width(int columns) {
    return columns * (column(getWidth()) + GAP) - GAP;
  }

  /// The height of so many steps.
  double height(int steps) {
    return Math.ceil((FIRST_STEP + (steps - 1) * STEP) * em());
  }

  private void markWith(String style, double x, double y, double width, double height) {
    mark.getStyleClass().setAll(style);
    if (!getChildren().contains(mark)) {
      getChildren().add(mark);
    }
    mark.toFront();
    mark.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
    mark.setVisible(true);
  }

  private static double right(Node card) {
    return card.getBoundsInParent().getMaxX();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = side();
    for (Row row : rows(width < 0 ? getWidth() : width)) {
      height += row.height() + GAP;
    }
    return height;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double column = column(getWidth());
    double y = GAP;
    for (Row row : rows(getWidth())) {
      double start = 0;
      for (int i = 0; i < row.spans().size(); i++) {
        double end = start + row.spans().get(i);
        double x = Math.rint(side() + start * (column + GAP));
        double right = Math.rint(side() + end * (column + GAP) - GAP);
        cards.get(row.first() + i).resizeRelocate(x, y, right - x, row.height());
        start = end;
      }
      y += row.height() + GAP;
    }
  }

  private double column(double width) {
    double bar = Math.clamp(frame.get() - width, 0, side());
    return (width - 2 * side() + bar - (BoardGrid.COLUMNS - 1) * GAP) / BoardGrid.COLUMNS;
  }

  private double side() {
    return Math.rint(SIDE / EM * em());
  }

  private double em() {
    Font font = probe.getFont();
    return font == null ? EM : font.getSize();
  }

  private List<BoardGrid.Place> places() {
    return cards.stream()
        .map(card -> new BoardGrid.Place(card.card().columns(), card.spec()))
        .toList();
  }

  private List<Row> rows(double width) {
    List<Integer> spans = BoardGrid.spans(places(), width / em());
    List<Row> rows = new ArrayList<>();
    for (int first = 0; first < spans.size(); ) {
      int end = first;
      int filled = 0;
      double height = 0;
      while (end < spans.size() && filled + spans.get(end) <= BoardGrid.COLUMNS) {
        filled += spans.get(end);
        height = Math.max(height, height(cards.get(end)));
        end++;
      }
      rows.add(new Row(first, List.copyOf(spans.subList(first, end)), Math.ceil(height)));
      first = end;
    }
    return rows;
  }

  private double height(BoardCard card) {
    if (card.card().height() > 0) {
      return height(card.card().height());
    }
    ChartSpec spec = card.spec();
    boolean map = spec != null && spec.kind() == ChartSpec.Kind.MAP;
    return Math.max((map ? MAP_LEAST : LEAST) * em(), card.prefHeight(-1));
  }
}
