package app.marquee.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts the window ships with: Roboto, whose digits are all equally wide, and JetBrains Mono
/// for raw text. Every other script falls back to the platform's fonts.
public final class Fonts {

  /// The family of all text.
  public static final String BODY = "Roboto";

  /// Names and figures; to JavaFX a family of its own, not a weight of [#BODY].
  public static final String MEDIUM = "Roboto Medium";

  /// Text as it stands in a file.
  public static final String CODE = "JetBrains Mono";

  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final List<String> FILES =
      List.of(
          "roboto-fontface/0.10.0/fonts/roboto/Roboto-Regular.woff",
          "roboto-fontface/0.10.0/fonts/roboto/Roboto-Medium.woff",
          "fontsource__jetbrains-mono/4.5.11/files/jetbrains-mono-all-400-normal.woff");

  private Fonts() {}

  /// Loads the fonts; again is harmless.
  static void load() {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream(WEBJARS + file)) {
        if (in == null || Font.loadFont(in, 13) == null) {
          throw new IllegalStateException("The font " + file + " is not on the class path.");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
