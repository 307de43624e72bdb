package app.marquee.ui.explore;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.fx.Arrival;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/// Charts on twelve columns, every row as high as its highest needs.
final class BoardPane extends Pane {
  private static final double GAP = 12;
  private static final double SIDE = 24;
  private static final double EM = 13;

  /// The least height of a card, in em.
  private static final double LEAST = 14.15;

  private static final double MAP_LEAST = 16;

  private record Row(int first, List<Integer> spans, double height) {}

  private final List<ChartView> views;
  private final ReadOnlyDoubleProperty frame;
  private final Label probe = new Label();

  /// @param frame the pane it scrolls in, whose scroll bar stands in the right margin
  BoardPane(List<ChartView> views, ReadOnlyDoubleProperty frame) {
    this.views = List.copyOf(views);
    this.frame = frame;
    getStyleClass().add("board");
    probe.setManaged(false);
    probe.setVisible(false);
    getChildren().setAll(probe);
    Arrival.oneByOne(this, this.views);
    probe.fontProperty().addListener(_ -> requestLayout());
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
        views.get(row.first() + i).resizeRelocate(x, y, right - x, row.height());
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

  private List<Row> rows(double width) {
    List<ChartSpec> charts = views.stream().map(ChartView::spec).toList();
    List<Integer> spans = BoardGrid.spans(charts, width / em());
    List<Row> rows = new ArrayList<>();
    for (int first = 0; first < spans.size(); ) {
      int end = first;
      int filled = 0;
      double height = LEAST * em();
      while (end < spans.size() && filled + spans.get(end) <= BoardGrid.COLUMNS) {
        filled += spans.get(end);
        double least = charts.get(end).kind() == ChartSpec.Kind.MAP ? MAP_LEAST * em() : 0;
        height = Math.max(height, Math.max(least, views.get(end).prefHeight(-1)));
        end++;
      }
      rows.add(new Row(first, List.copyOf(spans.subList(first, end)), Math.ceil(height)));
      first = end;
    }
    return rows;
  }
}
