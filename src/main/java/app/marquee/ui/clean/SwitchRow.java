package app.marquee.ui.clean;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Shown;
import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a rule and a step look like in their lists: switch, words, a sign that may be there, count.
final class SwitchRow extends HBox {
  private final ToggleSwitch onSwitch = new ToggleSwitch();
  private final Label words = new Label();
  private final FontIcon sign;
  private final Label count = new Label();
  private boolean drawing;

  /// @param icon the sign's
  /// @param flipped called when the user flips the switch
  SwitchRow(String icon, Runnable flipped) {
    sign = Icons.of(icon);
    getStyleClass().add("rule-row");
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    setHgrow(words, Priority.ALWAYS);
    sign.getStyleClass().setAll("ikonli-font-icon", "small-icon", "warning-text");
    count.setMinWidth(USE_PREF_SIZE);
    onSwitch.setFocusTraversable(true);
    onSwitch
        .selectedProperty()
        .addListener((_, _, _) -> {
          if (!drawing) {
            flipped.run();
          }
        });
    getChildren().setAll(onSwitch, words, sign, count);
  }

  /// Shows whether it is on, and what it is.
  void show(Boolean on, String text) {
    drawing = true;
    onSwitch.setSelected(on);
    drawing = false;
    words.setText(text);
    onSwitch.setAccessibleText(text);
  }

  /// Shows how often it counted, and the sign where there is one to give.
  ///
  /// @param tone style class of the count
  void count(String number, String tone, Boolean signed) {
    count.setText(number);
    count.getStyleClass().setAll("label", tone);
    Shown.when(signed, sign);
  }
}
