package dist;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A drawing of filled paths, as `assets/icon.svg` has it: a view box, and paths of lines and
/// quarter circles. Anything else is refused.
///
/// @param box left, top, width, height
record SvgPicture(double[] box, List<Shape> shapes) {

  /// One filled path.
  record Shape(Path2D outline, Color fill) {}

  private static final Pattern BOX = Pattern.compile("viewBox=\"([^\"]+)\"");
  private static final Pattern PATH =
      Pattern.compile("<path fill=\"(#[0-9a-f]{6})\" d=\"([^\"]+)\"/>");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+");

  static SvgPicture read(Path svg) throws IOException {
    String text = Files.readString(svg);
    Matcher box = BOX.matcher(text);
    if (!box.find()) {
      throw new IllegalArgumentException("No viewBox in " + svg);
    }
    List<Shape> shapes = new ArrayList<>();
    Matcher path = PATH.matcher(text);
    while (path.find()) {
      shapes.add(new Shape(new Pen(path.group(2)).draw(), Color.decode(path.group(1))));
    }
    if (shapes.size() != text.split("<path").length - 1) {
      throw new IllegalArgumentException("A path in " + svg + " is not as SvgPicture reads them");
    }
    double[] sides =
        Pattern.compile(" ").splitAsStream(box.group(1)).mapToDouble(Double::parseDouble).toArray();
    return new SvgPicture(sides, shapes);
  }

  /// The drawing as a square of so many pixels, on a clear ground.
  BufferedImage draw(int pixels) {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    AffineTransform scaled = AffineTransform.getScaleInstance(pixels / box[2], pixels / box[3]);
    scaled.translate(-box[0], -box[1]);
    for (Shape shape : shapes) {
      canvas.setColor(shape.fill());
      canvas.fill(scaled.createTransformedShape(shape.outline()));
    }
    canvas.dispose();
    return image;
  }

  /// Follows the commands of one path.
  private static final class Pen {
    private final Matcher tokens;
    private final Path2D path = new Path2D.Double();

    Pen(String commands) {
      tokens = TOKEN.matcher(commands);
    }

    Path2D draw() {
      while (tokens.find()) {
        Point2D at = path.getCurrentPoint();
        switch (tokens.group()) {
          case "M" -> path.moveTo(next(), next());
          case "H" -> path.lineTo(next(), at.getY());
          case "h" -> path.lineTo(at.getX() + next(), at.getY());
          case "V" -> path.lineTo(at.getX(), next());
          case "v" -> path.lineTo(at.getX(), at.getY() + next());
          case "L" -> path.lineTo(next(), next());
          case "l" -> path.lineTo(at.getX() + next(), at.getY() + next());
          case "A" -> quarter(at);
          case "Z" -> path.closePath();
          default -> throw new IllegalArgumentException("Path command " + tokens.group());
        }
      }
      return path;
    }

    /// A quarter circle, clockwise.
    private void quarter(Point2D from) {
      double radius = next();
      if (next() != radius || next() != 0 || next() != 0 || next() != 1) {
        throw new IllegalArgumentException("Only a quarter circle, clockwise, is known");
      }
      double x = next();
      double y = next();
      // The corner's tangents meet at one of the two other corners of the box around both ends.
      boolean level = (x - from.getX()) * (y - from.getY()) > 0;
      double cornerX = level ? x : from.getX();
      double cornerY = level ? from.getY() : y;
      Arc2D arc = new Arc2D.Double();
      arc.setArcByTangent(
          from, new Point2D.Double(cornerX, cornerY), new Point2D.Double(x, y), radius);
      path.append(arc, true);
    }

    private double next() {
      if (!tokens.find()) {
        throw new IllegalArgumentException("A path that ends too early");
      }
      return Double.parseDouble(tokens.group());
    }
  }
}
