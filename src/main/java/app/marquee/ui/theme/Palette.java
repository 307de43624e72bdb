package app.marquee.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/// The colours of a theme for those who draw on a canvas, read from the very style sheet the
/// controls use. Immutable.
public final class Palette {

  private static final Pattern TOKEN =
      Pattern.compile("-color-([a-z0-9-]+):\\s*(#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?);");
  private static final Pattern ALIAS =
      Pattern.compile("-color-([a-z0-9-]+):\\s*-color-([a-z0-9-]+);");

  private static final Map<String, Palette> LOADED = new HashMap<>();

  private final Map<String, Color> colours;
  private final List<Color> categories;
  private final List<Color> sequential;
  private final List<Color> ordered;
  private final List<Color> diverging;

  private Palette(Map<String, Color> colours) {
    this.colours = Map.copyOf(colours);
    categories = ramp("chart-", 8);
    sequential = ramp("sequential-", 7);
    ordered = ramp("ordered-", 4);
    diverging = ramp("diverging-", 7);
  }

  /// The palette of a theme; it is read once.
  public static Palette of(Theme.Variant variant, Theme.Contrast contrast) {
    String key = variant + "/" + contrast;
    synchronized (LOADED) {
      return LOADED.computeIfAbsent(
          key,
          _ -> {
            Map<String, Color> colours = new HashMap<>();
            read(variant.tokens(), colours);
            if (contrast == Theme.Contrast.HIGH) {
              read(Theme.CONTRAST_SHEET, colours);
            }
            return new Palette(colours);
          });
    }
  }

  /// A token's colour.
  ///
  /// @param token its name without `-color-`, such as `fg-muted`
  public Color colour(String token) {
    Color found = colours.get(token);
    if (found == null) {
      throw new IllegalArgumentException("The theme has no colour " + token + ".");
    }
    return found;
  }

  /// The eight colours of unordered categories; the first is movies, the second shows.
  public List<Color> categories() {
    return categories;
  }

  /// Seven steps from low to high.
  public List<Color> sequential() {
    return sequential;
  }

  /// Four steps of audience: Kids, Family, Teen, Adult.
  public List<Color> ordered() {
    return ordered;
  }

  /// Seven steps from less over neutral to more.
  public List<Color> diverging() {
    return diverging;
  }

  /// The text colour that reads best on a mark of the given colour.
  public Color textOn(Color mark) {
    Color light = colour("fg-emphasis");
    Color dark = darkest();
    return contrast(light, mark) >= contrast(dark, mark) ? light : dark;
  }

  /// The contrast ratio of two opaque colours as WCAG 2 defines it, 1 to 21.
  public static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private Color darkest() {
    Color text = colour("fg-default");
    Color ground = colour("bg-default");
    return luminance(text) < luminance(ground) ? text : ground;
  }

  private List<Color> ramp(String prefix, int size) {
    return IntStream.rangeClosed(1, size).mapToObj(i -> colour(prefix + i)).toList();
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static void read(String sheet, Map<String, Color> into) {
    String text;
    try (InputStream in = Palette.class.getResourceAsStream(sheet)) {
      if (in == null) {
        throw new IllegalStateException("The style sheet " + sheet + " is not on the class path.");
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Matcher token = TOKEN.matcher(text); token.find(); ) {
      into.put(token.group(1), Color.web(token.group(2)));
    }
    for (Matcher alias = ALIAS.matcher(text); alias.find(); ) {
      Color target = into.get(alias.group(2));
      if (target != null) {
        into.put(alias.group(1), target);
      }
    }
  }
}
