package app.marquee.ui.clean;

import app.marquee.ui.fx.Texts;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A rule in the list: switch, name, flag, count.
final class RuleCell extends ListCell<RuleLine> {
  private final CleanViewModel model;
  private final Texts texts;
  private final SwitchRow row = new SwitchRow("fth-flag", this::flipped);
  private final Tooltip definition = new Tooltip();

  RuleCell(CleanViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setPrefWidth(0);
    definition.setWrapText(true);
    definition.setMaxWidth(320);
  }

  @Override
  protected void updateItem(@Nullable RuleLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    row.show(line.on(), line.rule().label());
    row.count(texts.number(line.count()), tone(line), line.flags());
    definition.setText(line.rule().definition());
    setTooltip(definition);
    setGraphic(row);
  }

  private void flipped() {
    RuleLine line = getItem();
    if (line != null) {
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
