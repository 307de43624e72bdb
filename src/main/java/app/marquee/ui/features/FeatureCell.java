package app.marquee.ui.features;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A feature in a list: its switch, its name, and how it is made or why it is absent.
final class FeatureCell extends ListCell<FeatureLine> {
  private final ToggleSwitch onSwitch = new ToggleSwitch();
  private final Label name = new Label();
  private final Label words = new Label();
  private final HBox row;
  private final Tooltip all = new Tooltip();
  private boolean drawing;

  /// @param flipped called when the user flips a feature's switch
  FeatureCell(Consumer<FeatureLine> flipped) {
    VBox box = new VBox(name, words);
    box.getStyleClass().add("feature-words");
    words.setMinWidth(0);
    name.setMinWidth(0);
    box.setMinWidth(0);
    box.setPrefWidth(1);
    HBox.setHgrow(box, Priority.ALWAYS);
    row = new HBox(onSwitch, box);
    row.getStyleClass().add("feature-row");
    setPrefWidth(0);
    all.setWrapText(true);
    all.setMaxWidth(320);
    onSwitch
        .selectedProperty()
        .addListener((_, _, _) -> {
          if (!drawing && getItem() != null) {
            flipped.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable FeatureLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    drawing = true;
    onSwitch.setSelected(line.on());
    drawing = false;
    onSwitch.setAccessibleText(line.name());
    name.setText(line.name());
    name.getStyleClass().setAll("label", line.applies() ? "strong" : "subtle");
    words.setText(line.words());
    String tone = line.absent().isEmpty() ? "muted" : "warning-text";
    words.getStyleClass().setAll("label", "caption", tone);
    all.setText(line.words());
    setAccessibleText(line.name() + ". " + line.words());
    setTooltip(all);
    setGraphic(row);
  }
}
