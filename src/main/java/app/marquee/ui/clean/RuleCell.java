package app.marquee.ui.clean;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A rule in the list: switch, name, flag, count.
final class RuleCell extends ListCell<RuleLine> {
  private final CleanViewModel model;
  private final Texts texts;
  private final ToggleSwitch onSwitch = new ToggleSwitch();
  private final Label name = new Label();
  private final FontIcon flag = Icons.of("fth-flag");
  private final Label count = new Label();
  private final HBox row = new HBox(onSwitch, name, flag, count);
  private final Tooltip definition = new Tooltip();
  private boolean drawing;

  RuleCell(CleanViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setPrefWidth(0);
    row.getStyleClass().add("rule-row");
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    flag.getStyleClass().setAll("ikonli-font-icon", "small-icon", "warning-text");
    count.setMinWidth(USE_PREF_SIZE);
    definition.setWrapText(true);
    definition.setMaxWidth(320);
    onSwitch.setFocusTraversable(true);
    onSwitch.selectedProperty().addListener((_, _, _) -> flipped());
  }

  @Override
  protected void updateItem(@Nullable RuleLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    drawing = true;
    onSwitch.setSelected(line.on());
    drawing = false;
    name.setText(line.rule().label());
    count.setText(texts.number(line.count()));
    count.getStyleClass().setAll("label", tone(line));
    Shown.when(line.flags(), flag);
    definition.setText(line.rule().definition());
    onSwitch.setAccessibleText(line.rule().label());
    setTooltip(definition);
    setGraphic(row);
  }

  private void flipped() {
    RuleLine line = getItem();
    if (!drawing && line != null) {
      model.flip(line.rule());
    }
  }

  private static String tone(RuleLine line) {
    if (line.count() == 0) {
      return "subtle";
    }
    return line.flags() ? "warning-text" : "plain";
  }
}
