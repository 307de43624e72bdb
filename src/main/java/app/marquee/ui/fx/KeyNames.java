package app.marquee.ui.fx;

import javafx.scene.input.KeyCombination;

/// Writes shortcuts the way the window shows them.
public final class KeyNames {
  private KeyNames() {}

  /// A shortcut with blanks between its keys, such as `Ctrl Shift O`.
  ///
  /// @param combination in JavaFX's notation; may be empty
  public static String of(String combination) {
    if (combination.isEmpty()) {
      return "";
    }
    String keys = KeyCombination.valueOf(combination).getDisplayText();
    // The last plus may be a key itself, as in Ctrl++.
    boolean plus = keys.endsWith("+");
    String shown = keys.replace("+", " ").strip();
    return plus ? shown + " +" : shown;
  }
}
