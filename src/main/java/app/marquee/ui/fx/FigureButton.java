package app.marquee.ui.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A key figure with its words beside it; pressing it shows what it counts.
public final class FigureButton extends Button {
  private final Label number = new Label();
  private final Label caption = new Label();

  public FigureButton() {
    getStyleClass().setAll("button", "figure-button");
    number.getStyleClass().add("figure");
    caption.getStyleClass().add("muted");
    HBox box = new HBox(number, caption);
    box.setAlignment(Pos.BASELINE_LEFT);
    box.getStyleClass().add("figure-box");
    setGraphic(box);
    setMinWidth(USE_PREF_SIZE);
  }

  /// The words beside the number.
  public String getCaption() {
    return caption.getText();
  }

  public void setCaption(String text) {
    caption.setText(text);
  }

  /// Sets the number as shown.
  ///
  /// @param tone a style class of text, such as `warning-text`; empty for the usual one
  public void show(String text, String tone) {
    number.setText(text);
    number.getStyleClass().setAll("label", "figure");
    if (!tone.isEmpty()) {
      number.getStyleClass().add(tone);
    }
    setAccessibleText(text + " " + caption.getText());
  }
}
