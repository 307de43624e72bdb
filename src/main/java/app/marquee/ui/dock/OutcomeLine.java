package app.marquee.ui.dock;

import app.marquee.ui.dock.DockViewModel.Outcome;
import app.marquee.ui.fx.Icons;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The last outcome: a sign and a sentence.
public final class OutcomeLine extends HBox {
  private final FontIcon icon = Icons.of("fth-check-circle");
  private final Label sentence = new Label();

  public OutcomeLine() {
    getStyleClass().add("outcome-line");
    sentence.getStyleClass().add("muted");
    sentence.setMinWidth(0);
    getChildren().addAll(icon, sentence);
  }

  void show(Outcome outcome) {
    sentence.setText(outcome.sentence());
    String tone;
    switch (outcome.tone()) {
      case READY -> {
        icon.setIconLiteral("fth-check-circle");
        tone = "success-text";
      }
      case RUNNING -> {
        icon.setIconLiteral("fth-play-circle");
        tone = "accent-text";
      }
      case WARNING -> {
        icon.setIconLiteral("fth-alert-triangle");
        tone = "warning-text";
      }
      default -> {
        icon.setIconLiteral("fth-alert-octagon");
        tone = "danger-text";
      }
    }
    icon.getStyleClass().setAll("ikonli-font-icon", tone);
  }
}
