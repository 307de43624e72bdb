package app.marquee.ui.features;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A feature in the list: its name, and how it is made or why it is absent.
final class FeatureCell extends ListCell<FeatureLine> {
  private final Label name = new Label();
  private final Label words = new Label();
  private final VBox box = new VBox(name, words);
  private final Tooltip all = new Tooltip();

  FeatureCell() {
    box.getStyleClass().add("feature-row");
    words.setMinWidth(0);
    name.setMinWidth(0);
    box.setMinWidth(0);
    box.setPrefWidth(1);
    all.setWrapText(true);
    all.setMaxWidth(320);
  }

  @Override
  protected void updateItem(@Nullable FeatureLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    name.setText(line.name());
    name.getStyleClass().setAll("label", line.applies() ? "strong" : "subtle");
    words.setText(line.words());
    words.getStyleClass().setAll("label", "caption", line.applies() ? "muted" : "warning-text");
    all.setText(line.words());
    setTooltip(all);
    setGraphic(box);
  }
}
