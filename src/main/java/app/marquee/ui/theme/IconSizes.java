package app.marquee.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// The style sheet of icon sizes, scaled with the text.
final class IconSizes {
  static final String SHEET = "/app/marquee/ui/theme/icons.css";
  private static final Pattern PIXELS = Pattern.compile("(\\d+)px");

  private IconSizes() {}

  /// The location of the sheet for a text size, 1 being the usual one.
  static String sheet(double textSize) {
    if (textSize == 1.0) {
      return Theme.location(SHEET);
    }
    String scaled =
        PIXELS
            .matcher(rules())
            .replaceAll(size ->
                String.format(Locale.ROOT, "%.1fpx", Integer.parseInt(size.group(1)) * textSize));
    return "data:text/css," + URLEncoder.encode(scaled, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String rules() {
    try (InputStream in = IconSizes.class.getResourceAsStream(SHEET)) {
      if (in == null) {
        throw new IllegalStateException("The style sheet " + SHEET + " is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
