package app.marquee.ui.clean;

import app.marquee.domain.quality.RuleId;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A rule in the list: switch, name, flag, count, and a handle where it can be dragged to another's
/// place.
final class RuleCell extends ListCell<RuleLine> {
  private static final String MARK = "rule ";

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
    setOnDragDetected(event -> {
      if (getItem() != null && choices.mayMove(getItem().rule())) {
        Dragboard board = startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.putString(MARK + getItem().rule().id());
        board.setContent(content);
        event.consume();
      }
    });
    setOnDragOver(event -> {
      RuleId from = dragged(event);
      if (from != null && getItem() != null && choices.mayStandAt(from, getItem().rule())) {
        event.acceptTransferModes(TransferMode.MOVE);
      }
      event.consume();
    });
    setOnDragDropped(event -> {
      RuleId from = dragged(event);
      RuleLine onto = getItem();
      if (from != null && onto != null) {
        choices.moveTo(from, onto.rule());
      }
      event.setDropCompleted(from != null);
      event.consume();
    });
  }

  private static @Nullable RuleId dragged(DragEvent event) {
    String text = event.getDragboard().getString();
    return text != null && text.startsWith(MARK)
        ? RuleId.of(text.substring(MARK.length())).orElse(null)
        : null;
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
