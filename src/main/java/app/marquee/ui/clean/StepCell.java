package app.marquee.ui.clean;

import app.marquee.ui.fx.Texts;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A step in the list: handle, switch, what it does, count; one that could not be applied says so.
/// It can be dragged to another's place.
final class StepCell extends ListCell<StepLine> {
  private final StepsViewModel model;
  private final Texts texts;
  private final SwitchRow row = new SwitchRow("fth-alert-triangle", this::flipped);
  private final Tooltip all = new Tooltip();

  StepCell(StepsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setPrefWidth(0);
    all.setWrapText(true);
    all.setMaxWidth(320);
  }

  @Override
  protected void updateItem(@Nullable StepLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    row.show(line.step().on(), line.words());
    String tone = line.count() == 0 ? "subtle" : "plain";
    row.count(texts.number(line.count()), tone, line.problem() != null);
    all.setText(line.problem() == null ? line.words() : line.words() + ".\n" + line.problem());
    setAccessibleText(all.getText());
    setTooltip(all);
    setGraphic(row);
  }

  private void flipped() {
    StepLine line = getItem();
    if (line != null) {
      model.flip(line.id());
    }
  }
}
