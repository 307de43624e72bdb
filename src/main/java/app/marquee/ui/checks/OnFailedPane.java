package app.marquee.ui.checks;

import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.ui.fx.Segments;
import app.marquee.ui.fx.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Chooses what a run does where a check of level error failed.
final class OnFailedPane extends VBox {
  private final ObjectProperty<OnFailedCheck> chosen =
      new SimpleObjectProperty<>(OnFailedCheck.STOP);

  OnFailedPane(ChecksViewModel model, Texts texts) {
    Label name = new Label(texts.get("checks.onfailed"));
    name.getStyleClass().add("strong");
    Segments<OnFailedCheck> choice = new Segments<>(chosen);
    choice.setNames(texts.get("checks.onfailed.stop.short"), texts.get("checks.onfailed.go.short"));
    Label words = new Label();
    words.getStyleClass().addAll("caption", "muted");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("as-of");
    getChildren().setAll(name, choice, words);
    model.onFailedProperty().subscribe(chosen::set);
    chosen.subscribe(now -> {
      words.setText(texts.get("checks.onfailed." + now.id()));
      model.setOnFailed(now);
    });
  }
}
