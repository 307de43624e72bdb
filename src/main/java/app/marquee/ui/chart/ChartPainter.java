package app.marquee.ui.chart;

import app.marquee.ui.chart.layout.Box;
import app.marquee.ui.chart.layout.Drawing;
import app.marquee.ui.chart.layout.Ink;
import app.marquee.ui.chart.layout.Label;
import app.marquee.ui.chart.layout.Mark;
import app.marquee.ui.chart.layout.Shape;
import app.marquee.ui.theme.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;

/// Puts a drawing on a canvas in the colours of a theme. Works nothing out.
final class ChartPainter {
  private static final double DASH = 3;
  private static final double HAIR = 0.5;

  private final GraphicsContext gc;
  private final Palette palette;
  private final FxTextMeasure measure;

  ChartPainter(GraphicsContext gc, Palette palette, FxTextMeasure measure) {
    this.gc = gc;
    this.palette = palette;
    this.measure = measure;
    gc.setTextBaseline(VPos.CENTER);
    gc.setFontSmoothingType(FontSmoothingType.GRAY);
    gc.setLineCap(StrokeLineCap.BUTT);
    gc.setLineJoin(StrokeLineJoin.ROUND);
    gc.setFillRule(FillRule.EVEN_ODD);
  }

  void paint(Drawing drawing) {
    gc.clearRect(0, 0, gc.getCanvas().getWidth(), gc.getCanvas().getHeight());
    drawing.shapes().forEach(this::paint);
    drawing.labels().forEach(this::paint);
  }

  /// Shows which mark is the current one.
  void emphasise(Mark mark) {
    Color ink = palette.colour("fg-default");
    gc.setStroke(ink);
    gc.setLineDashes();
    gc.setLineWidth(1);
    if (mark.emphasis() == Mark.Emphasis.POINT) {
      gc.setFill(palette.colour("bg-default"));
      double radius = measure.scaled(4);
      gc.setLineWidth(2);
      gc.fillOval(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
      gc.strokeOval(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
    } else if (mark.rings().isEmpty()) {
      outline(mark.box().grown(1));
    } else {
      path(mark.rings());
      gc.stroke();
    }
  }

  private void paint(Shape shape) {
    switch (shape) {
      case Shape.Bar bar -> paint(bar);
      case Shape.Rule rule -> {
        gc.setStroke(colour(rule.ink()));
        gc.setLineWidth(1);
        dash(rule.dash());
        gc.strokeLine(
            rule.x1() + shift(rule.x1(), rule.x2()),
            rule.y1() + shift(rule.y1(), rule.y2()),
            rule.x2() + shift(rule.x1(), rule.x2()),
            rule.y2() + shift(rule.y1(), rule.y2()));
      }
      case Shape.Trace trace -> {
        gc.setStroke(colour(trace.ink()));
        gc.setLineWidth(trace.thickness());
        dash(trace.dash());
        gc.strokePolyline(trace.xs(), trace.ys(), trace.xs().length);
      }
      case Shape.Area area -> {
        gc.setFill(colour(area.fill()));
        gc.fillPolygon(area.xs(), area.ys(), area.xs().length);
      }
      case Shape.Dot dot -> {
        gc.setFill(colour(dot.fill()));
        gc.setStroke(colour(dot.outline()));
        gc.setLineWidth(1.5);
        gc.setLineDashes();
        double size = 2 * dot.radius();
        gc.fillOval(dot.x() - dot.radius(), dot.y() - dot.radius(), size, size);
        gc.strokeOval(dot.x() - dot.radius(), dot.y() - dot.radius(), size, size);
      }
      case Shape.Regions regions -> {
        path(regions.rings());
        gc.setFill(colour(regions.fill()));
        gc.fill();
        gc.setStroke(colour(regions.outline()));
        gc.setLineWidth(HAIR);
        gc.setLineDashes();
        gc.stroke();
      }
    }
  }

  private void paint(Shape.Bar bar) {
    Box box = bar.box();
    if (bar.fill() != null) {
      gc.setFill(colour(bar.fill()));
      if (bar.corner() > 0) {
        gc.fillRoundRect(
            box.x(), box.y(), box.width(), box.height(), 2 * bar.corner(), 2 * bar.corner());
      } else {
        gc.fillRect(box.x(), box.y(), box.width(), box.height());
      }
    }
    if (bar.outline() != null) {
      gc.setStroke(colour(bar.outline()));
      gc.setLineWidth(1);
      dash(bar.dash());
      outline(box);
    }
  }

  private void paint(Label label) {
    gc.setFont(measure.font(label.weight()));
    gc.setFill(colour(label.ink()));
    gc.fillText(label.text(), label.box().x(), Math.floor(label.box().centreY()) + HAIR);
  }

  /// A one pixel outline lies on the pixels just inside the box.
  private void outline(Box box) {
    gc.strokeRect(box.x() + HAIR, box.y() + HAIR, box.width() - 1, box.height() - 1);
  }

  private void path(Iterable<double[]> rings) {
    gc.beginPath();
    for (double[] ring : rings) {
      gc.moveTo(ring[0], ring[1]);
      for (int i = 2; i < ring.length; i += 2) {
        gc.lineTo(ring[i], ring[i + 1]);
      }
      gc.closePath();
    }
  }

  /// Upright and level lines lie on whole pixels: their middle is half a pixel in.
  private static double shift(double from, double to) {
    return from == to ? HAIR : 0;
  }

  private void dash(Shape.Dash dash) {
    if (dash == Shape.Dash.DASHED) {
      gc.setLineDashes(DASH, DASH);
    } else {
      gc.setLineDashes();
    }
  }

  private Color colour(Ink ink) {
    if (ink.isTextOnMark()) {
      return palette.textOn(palette.colour(ink.markToken()));
    }
    Color colour = palette.colour(ink.token());
    return ink.opacity() == 1 ? colour : colour.deriveColor(0, 1, 1, ink.opacity());
  }
}
