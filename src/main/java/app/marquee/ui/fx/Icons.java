package app.marquee.ui.fx;

import org.kordamp.ikonli.javafx.FontIcon;

/// Makes Feather icons; their size and colour come from the theme.
public final class Icons {
  private Icons() {}

  /// An icon by its literal, such as `fth-play`.
  public static FontIcon of(String literal) {
    return new FontIcon(literal);
  }
}
