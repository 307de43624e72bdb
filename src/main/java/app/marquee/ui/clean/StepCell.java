package app.marquee.ui.clean;

import app.marquee.domain.quality.StepId;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A step in the list: handle, switch, what it does, count; one that could not be applied says so.
/// It can be dragged to another's place.
final class StepCell extends ListCell<StepLine> {
  private final StepsViewModel model;
  private final Texts texts;
  private final ToggleSwitch onSwitch = new ToggleSwitch();
  private final Label words = new Label();
  private final FontIcon alert = Icons.of("fth-alert-triangle");
  private final Label count = new Label();
  private final HBox row = new HBox(onSwitch, words, alert, count);
  private final Tooltip all = new Tooltip();
  private boolean drawing;

  StepCell(StepsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setPrefWidth(0);
    row.getStyleClass().add("rule-row");
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    alert.getStyleClass().setAll("ikonli-font-icon", "small-icon", "warning-text");
    count.setMinWidth(USE_PREF_SIZE);
    all.setWrapText(true);
    all.setMaxWidth(320);
    onSwitch.setFocusTraversable(true);
    onSwitch.selectedProperty().addListener((_, _, _) -> flipped());
    setOnDragDetected(event -> {
      StepLine line = getItem();
      if (line != null) {
        Dragboard board = startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.putString(line.id().id());
        board.setContent(content);
        event.consume();
      }
    });
    setOnDragOver(event -> {
      if (dragged(event) != null && getItem() != null) {
        event.acceptTransferModes(TransferMode.MOVE);
      }
      event.consume();
    });
    setOnDragDropped(event -> {
      StepId from = dragged(event);
      StepLine onto = getItem();
      if (from != null && onto != null) {
        model.moveTo(from, onto.id());
      }
      event.setDropCompleted(from != null);
      event.consume();
    });
  }

  private static @Nullable StepId dragged(DragEvent event) {
    String text = event.getDragboard().getString();
    return text == null ? null : StepId.of(text).orElse(null);
  }

  @Override
  protected void updateItem(@Nullable StepLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    drawing = true;
    onSwitch.setSelected(line.step().on());
    drawing = false;
    words.setText(line.words());
    count.setText(texts.number(line.count()));
    count.getStyleClass().setAll("label", line.count() == 0 ? "subtle" : "plain");
    Shown.when(line.problem() != null, alert);
    all.setText(line.problem() == null ? line.words() : line.words() + ".\n" + line.problem());
    onSwitch.setAccessibleText(line.words());
    setAccessibleText(all.getText());
    setTooltip(all);
    setGraphic(row);
  }

  private void flipped() {
    StepLine line = getItem();
    if (!drawing && line != null) {
      model.flip(line.id());
    }
  }
}
