package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.chart.layout.Box;
import app.marquee.ui.chart.layout.Drawing;
import app.marquee.ui.chart.layout.Ink;
import app.marquee.ui.chart.layout.Label;
import app.marquee.ui.chart.layout.Shape;
import app.marquee.ui.theme.Palette;
import java.util.Locale;
import javafx.scene.paint.Color;

/// A drawing as SVG 1.1: what the painter puts on a canvas, in the same colours. Text stays text.
final class ChartSvg {
  private static final double CAPTION = 11;

  /// How far below the middle of a line its letters stand, as a share of their size.
  private static final double BASELINE = 0.36;

  private static final int UNKNOWN = 0xfffd;

  private final StringBuilder out = new StringBuilder();
  private final Palette palette;
  private final double textSize;

  private ChartSvg(Palette palette, double textSize) {
    this.palette = palette;
    this.textSize = textSize;
  }

  /// @param textSize a factor, 1 being captions of 11 pixels
  static String of(ChartSpec spec, Drawing drawing, Palette palette, double textSize) {
    return new ChartSvg(palette, textSize).draw(spec, drawing);
  }

  private String draw(ChartSpec spec, Drawing drawing) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
        .append(number(drawing.width()))
        .append(' ')
        .append(number(drawing.height()))
        .append("\" font-family=\"Roboto, sans-serif\" font-size=\"")
        .append(number(CAPTION * textSize))
        .append("\">\n<title>")
        .append(escaped(spec.title() + ", " + spec.caption()))
        .append("</title>\n<desc>")
        .append(escaped(spec.summary()))
        .append("</desc>\n<rect width=\"100%\" height=\"100%\"");
    fill(Ink.GROUND);
    out.append("/>\n");
    drawing.shapes().forEach(this::shape);
    drawing.labels().forEach(this::label);
    return out.append("</svg>\n").toString();
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Shape.Bar bar -> bar(bar);
      case Shape.Rule rule -> {
        out.append("<path d=\"M");
        point(rule.x1() + half(rule.x1(), rule.x2()), rule.y1() + half(rule.y1(), rule.y2()));
        out.append('L');
        point(rule.x2() + half(rule.x1(), rule.x2()), rule.y2() + half(rule.y1(), rule.y2()));
        out.append('"');
        stroke(rule.ink(), 1, rule.dash());
      }
      case Shape.Trace trace -> {
        line(trace.xs(), trace.ys(), false);
        stroke(trace.ink(), trace.thickness(), trace.dash());
      }
      case Shape.Area area -> {
        line(area.xs(), area.ys(), true);
        fill(area.fill());
        out.append("/>\n");
      }
      case Shape.Dot dot -> {
        out.append("<circle cx=\"")
            .append(number(dot.x()))
            .append("\" cy=\"")
            .append(number(dot.y()))
            .append("\" r=\"")
            .append(number(dot.radius()))
            .append('"');
        fill(dot.fill());
        outline(dot.outline(), 1.5);
      }
      case Shape.Regions regions -> {
        out.append("<path fill-rule=\"evenodd\" d=\"");
        for (double[] ring : regions.rings()) {
          for (int i = 0; i < ring.length; i += 2) {
            out.append(i == 0 ? 'M' : 'L');
            point(ring[i], ring[i + 1]);
          }
          out.append('Z');
        }
        out.append('"');
        fill(regions.fill());
        outline(regions.outline(), 0.5);
      }
    }
  }

  private void bar(Shape.Bar bar) {
    Box box = bar.box();
    boolean lined = bar.outline() != null;
    double inset = lined ? 0.5 : 0;
    out.append("<rect x=\"")
        .append(number(box.x() + inset))
        .append("\" y=\"")
        .append(number(box.y() + inset))
        .append("\" width=\"")
        .append(number(Math.max(0, box.width() - 2 * inset)))
        .append("\" height=\"")
        .append(number(Math.max(0, box.height() - 2 * inset)))
        .append('"');
    if (bar.corner() > 0) {
      out.append(" rx=\"").append(number(bar.corner())).append('"');
    }
    if (bar.fill() == null) {
      out.append(" fill=\"none\"");
    } else {
      fill(bar.fill());
    }
    if (bar.outline() == null) {
      out.append("/>\n");
    } else {
      dashed(bar.dash());
      outline(bar.outline(), 1);
    }
  }

  private void label(Label label) {
    double size = CAPTION * textSize * label.weight().size();
    // As wide as it was measured, whatever font there is; viewers differ in how they centre text.
    out.append("<text lengthAdjust=\"spacingAndGlyphs\" textLength=\"")
        .append(number(label.box().width()))
        .append("\" x=\"")
        .append(number(label.box().x()))
        .append("\" y=\"")
        .append(number(label.box().centreY() + BASELINE * size))
        .append('"');
    if (label.weight().size() != 1) {
      out.append(" font-size=\"").append(number(size)).append('"');
    }
    if (label.weight().isMedium()) {
      out.append(" font-weight=\"500\"");
    }
    fill(label.ink());
    out.append('>').append(escaped(label.text())).append("</text>\n");
  }

  private void line(double[] xs, double[] ys, boolean closed) {
    out.append("<path d=\"");
    for (int i = 0; i < xs.length; i++) {
      out.append(i == 0 ? 'M' : 'L');
      point(xs[i], ys[i]);
    }
    out.append(closed ? "Z\"" : "\"");
  }

  private void stroke(Ink ink, double width, Shape.Dash dash) {
    out.append(" fill=\"none\"");
    dashed(dash);
    outline(ink, width);
  }

  private void dashed(Shape.Dash dash) {
    if (dash == Shape.Dash.DASHED) {
      out.append(" stroke-dasharray=\"3 3\"");
    }
  }

  private void outline(Ink ink, double width) {
    out.append(" stroke=\"")
        .append(hex(ink))
        .append("\" stroke-width=\"")
        .append(number(width))
        .append("\"/>\n");
  }

  private void fill(Ink ink) {
    out.append(" fill=\"").append(hex(ink)).append('"');
    if (ink.opacity() < 1) {
      out.append(" fill-opacity=\"").append(number(ink.opacity())).append('"');
    }
  }

  private String hex(Ink ink) {
    Color colour =
        ink.isTextOnMark()
            ? palette.textOn(palette.colour(ink.markToken()))
            : palette.colour(ink.token());
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }

  private void point(double x, double y) {
    out.append(number(x)).append(' ').append(number(y));
  }

  /// Upright and level lines lie on whole pixels, as on the canvas.
  private static double half(double from, double to) {
    return from == to ? 0.5 : 0;
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
  }

  /// Text as XML holds it; for a character XML 1.0 has no way to write stands the replacement
  /// character.
  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder();
    text.codePoints()
        .forEach(one -> {
          switch (one) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            default -> xml.appendCodePoint(isXml(one) ? one : UNKNOWN);
          }
        });
    return xml.toString();
  }

  private static boolean isXml(int one) {
    boolean written = one >= ' ' || one == '\t' || one == '\n' || one == '\r';
    boolean half = one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
    return written && !half && one != 0xfffe && one != 0xffff;
  }
}
