package app.marquee.ui.clean;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A rule in the list: switch, name, flag, count, and a handle where it can be dragged to another's
/// place.
final class RuleCell extends ListCell<RuleLine> {
  private final CleanViewModel model;
  private final RuleChoices choices;
  private final Texts texts;
  private final SwitchRow row = new SwitchRow("fth-flag", this::flipped);
  private final FontIcon handle = Icons.of("fth-more-vertical");
  private final StackPane all = new StackPane(row, handle);
  private final Tooltip definition = new Tooltip();

  RuleCell(CleanViewModel model, Texts texts) {
    this.model = model;
    this.choices = model.choices();
    this.texts = texts;
    setPrefWidth(0);
    handle.getStyleClass().setAll("ikonli-font-icon", "small-icon", "rule-handle");
    StackPane.setAlignment(handle, Pos.CENTER_LEFT);
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
    handle.setVisible(choices.mayMove(line.rule()));
    String words = line.rule().definition();
    definition.setText(handle.isVisible() ? words + "\n" + texts.get("clean.rule.moves") : words);
    setTooltip(definition);
    setGraphic(all);
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
